package uk.gov.sop.pay.changes;

import uk.gov.sop.pay.changes.figures.Pence;
import uk.gov.sop.pay.slips.Payslip;

/**
 * Salary and hours before and after.
 *
 * @param annualBefore pence a year
 * @param annualAfter pence a year
 * @param minutesBefore contracted, a week
 * @param minutesAfter contracted, a week
 */
record Contract(long annualBefore, long annualAfter, int minutesBefore, int minutesAfter) {

    /** What rounding to whole pounds a month may do to a year's salary. */
    private static final long ROUNDING = 12 * Pence.A_POUND;

    static Contract of(Ledger ledger) {
        Payslip before = ledger.before().payslip();
        Payslip after = ledger.after().payslip();
        return new Contract(before.annualSalary(), after.annualSalary(), before.weekMinutes(), after.weekMinutes());
    }

    long monthBefore() {
        return Pence.share(annualBefore, 1, 12);
    }

    long monthAfter() {
        return Pence.share(annualAfter, 1, 12);
    }

    boolean hoursChanged() {
        return minutesBefore != minutesAfter && minutesBefore > 0 && minutesAfter > 0;
    }

    /** By more than the hours account for. */
    boolean salaryChanged() {
        return Math.abs(annualAfter - atNewHours(annualBefore)) > (hoursChanged() ? ROUNDING : 0);
    }

    boolean changed() {
        return hoursChanged() || salaryChanged();
    }

    /** What an amount for the old hours comes to at the new ones. */
    long atNewHours(long amount) {
        return hoursChanged() ? Pence.share(amount, minutesAfter, minutesBefore) : amount;
    }

    /** What an amount at the old salary comes to at the new one, hours aside. */
    long atNewSalary(long amount) {
        long old = atNewHours(annualBefore);
        return old == 0 ? amount : Pence.share(amount, annualAfter, old);
    }

    /** Some payrolls state the full-time salary whatever the hours. */
    boolean statesFullTime(long salaryBefore, long salaryAfter) {
        return hoursChanged()
                && annualBefore == annualAfter
                && Pence.sameButForAPenny(atNewHours(salaryBefore), salaryAfter);
    }
}
