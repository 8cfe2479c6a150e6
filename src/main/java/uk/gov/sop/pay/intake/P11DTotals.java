package uk.gov.sop.pay.intake;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.pay.slips.RunTotals;
import uk.gov.sop.pay.yearly.P11D;

/** What the P11Ds of a department come to, in whole pence. */
@Schema(name = "PayrollP11DTotalsRequest", description = "In whole pence.")
public record P11DTotals(@Min(0) @Max(MOST) long cashEquivalent) {

    static final P11DTotals NONE = new P11DTotals(0);

    private static final long MOST = 1_000_000_000_000L;

    P11DTotals plus(P11D p11d) {
        return new P11DTotals(cashEquivalent + p11d.total());
    }

    /** As a run keeps its totals: nothing is paid out by a P11D, and nothing taken. */
    RunTotals asRun() {
        return new RunTotals(0, 0, 0, cashEquivalent, 0, 0);
    }
}
