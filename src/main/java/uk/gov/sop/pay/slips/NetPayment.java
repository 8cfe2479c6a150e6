package uk.gov.sop.pay.slips;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One part of the net pay, and where it went.
 *
 * @param method for example {@code BACS}
 * @param account masked to its last digits; null when it went to no account
 * @param amount whole pence
 */
@Schema(name = "PayrollNetPaymentRequest")
public record NetPayment(
        @NotNull @Pattern(regexp = Payslip.TEXT, message = Payslip.TEXT_MESSAGE) @Schema(examples = "BACS")
        String method,

        @Nullable
        @Pattern(
                regexp = "[*xX•]{2,16}\\d{0,4}",
                message = "must be masked, with the last 4 digits at most, as ****4321")
        @Schema(examples = "****4321")
        String account,

        @Min(-Payslip.MOST_PENCE) @Max(Payslip.MOST_PENCE) @Schema(examples = "237906")
        long amount) {}
