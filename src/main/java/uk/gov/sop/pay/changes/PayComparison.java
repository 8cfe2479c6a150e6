package uk.gov.sop.pay.changes;

import java.util.List;

/**
 * Two payslips side by side.
 *
 * @param netBefore pence
 * @param netAfter pence
 * @param changes largest first, what nothing explains last; they add up to the difference exactly
 * @param summary the difference in a sentence
 */
public record PayComparison(long netBefore, long netAfter, List<PayChange> changes, String summary) {

    /** What must be said of every split. */
    public static final String HOW =
            "Each line's difference is taken from your two payslips. How tax, National Insurance, pension and loan "
                    + "repayments are shared out among the causes is worked out here, one cause after the other; your "
                    + "payroll does not state it.";

    public PayComparison {
        changes = List.copyOf(changes);
    }

    /** Pence. */
    public long difference() {
        return netAfter - netBefore;
    }

    static PayComparison of(PaidSlip before, PaidSlip after, List<PayChange> changes) {
        return new PayComparison(before.net(), after.net(), changes, summary(before, after, changes));
    }

    private static String summary(PaidSlip before, PaidSlip after, List<PayChange> changes) {
        long difference = after.net() - before.net();
        if (changes.isEmpty()) {
            return "Nothing changed: your net pay is %s, as in %s."
                    .formatted(Words.money(after.net()), other(before, after));
        }
        if (difference == 0) {
            return "Your net pay is %s, as in %s, because what changed evens out."
                    .formatted(Words.money(after.net()), other(before, after));
        }
        return "Your net pay is %s than in %s: %s instead of %s."
                .formatted(
                        Words.moreOrLess(difference),
                        other(before, after),
                        Words.money(after.net()),
                        Words.money(before.net()));
    }

    /** Its month, or of two of one pay date the one that is not this. */
    private static String other(PaidSlip before, PaidSlip after) {
        return before.payDate().equals(after.payDate()) ? "the other payslip of that day" : before.month();
    }
}
