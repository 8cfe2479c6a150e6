package uk.gov.sop.pay.changes;

import java.util.List;
import uk.gov.sop.pay.slips.Payment;
import uk.gov.sop.pay.slips.Payment.Element;

/**
 * The same payment on both payslips.
 *
 * @param before none where it is new
 * @param after none where it came to its end
 */
record PayLine(List<Payment> before, List<Payment> after) {

    PayLine {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    String description() {
        return latest().description();
    }

    /** As the payslip says on which payroll names it; else as it reads. */
    Element sort() {
        Payment other = before.isEmpty() ? latest() : before.getLast();
        return latest().element() == null && other.element() != null ? other.element() : SortOfPay.of(latest());
    }

    Payment latest() {
        return after.isEmpty() ? before.getLast() : after.getLast();
    }

    long was() {
        return Pay.of(before).amount();
    }

    long is() {
        return Pay.of(after).amount();
    }

    boolean starts() {
        return before.isEmpty();
    }

    boolean stops() {
        return after.isEmpty();
    }

    Pay difference() {
        return Pay.of(after).minus(Pay.of(before));
    }

    /** How the line reads in a part: arrears with their month. */
    String title() {
        return latest().periodOf() == null
                ? description()
                : description() + " (" + Words.month(latest().periodOf()) + ")";
    }
}
