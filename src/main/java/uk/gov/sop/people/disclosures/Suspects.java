package uk.gov.sop.people.disclosures;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;

/**
 * Links that do not follow from the ones before them. One that would, after another of them or at another place, was
 * moved; one that is right where it stands only comes after a wrong one; the rest are not what was sealed.
 */
final class Suspects {

    /** Beyond that many their places are not looked for: each is tried after each other, at each place. */
    private static final int MOST_TRIED = 100;

    private final ChainKey key;
    private final List<Suspect> all = new ArrayList<>();
    private final Set<String> macs = new LinkedHashSet<>();

    Suspects(ChainKey key) {
        this.key = key;
    }

    private record Suspect(Link link, Recorded row) {}

    void add(Link link, Recorded row, String before) {
        all.add(new Suspect(link, row));
        macs.add(before);
        macs.add(link.mac());
    }

    List<Fault> judged() {
        List<Fault> faults = new ArrayList<>();
        for (Suspect suspect : all) {
            OptionalLong place = all.size() > MOST_TRIED ? OptionalLong.empty() : placeOf(suspect);
            if (place.isEmpty()) {
                faults.add(edited(suspect.link()));
            } else if (place.getAsLong() != suspect.link().seq()) {
                faults.add(moved(suspect.link(), place.getAsLong()));
            }
        }
        if (faults.isEmpty() && !all.isEmpty()) {
            faults.add(edited(all.getFirst().link()));
        }
        return faults;
    }

    private OptionalLong placeOf(Suspect suspect) {
        return all.stream()
                .mapToLong(other -> other.link().seq())
                .filter(place -> macs.stream()
                        .anyMatch(before -> suspect.link()
                                .mac(place, before, suspect.row(), key)
                                .equals(suspect.link().mac())))
                .findFirst();
    }

    private static Fault edited(Link link) {
        return new Fault(Fault.Kind.EDITED, "link %d: %s is not what was sealed".formatted(link.seq(), link.named()));
    }

    private static Fault moved(Link link, long from) {
        return new Fault(
                Fault.Kind.REORDERED, "link %d: %s was sealed as link %d".formatted(link.seq(), link.named(), from));
    }
}
