package uk.gov.sop.access;

import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.access.Cast.Thing;

/** People, and the thing that a row of the table is about. */
record Staged(Cast cast, @Nullable Thing thing) {

    /**
     * Whoever only reads leaves things as they are for the next; else each has people and things of their own. So they have
     * where a payslip is named besides, which is made each time.
     */
    static Supplier<Staged> of(String row) {
        if (!row.startsWith("GET ") || row.contains("{payslipId}")) {
            return () -> fresh(row);
        }
        Staged same = fresh(row);
        return () -> same;
    }

    private static Staged fresh(String row) {
        Cast cast = Cast.assembled();
        return new Staged(cast, WhoMayTest.thing(WhoMayTest.pathOf(row), row, cast));
    }
}
