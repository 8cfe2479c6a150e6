package uk.gov.sop.holidays.carryover;

import jakarta.persistence.Embeddable;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import uk.gov.sop.holidays.absences.ClosingReason;

/**
 * What a carry-over comes to.
 *
 * @param broughtForwardMinutes above zero: taken ahead of the next year
 * @param reasons only those that somebody has
 */
@Embeddable
@Schema(name = "CarryOverTotals")
record CarryOverTotals(
        @Schema(description = "Whose leave year is closed.", examples = "140000")
        int people,

        @Schema(description = "Goes into the next leave year.")
        long carriedMinutes,

        @Schema(description = "Was taken ahead of the next leave year, and is missing there.")
        long broughtForwardMinutes,

        long lostMinutes,

        @Schema(
                description =
                        "Requests that nobody has decided: they count as taken. Decide them and carry over again.")
        int waiting,

        @Schema(description = "People for whom something is otherwise now than it was before.")
        int changed,

        @JdbcTypeCode(SqlTypes.JSON) List<ReasonCount> reasons) {

    static final CarryOverTotals NONE = new CarryOverTotals(0, 0, 0, 0, 0, 0, List.of());

    CarryOverTotals {
        reasons = List.copyOf(reasons);
    }

    /** How many people have a reason. */
    @Schema(name = "CarryOverReasonCount")
    record ReasonCount(ClosingReason reason, int people) {}
}
