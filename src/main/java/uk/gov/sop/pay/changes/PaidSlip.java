package uk.gov.sop.pay.changes;

import java.time.LocalDate;
import uk.gov.sop.pay.slips.Payslip;

/**
 * A payslip and when it was paid. Its sums have been checked: see {@link Payslip#findings()}.
 *
 * @param taxYear the calendar year it begins in
 * @param taxPeriod 1 to 12
 */
public record PaidSlip(Payslip payslip, LocalDate payDate, int taxYear, int taxPeriod) {

    long net() {
        return payslip.totals().net();
    }

    /** As staff say it: {@code October 2026}. */
    String month() {
        return Words.month(payDate);
    }
}
