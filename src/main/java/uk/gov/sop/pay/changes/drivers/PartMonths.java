package uk.gov.sop.pay.changes.drivers;

import java.time.LocalDate;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import uk.gov.sop.pay.changes.figures.Pence;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.changes.lines.PayLine;

/**
 * What each month's salary is short of a whole month of the yearly salary.
 *
 * @param before pence below (negative) or above a month's salary
 * @param after pence below (negative) or above a month's salary
 * @param daysBefore paid for, where the salary is that of whole days
 * @param daysAfter paid for, where the salary is that of whole days
 */
record PartMonths(long before, long after, OptionalInt daysBefore, OptionalInt daysAfter) {

    static final PartMonths NONE = new PartMonths(0, 0, OptionalInt.empty(), OptionalInt.empty());

    static PartMonths of(PayLine line, Ledger ledger, Contract contract) {
        if (line.starts() || line.stops()) {
            return new PartMonths(
                    0, line.is() - line.was() - whole(contract), OptionalInt.empty(), OptionalInt.empty());
        }
        OptionalInt daysAfter =
                days(line.is(), contract.monthAfter(), ledger.after().payDate());
        if (inStep(line, contract) || daysAfter.isEmpty() && withinTheMonth(line, contract)) {
            return NONE;
        }
        return new PartMonths(
                line.was() - contract.monthBefore(),
                line.is() - contract.monthAfter(),
                days(line.was(), contract.monthBefore(), ledger.before().payDate()),
                daysAfter);
    }

    private static long whole(Contract contract) {
        return contract.monthAfter() - contract.monthBefore();
    }

    /** Both months are the same part of the yearly salary, as where that is stated for full time or in whole pounds. */
    private static boolean inStep(PayLine line, Contract contract) {
        return contract.monthBefore() != 0
                && Math.abs(Pence.share(line.was(), contract.monthAfter(), contract.monthBefore()) - line.is()) <= 2
                && contract.changed();
    }

    /** The contract changed on a day within the month, so that its salary lies between the old and the new. */
    private static boolean withinTheMonth(PayLine line, Contract contract) {
        return contract.changed()
                && Pence.sameButForAPenny(line.was(), contract.monthBefore())
                && (line.is() - contract.monthBefore()) * Long.signum(whole(contract)) > 0
                && (contract.monthAfter() - line.is()) * Long.signum(whole(contract)) > 0;
    }

    private static OptionalInt days(long salary, long month, LocalDate payDate) {
        int length = payDate.lengthOfMonth();
        return IntStream.range(0, length)
                .filter(days -> Pence.sameButForAPenny(Pence.share(month, days, length), salary))
                .findFirst();
    }

    long difference() {
        return after - before;
    }

    Cause cause() {
        if (Math.abs(difference()) <= 1) {
            return Cause.ROUNDING;
        }
        return accountedFor(before, daysBefore) && accountedFor(after, daysAfter)
                ? Cause.PART_MONTH
                : Cause.UNEXPLAINED;
    }

    private static boolean accountedFor(long off, OptionalInt days) {
        return Math.abs(off) <= 1 || days.isPresent();
    }

    String inWords(Ledger ledger) {
        return switch (cause()) {
            case PART_MONTH ->
                "Your salary is for %s %s and for %s %s, as where a month is worked in part or pay is reduced."
                        .formatted(
                                comesTo(daysBefore, ledger.before()),
                                ledger.then(),
                                comesTo(daysAfter, ledger.after()),
                                ledger.now());
            case UNEXPLAINED ->
                "Your salary is not a month's share of your yearly salary, and the payslips do not say why.";
            default -> "";
        };
    }

    /** The payslips say how much it is and not why: a start, an end and half pay look the same. */
    private static String comesTo(OptionalInt days, PaidSlip slip) {
        return days.isEmpty()
                ? "a whole month"
                : "%d of %d days".formatted(days.getAsInt(), slip.payDate().lengthOfMonth());
    }
}
