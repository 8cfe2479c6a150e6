package uk.gov.sop.pay.slips;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What a payslip comes to, in whole pence.
 *
 * @param payments sum of the payments
 * @param deductions sum of the deductions
 * @param net the difference, which is paid out
 */
@Schema(name = "PayrollTotalsRequest", description = "What a payslip comes to, in whole pence.")
public record Totals(
        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "Sum of the payments.", examples = "308333")
        long payments,

        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "Sum of the deductions.", examples = "70427")
        long deductions,

        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "Payments less deductions: what is paid out.", examples = "237906")
        long net) {}
