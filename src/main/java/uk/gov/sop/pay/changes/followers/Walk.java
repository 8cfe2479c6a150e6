package uk.gov.sop.pay.changes.followers;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import uk.gov.sop.pay.changes.figures.Pence;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.PayChange;
import uk.gov.sop.pay.changes.lines.Share;

/** Terms changed step by step: what a step did to a deduction is what it comes to before the step less after it. */
record Walk(List<Step> steps, List<Terms> terms) {

    static Walk of(List<Step> steps, Terms from) {
        List<Terms> terms = new ArrayList<>(List.of(from));
        steps.forEach(step -> terms.add(step.change().apply(terms.getLast())));
        return new Walk(steps, terms);
    }

    boolean canWorkOut(Followed followed) {
        return terms.stream().allMatch(t -> t.due(followed).isPresent());
    }

    /** What the earlier payslip takes beyond what is worked out. */
    long offBefore(Followed followed) {
        return followed.line().was() - due(followed, 0);
    }

    /** What the later payslip takes beyond what is worked out. */
    long offAfter(Followed followed) {
        return followed.line().is() - due(followed, steps.size());
    }

    /** What remains of the line's effect on net pay when all steps have been taken. */
    long remainder(Followed followed) {
        return offBefore(followed) - offAfter(followed);
    }

    List<Share> shares(Followed followed) {
        List<Share> shares = new ArrayList<>();
        for (int i = 0; i < steps.size(); i++) {
            long effect = due(followed, i) - due(followed, i + 1);
            if (effect != 0) {
                shares.add(share(followed, steps.get(i), effect));
            }
        }
        return shares;
    }

    private static Share share(Followed followed, Step step, long effect) {
        boolean small = step.isCalendar() && followed.what() == PayChange.What.TAX && Math.abs(effect) <= Pence.A_POUND;
        return small ? followed.share(Cause.ROUNDING, effect, Followers.ROUNDING) : followed.share(step, effect);
    }

    private long due(Followed followed, int after) {
        OptionalLong due = terms.get(after).due(followed);
        return due.orElseThrow();
    }
}
