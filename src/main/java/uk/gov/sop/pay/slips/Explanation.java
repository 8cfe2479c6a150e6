package uk.gov.sop.pay.slips;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.Money;

/**
 * How one figure of a payslip follows from others on it.
 *
 * @param figure JSON pointer into the payslip
 * @param text the sum, in plain words
 */
@Schema(name = "PayslipExplanation")
record Explanation(
        @Schema(examples = "/totals/net") String figure,

        @Schema(examples = "£3,083.33 payments − £704.27 deductions = £2,379.06")
        String text) {

    static List<Explanation> of(Payslip slip) {
        Figures period = slip.thisPeriod();
        Totals totals = slip.totals();
        return List.of(
                new Explanation(
                        "/thisPeriod/gross",
                        "%s payments − %s that is not pay (for example expenses) = %s"
                                .formatted(
                                        money(totals.payments()),
                                        money(totals.payments() - period.gross()),
                                        money(period.gross()))),
                new Explanation(
                        "/thisPeriod/taxable",
                        "%s taxable payments − %s pension contributions = %s"
                                .formatted(
                                        money(period.taxable() + period.pension()),
                                        money(period.pension()),
                                        money(period.taxable()))),
                new Explanation(
                        "/totals/net",
                        "%s payments − %s deductions = %s"
                                .formatted(money(totals.payments()), money(totals.deductions()), money(totals.net()))));
    }

    private static Money money(long pence) {
        return Money.pence(pence);
    }
}
