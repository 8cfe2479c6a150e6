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
@Schema(name = "PayrollTotalsRequest")
public record Totals(
        @Min(-Payslip.MOST_PENCE) @Max(Payslip.MOST_PENCE) long payments,
        @Min(-Payslip.MOST_PENCE) @Max(Payslip.MOST_PENCE) long deductions,
        @Min(-Payslip.MOST_PENCE) @Max(Payslip.MOST_PENCE) long net) {}
