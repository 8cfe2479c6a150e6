package uk.gov.sop.people.disclosures;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Goes along one chain, link by link. */
final class ChainCheck {

    private final ChainKey key;
    private final Suspects suspects;
    private final SortedMap<Long, Head> told = new TreeMap<>();
    private final List<Fault> faults = new ArrayList<>();
    private long links;
    private long last;
    /** Null where it is gone, and the next cannot be held against it. */
    private @Nullable String before = Link.NOTHING;

    /** @param heads of this chain, that were told to the log */
    ChainCheck(ChainKey key, List<Head> heads) {
        this.key = key;
        this.suspects = new Suspects(key);
        heads.forEach(head -> told.put(head.seq(), head));
    }

    /** @param row null where there is none by the link's number */
    void pass(Link link, @Nullable Recorded row) {
        links++;
        holdAgainstPlace(link);
        holdAgainstRow(link, row);
        holdAgainstLog(link);
        before = link.mac();
        last = link.seq();
    }

    long links() {
        return links;
    }

    /** Where the chain ends; of a chain without faults. */
    Head head(String chain) {
        return new Head(chain, last, Objects.requireNonNull(before));
    }

    List<Fault> end() {
        faults.addAll(suspects.judged());
        told.values()
                .forEach(head -> fault(
                        Fault.Kind.CUT_OFF,
                        "link %d was the last once, and is not there: links end at %d".formatted(head.seq(), last)));
        return faults;
    }

    private void holdAgainstPlace(Link link) {
        if (link.seq() != last + 1) {
            fault(Fault.Kind.LINK_DELETED, "links %d to %d are not there".formatted(last + 1, link.seq() - 1));
            before = null;
        }
    }

    private void holdAgainstRow(Link link, @Nullable Recorded row) {
        if (row == null) {
            fault(Fault.Kind.ROW_DELETED, "link %d: %s is not there".formatted(link.seq(), link.named()));
        } else if (before != null && !link.mac(link.seq(), before, row, key).equals(link.mac())) {
            suspects.add(link, row, before);
        }
    }

    private void holdAgainstLog(Link link) {
        Head head = told.remove(link.seq());
        if (head != null && !head.mac().equals(link.mac())) {
            fault(Fault.Kind.MADE_ANEW, "link %d is not the one that was told to the log".formatted(link.seq()));
        }
    }

    private void fault(Fault.Kind kind, String words) {
        faults.add(new Fault(kind, words));
    }
}
