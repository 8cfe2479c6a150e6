package uk.gov.sop.pay.changes;

import java.util.List;
import uk.gov.sop.pay.slips.Deduction;

/**
 * The same deduction on both payslips.
 *
 * @param before none where it is new
 * @param after none where it came to its end
 */
record DeductionLine(List<Deduction> before, List<Deduction> after) {

    DeductionLine {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    String description() {
        return (after.isEmpty() ? before : after).getLast().description();
    }

    long was() {
        return sum(before);
    }

    long is() {
        return sum(after);
    }

    /** More taken is less net pay. */
    long effect() {
        return was() - is();
    }

    private static long sum(List<Deduction> deductions) {
        return deductions.stream().mapToLong(Deduction::amount).sum();
    }
}
