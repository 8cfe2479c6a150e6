package uk.gov.sop.pay.changes;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.PayChange;
import uk.gov.sop.pay.slips.Payslips;
import uk.gov.sop.shared.Money;

/** Why pay changed, as its owner reads it. */
@Schema(name = "PayslipChanges")
record PayslipChangesView(
        SlipView payslip,

        @Nullable @Schema(nullable = true, description = "The one it is compared with; null when there is none.")
        SlipView comparedWith,

        @Schema(description = "Of net pay; nothing when there is no payslip to compare with.")
        Money difference,

        @Schema(
                description = "The difference in a sentence.",
                examples = "Your net pay is £62.26 more than in August 2026: £2,441.32 instead of £2,379.06.")
        String summary,

        @Schema(description = "Largest first, what nothing explains last. They add up to the difference.")
        List<ChangeView> changes,

        @Schema(description = "What is payroll's, and what is worked out here.")
        String howWorkedOut) {

    static PayslipChangesView of(Payslips.Paid slip, Payslips.Paid before, PayComparison comparison) {
        return new PayslipChangesView(
                SlipView.of(slip),
                SlipView.of(before),
                Money.pence(comparison.difference()),
                comparison.summary(),
                comparison.changes().stream().map(ChangeView::of).toList(),
                PayComparison.HOW);
    }

    static PayslipChangesView first(Payslips.Paid slip) {
        return new PayslipChangesView(
                SlipView.of(slip),
                null,
                Money.pence(0),
                "This is the first payslip here from this department, so there is none to compare it with.",
                List.of(),
                PayComparison.HOW);
    }

    @Schema(name = "PayslipCompared")
    record SlipView(UUID id, LocalDate payDate, Money net) {

        static SlipView of(Payslips.Paid slip) {
            return new SlipView(
                    slip.id(),
                    slip.payDate(),
                    Money.pence(slip.payslip().totals().net()));
        }
    }

    @Schema(name = "PayslipChange")
    record ChangeView(
            Cause cause,

            @Schema(description = "What it did to net pay: the sum of its parts.")
            Money amount,

            @Schema(examples = "Your pay award: £93.20 more pay, £18.40 more tax and £7.46 more National Insurance.")
            String text,

            List<PartView> parts) {

        static ChangeView of(PayChange change) {
            return new ChangeView(
                    change.cause(),
                    Money.pence(change.amount()),
                    change.text(),
                    change.parts().stream().map(PartView::of).toList());
        }
    }

    @Schema(name = "PayslipChangePart")
    record PartView(
            PayChange.What kind,

            @Schema(description = "As the payslip describes it.", examples = "PAYE income tax")
            String line,

            @Schema(description = "What it did to net pay: more tax is below zero.")
            Money amount) {

        static PartView of(PayChange.Part part) {
            return new PartView(part.what(), part.line(), Money.pence(part.amount()));
        }
    }
}
