package uk.gov.sop.pay.changes.followers;

import java.util.Optional;
import uk.gov.sop.pay.changes.figures.LoanPlan;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.DeductionLine;
import uk.gov.sop.pay.changes.lines.PayChange.What;
import uk.gov.sop.pay.changes.lines.Share;

/**
 * A deduction that is worked out from pay.
 *
 * @param plan of a student loan that is known by its name
 */
record Followed(What what, Optional<LoanPlan> plan, DeductionLine line) {

    static Followed of(DeductionLine line) {
        return switch (line.kind()) {
            case TAX -> new Followed(What.TAX, Optional.empty(), line);
            case NATIONAL_INSURANCE -> new Followed(What.NATIONAL_INSURANCE, Optional.empty(), line);
            case PENSION -> new Followed(What.PENSION, Optional.empty(), line);
            case STUDENT_LOAN -> new Followed(What.STUDENT_LOAN, LoanPlan.of(line.description()), line);
            case OTHER -> throw new IllegalArgumentException("Such a deduction follows no pay.");
        };
    }

    /** A student loan says what it is repaid by; else the step says what it did. */
    Share share(Step step, long effect) {
        return share(step.cause(), effect, step.cause() == Cause.STUDENT_LOAN ? line.inWords() : step.because());
    }

    Share share(Cause cause, long effect, String because) {
        return Share.ofDeduction(cause, what, line.description(), effect, because);
    }
}
