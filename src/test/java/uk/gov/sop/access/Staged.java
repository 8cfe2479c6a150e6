package uk.gov.sop.access;

import org.jspecify.annotations.Nullable;
import uk.gov.sop.access.Cast.Thing;

/** People, and the thing that a row of the table is about. */
record Staged(Cast cast, @Nullable Thing thing) {

    static Staged of(String row) {
        Cast cast = Cast.assembled();
        return new Staged(cast, WhoMayTest.thing(WhoMayTest.pathOf(row), row, cast));
    }

    /**
     * For whoever asks next: the same if nothing can have changed, since it was only read or the one before was turned away,
     * else another. Where a payslip or other leave is named besides, that is made each time.
     */
    Staged after(int status, String row) {
        boolean turnedAway = status == 401 || status == 403 || status == 404;
        boolean untouched = turnedAway || row.startsWith("GET ");
        boolean namesMore = row.contains("{payslipId}") || row.endsWith(WhoMayTest.IN_PLACE);
        return untouched && !namesMore ? this : of(row);
    }
}
