package uk.gov.sop.pay.changes.followers;

import java.util.List;
import java.util.function.UnaryOperator;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.Pay;
import uk.gov.sop.pay.changes.lines.PayChange;

/**
 * From one month's terms towards the other's, by one cause.
 *
 * @param pay what the cause added to pay, if it did
 * @param because a sentence, or nothing where the cause has said it of pay
 */
record Step(Cause cause, Pay pay, UnaryOperator<Terms> change, String because) {

    /** May a deduction have changed by it at all? */
    boolean bearsOn(PayChange.What what) {
        return switch (what) {
                    case TAX -> pay.taxable() != 0 || isAnyOf(Cause.TAX_CODE, Cause.TAX_BASIS, Cause.PENSION_BAND);
                    case NATIONAL_INSURANCE -> pay.niable() != 0 || isAnyOf(Cause.NI_LETTER);
                    case PENSION -> pay.pensionable() != 0 || isAnyOf(Cause.PENSION_BAND);
                    case STUDENT_LOAN -> pay.niable() != 0 || isAnyOf(Cause.STUDENT_LOAN);
                    case PAY, OTHER_DEDUCTION -> false;
                }
                || cause == Cause.NEW_TAX_YEAR && what != PayChange.What.PENSION;
    }

    boolean isCalendar() {
        return cause == Cause.TAX_CATCH_UP || cause == Cause.NEW_TAX_YEAR;
    }

    private boolean isAnyOf(Cause... causes) {
        return List.of(causes).contains(cause);
    }
}
