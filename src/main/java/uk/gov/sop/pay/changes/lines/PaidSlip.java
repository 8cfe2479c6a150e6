package uk.gov.sop.pay.changes.lines;

import java.time.LocalDate;
import uk.gov.sop.pay.slips.Payslip;

/**
 * A payslip and when it was paid. Its sums have been checked: see {@link Payslip#findings()}.
 *
 * @param taxYear the calendar year it begins in
 * @param taxPeriod 1 to 12
 */
public record PaidSlip(Payslip payslip, LocalDate payDate, int taxYear, int taxPeriod) {

    PaidSlip with(SortsOfPay sorts) {
        return new PaidSlip(payslip.with(sorts.of(payslip.payments())), payDate, taxYear, taxPeriod);
    }

    public long net() {
        return payslip.totals().net();
    }
}
