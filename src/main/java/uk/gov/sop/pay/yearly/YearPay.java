package uk.gov.sop.pay.yearly;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.pay.slips.Payslip;

/**
 * Pay of a tax year and the income tax on it, in whole pence.
 *
 * @param pay for income tax: after pension contributions that are taken before tax
 * @param tax taken; negative for a refund
 */
@Schema(name = "P60PayRequest")
public record YearPay(
        @Min(-Payslip.MOST_PENCE) @Max(Payslip.MOST_PENCE) @Schema(examples = "3498348")
        long pay,

        @Min(-Payslip.MOST_PENCE) @Max(Payslip.MOST_PENCE) @Schema(examples = "448200")
        long tax) {

    public YearPay plus(YearPay more) {
        return new YearPay(pay + more.pay, tax + more.tax);
    }
}
