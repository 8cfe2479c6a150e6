package uk.gov.sop.pay;

import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.YearMonth;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing paid, or taken back when negative.
 *
 * @param description as the person reads it
 * @param units hours, days or miles, where pay varies by them
 * @param rate whole pence for a unit
 * @param amount whole pence
 * @param taxable income tax is due on it; not so for expenses paid with salary
 * @param niable National Insurance is due on it
 * @param pensionable pension contributions are due on it
 * @param periodOf the month it belongs to when it is arrears
 */
@Schema(name = "PayrollPaymentRequest")
record Payment(
        @NotNull @Pattern(regexp = Payslip.TEXT, message = Payslip.TEXT_MESSAGE) @Schema(examples = "Salary")
        String description,

        @Nullable @Digits(integer = 6, fraction = 3) BigDecimal units,

        @Nullable @Min(-Payslip.MOST_PENCE) @Max(Payslip.MOST_PENCE)
        Long rate,

        @Min(-Payslip.MOST_PENCE) @Max(Payslip.MOST_PENCE) @Schema(examples = "308333")
        long amount,

        boolean taxable,
        boolean niable,
        @Nullable Boolean pensionable,

        @Nullable @Schema(type = SchemaType.STRING, pattern = "^\\d{4}-\\d{2}$", examples = "2026-09")
        YearMonth periodOf) {

    /** Pay rather than expenses: something is due on it. */
    boolean countsAsPay() {
        return taxable || niable;
    }
}
