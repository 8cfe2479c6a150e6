package uk.gov.sop.pay.changes.drivers;

import uk.gov.sop.pay.changes.figures.Pence;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.PayLine;
import uk.gov.sop.pay.glossary.PayElement;
import uk.gov.sop.pay.slips.Payslip;

/**
 * Salary and hours before and after.
 *
 * @param annualBefore pence a year
 * @param annualAfter pence a year
 * @param minutesBefore contracted, a week
 * @param minutesAfter contracted, a week
 * @param fullTime the payslips state what full-time hours earn, whatever the hours are, as some payrolls do
 */
record Contract(long annualBefore, long annualAfter, int minutesBefore, int minutesAfter, boolean fullTime) {

    /** What rounding to whole pounds a month may do to a year's salary. */
    private static final long ROUNDING = 12 * Pence.A_POUND;

    static Contract of(Ledger ledger) {
        Payslip before = ledger.before().payslip();
        Payslip after = ledger.after().payslip();
        Contract stated = new Contract(
                before.annualSalary(), after.annualSalary(), before.weekMinutes(), after.weekMinutes(), false);
        return ledger.payments().stream().anyMatch(stated::isForFullTime) ? stated.ofFullTime() : stated;
    }

    /** The salary went with both the hours and what is stated, which therefore does not count the hours already. */
    private boolean isForFullTime(PayLine line) {
        return line.sort() == PayElement.SALARY
                && hoursChanged()
                && annualBefore > 0
                && line.was() != 0
                && Pence.sameButForAPenny(Pence.share(atNewHours(line.was()), annualAfter, annualBefore), line.is());
    }

    private Contract ofFullTime() {
        return new Contract(annualBefore, annualAfter, minutesBefore, minutesAfter, true);
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
        return Math.abs(annualAfter - annualAtNewHours()) > (hoursChanged() && !fullTime ? ROUNDING : 0);
    }

    boolean changed() {
        return hoursChanged() || salaryChanged();
    }

    /** What the old salary would be stated as at the new hours. */
    long annualAtNewHours() {
        return fullTime ? annualBefore : atNewHours(annualBefore);
    }

    /** What an amount for the old hours comes to at the new ones. */
    long atNewHours(long amount) {
        return hoursChanged() ? Pence.share(amount, minutesAfter, minutesBefore) : amount;
    }

    /** What an amount at the old salary comes to at the new one, hours aside. */
    long atNewSalary(long amount) {
        long old = annualAtNewHours();
        return old == 0 ? amount : Pence.share(amount, annualAfter, old);
    }
}
