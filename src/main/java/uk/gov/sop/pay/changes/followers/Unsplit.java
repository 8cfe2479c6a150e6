package uk.gov.sop.pay.changes.followers;

import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.pay.changes.figures.Pence;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.Pay;
import uk.gov.sop.pay.changes.lines.PayChange.What;
import uk.gov.sop.pay.changes.lines.Share;
import uk.gov.sop.pay.changes.lines.Words;

/** A deduction that cannot be worked out here: it goes to the one thing that can have changed it, or stays unexplained. */
final class Unsplit {

    /** The most that tax, National Insurance or a loan can take of more pay: hundredths of a percent. */
    private static final long MOST = 6_200;

    private static final long LEAST = 100;

    private Unsplit() {}

    static Stream<Share> shares(Followed followed, List<Step> steps) {
        long effect = followed.line().effect();
        if (effect == 0) {
            return Stream.empty();
        }
        if (startsOrStops(followed)
                && followed.what() == What.STUDENT_LOAN
                && followed.plan().isEmpty()) {
            return Stream.of(
                    followed.share(Cause.STUDENT_LOAN, effect, followed.line().inWords()));
        }
        List<Step> candidates =
                steps.stream().filter(step -> step.bearsOn(followed.what())).toList();
        return candidates.stream().map(Step::cause).distinct().count() == 1 && isPlausible(candidates, effect)
                ? Stream.of(followed.share(candidates.getFirst(), effect))
                : rest(followed, effect);
    }

    private static boolean startsOrStops(Followed followed) {
        return followed.line().before().isEmpty() || followed.line().after().isEmpty();
    }

    /** More pay is more deductions, by a part of it. */
    private static boolean isPlausible(List<Step> steps, long effect) {
        Pay sum = steps.stream().map(Step::pay).reduce(Pay.NONE, Pay::plus);
        long pay = Math.abs(sum.amount());
        long taken = -effect * Long.signum(sum.amount()) * Pence.WHOLE;
        return sum.equals(Pay.NONE) || taken <= pay * MOST && taken >= pay * LEAST;
    }

    /** Pennies are rounding; more than that is said to be unexplained. */
    static Stream<Share> rest(Followed followed, long effect) {
        if (effect == 0) {
            return Stream.empty();
        }
        return Stream.of(
                Math.abs(effect) <= Pence.A_POUND
                        ? followed.share(Cause.ROUNDING, effect, Followers.ROUNDING)
                        : followed.share(Cause.UNEXPLAINED, effect, unexplained(followed, effect)));
    }

    private static String unexplained(Followed followed, long effect) {
        return "‘%s’ is %s %s than these two payslips explain. Your payroll team can tell you why."
                .formatted(followed.line().description(), Words.size(effect), effect < 0 ? "higher" : "lower");
    }
}
