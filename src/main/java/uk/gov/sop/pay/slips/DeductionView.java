package uk.gov.sop.pay.slips;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/** A deduction as the payslip's owner reads it. */
@Schema(name = "PayslipDeduction")
public record DeductionView(
        Deduction.Kind kind,
        @Schema(examples = "PAYE income tax") String description,

        @Schema(
                description = "What it is, in plain words.",
                examples = "Income tax, taken each payday as your tax code says (PAYE).")
        String meaning,

        Money amount,

        @Nullable @Schema(nullable = true, description = "What is left to repay.")
        Money balance) {

    static DeductionView of(Deduction deduction, PayslipWords words) {
        Long balance = deduction.balance();
        return new DeductionView(
                deduction.kind(),
                deduction.description(),
                words.of(deduction),
                Money.pence(deduction.amount()),
                balance == null ? null : Money.pence(balance));
    }
}
