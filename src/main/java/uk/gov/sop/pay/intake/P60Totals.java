package uk.gov.sop.pay.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.yearly.P60;

/**
 * What the P60s of a department come to, in this employment.
 *
 * @param pay and {@code tax} and {@code ni} in whole pence
 * @param studentLoan and {@code postgraduateLoan} in whole pounds
 */
@Schema(name = "PayrollP60TotalsRequest", description = "In this employment. Whole pence, but whole pounds of loans.")
public record P60Totals(
        @Min(-MOST) @Max(MOST) long pay,
        @Min(-MOST) @Max(MOST) long tax,
        @Min(-MOST) @Max(MOST) long ni,
        @Min(0) @Max(MOST) long studentLoan,
        @Min(0) @Max(MOST) long postgraduateLoan) {

    static final P60Totals NONE = new P60Totals(0, 0, 0, 0, 0);

    private static final long MOST = 1_000_000_000_000L;

    P60Totals plus(P60 p60) {
        return new P60Totals(
                pay + p60.thisEmployment().pay(),
                tax + p60.thisEmployment().tax(),
                ni + p60.ni(),
                studentLoan + p60.studentLoan(),
                postgraduateLoan + p60.postgraduateLoan());
    }

    /** As a run keeps its totals: nothing is paid out by a P60. */
    RunTotals asRun() {
        return new RunTotals(0, 0, 0, pay, tax, ni);
    }
}
