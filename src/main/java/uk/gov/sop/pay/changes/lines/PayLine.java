package uk.gov.sop.pay.changes.lines;

import java.util.List;
import java.util.Objects;
import uk.gov.sop.pay.glossary.PayElement;
import uk.gov.sop.pay.slips.Payment;

/**
 * The same payment on both payslips.
 *
 * @param before none where it is new
 * @param after none where it came to its end
 */
public record PayLine(List<Payment> before, List<Payment> after) {

    public PayLine {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public String description() {
        return latest().description();
    }

    /** What sort of payment it is. */
    public PayElement sort() {
        return Objects.requireNonNull(latest().element());
    }

    public Payment latest() {
        return after.isEmpty() ? before.getLast() : after.getLast();
    }

    public long was() {
        return Pay.of(before).amount();
    }

    public long is() {
        return Pay.of(after).amount();
    }

    public boolean starts() {
        return before.isEmpty();
    }

    public boolean stops() {
        return after.isEmpty();
    }

    public Pay difference() {
        return Pay.of(after).minus(Pay.of(before));
    }

    /** How the line reads in a part: arrears with their month. */
    String title() {
        return latest().periodOf() == null
                ? description()
                : description() + " (" + Words.month(latest().periodOf()) + ")";
    }
}
