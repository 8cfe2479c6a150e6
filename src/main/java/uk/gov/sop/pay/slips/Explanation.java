package uk.gov.sop.pay.slips;

import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.shared.Money;

/**
 * How one figure of a payslip follows from others on it.
 *
 * @param figure JSON pointer into the payslip
 * @param text the sum, in plain words
 */
@Schema(name = "PayslipExplanation")
public record Explanation(
        @Schema(examples = "/totals/net") String figure,

        @Schema(examples = "£3,083.33 payments − £704.27 deductions = £2,379.06")
        String text) {

    private static final String GROSS = "/thisPeriod/gross";

    static List<Explanation> of(Payslip slip, Glossary glossary, Language language) {
        Map<String, String> amounts = amounts(slip);
        return List.of(
                new Explanation(GROSS, gross(slip, glossary, amounts, language)),
                follows("/thisPeriod/taxable", glossary, amounts, language),
                follows("/totals/net", glossary, amounts, language));
    }

    private static String gross(Payslip slip, Glossary glossary, Map<String, String> amounts, Language language) {
        if (slip.payments().stream().allMatch(Payment::countsAsPay)) {
            return glossary.grossOfPayAlone(amounts, language);
        }
        return notPay(slip) < 0
                ? glossary.grossAndTakenBack(amounts, language)
                : glossary.explanation(GROSS, amounts, language);
    }

    private static Explanation follows(
            String figure, Glossary glossary, Map<String, String> amounts, Language language) {
        return new Explanation(figure, glossary.explanation(figure, amounts, language));
    }

    /** Below zero where more was taken back of what was overpaid in an earlier tax year than expenses were paid. */
    private static long notPay(Payslip slip) {
        return slip.totals().payments() - slip.thisPeriod().gross();
    }

    private static Map<String, String> amounts(Payslip slip) {
        Figures period = slip.thisPeriod();
        Totals totals = slip.totals();
        return Map.of(
                "payments", money(totals.payments()),
                "notPay", money(notPay(slip)),
                "takenBack", money(-notPay(slip)),
                "gross", money(period.gross()),
                "taxablePayments", money(period.taxable() + period.pension()),
                "pension", money(period.pension()),
                "taxable", money(period.taxable()),
                "deductions", money(totals.deductions()),
                "net", money(totals.net()));
    }

    private static String money(long pence) {
        return Money.pence(pence).toString();
    }
}
