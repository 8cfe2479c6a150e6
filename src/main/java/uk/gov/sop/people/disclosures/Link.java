package uk.gov.sop.people.disclosures;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One row's place in its department's chain.
 *
 * @param seq from 1
 * @param entry name of an {@link Entry}, as it is kept
 * @param sealedAt microseconds since 1970
 * @param mac in hexadecimal, over the one before it and the row
 */
record Link(String chain, long seq, long rowId, String entry, long sealedAt, String mac) {

    /** What the first link follows. */
    static final String NOTHING = "";

    static Link after(Head last, Recorded row, long sealedAt, ChainKey key) {
        var open = new Link(last.chain(), last.seq() + 1, row.id(), row.entry().name(), sealedAt, NOTHING);
        return new Link(
                open.chain, open.seq, open.rowId, open.entry, sealedAt, open.mac(open.seq, last.mac(), row, key));
    }

    /** What it would be, had the row been sealed at that place after that link. */
    String mac(long place, String before, Recorded row, ChainKey key) {
        List<@Nullable String> fields = new ArrayList<>();
        fields.add(before);
        fields.add(chain);
        fields.add(String.valueOf(place));
        fields.add(entry);
        fields.add(String.valueOf(sealedAt));
        fields.addAll(row.columns());
        return key.mac(fields);
    }

    /** The row that it seals. */
    String named() {
        return (entry.equals(Entry.DELETION.name()) ? Entry.DELETION : Entry.DISCLOSURE).noun() + " " + rowId;
    }

    Head head() {
        return new Head(chain, seq, mac);
    }
}
