package uk.gov.sop.pay.slips;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing taken from pay, or given back when negative.
 *
 * @param kind what it is for
 * @param description as the person reads it
 * @param amount whole pence
 * @param balance what is left to repay, in whole pence
 */
@Schema(name = "PayrollDeductionRequest")
public record Deduction(
        @NotNull Kind kind,

        @NotNull @Pattern(regexp = Payslip.TEXT, message = Payslip.TEXT_MESSAGE) @Schema(examples = "PAYE income tax")
        String description,

        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "Whole pence; below zero when given back.", examples = "37340")
        long amount,

        @Nullable
        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "What is left to repay after this payday, in whole pence.", examples = "165000")
        Long balance) {

    @Schema(
            name = "DeductionKind",
            description =
                    "`PENSION` is a contribution taken before tax (a net-pay arrangement); one taken after tax is "
                            + "`OTHER`.")
    public enum Kind {
        TAX,
        NATIONAL_INSURANCE,
        PENSION,
        STUDENT_LOAN,
        OTHER
    }
}
