package uk.gov.sop.pay.changes.lines;

/**
 * What one cause did to one line.
 *
 * @param pay what it added to pay; none for a deduction
 * @param passing what of it the earlier payslip alone had, as a bonus has no part in other months
 * @param effect pence of net pay
 * @param because a sentence, or nothing where another share of the cause says it
 */
public record Share(Cause cause, PayChange.What what, String line, Pay pay, Pay passing, long effect, String because) {

    public static Share ofPay(Cause cause, PayLine line, Pay pay, String because) {
        return new Share(cause, PayChange.What.PAY, line.title(), pay, Pay.NONE, pay.amount(), because);
    }

    public Share passing(Pay once) {
        return new Share(cause, what, line, pay, once, effect, because);
    }

    public static Share ofDeduction(Cause cause, PayChange.What what, String line, long effect, String because) {
        return new Share(cause, what, line, Pay.NONE, Pay.NONE, effect, because);
    }
}
