package uk.gov.sop.pay.retention;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of a department and a tax year is to be deleted.
 *
 * @param department code; null where it is of several
 * @param taxYear the calendar year it begins in; null where it is of none
 * @param units what goes together, in order
 * @param held how many documents of theirs a legal hold keeps
 * @param asked how many of the others a query keeps
 */
record Due(@Nullable String department, @Nullable Integer taxYear, List<UUID> units, int held, int asked) {

    /** @param most units of one */
    List<Due> inPieces(int most) {
        List<Due> pieces = new ArrayList<>();
        for (int from = 0; from < units.size(); from += most) {
            List<UUID> some = units.subList(from, Math.min(from + most, units.size()));
            pieces.add(new Due(department, taxYear, some, held, asked));
        }
        return pieces;
    }
}
