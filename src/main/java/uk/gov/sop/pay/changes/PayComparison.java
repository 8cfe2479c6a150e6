package uk.gov.sop.pay.changes;

import java.util.List;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.PayChange;
import uk.gov.sop.pay.changes.lines.Words;

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

    static PayComparison of(Ledger ledger, List<PayChange> changes) {
        long before = ledger.before().net();
        long after = ledger.after().net();
        return new PayComparison(before, after, changes, summary(before, after, ledger.then(), changes.isEmpty()));
    }

    private static String summary(long before, long after, String then, boolean nothing) {
        long difference = after - before;
        if (nothing) {
            return "Nothing changed: your net pay is %s, as %s.".formatted(Words.money(after), then);
        }
        if (difference == 0) {
            return "Your net pay is %s, as %s, because what changed evens out.".formatted(Words.money(after), then);
        }
        return "Your net pay is %s than %s: %s instead of %s."
                .formatted(Words.moreOrLess(difference), then, Words.money(after), Words.money(before));
    }
}
