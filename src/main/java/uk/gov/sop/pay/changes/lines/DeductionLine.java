package uk.gov.sop.pay.changes.lines;

import java.util.List;
import uk.gov.sop.pay.slips.Deduction;

/**
 * The same deduction on both payslips.
 *
 * @param before none where it is new
 * @param after none where it came to its end
 */
public record DeductionLine(List<Deduction> before, List<Deduction> after) {

    public DeductionLine {
        before = List.copyOf(before);
        after = List.copyOf(after);
    }

    public String description() {
        return (after.isEmpty() ? before : after).getLast().description();
    }

    public long was() {
        return sum(before);
    }

    public long is() {
        return sum(after);
    }

    /** More taken is less net pay. */
    public long effect() {
        return was() - is();
    }

    /** Is it worked out from pay: tax, National Insurance, a pension contribution, a student loan? */
    public boolean followsPay() {
        return kind() != Deduction.Kind.OTHER;
    }

    public Deduction.Kind kind() {
        return (after.isEmpty() ? before : after).getFirst().kind();
    }

    /** {@code ‘Union subscription’ went from £12.00 to £13.50.} */
    public String inWords() {
        if (before.isEmpty()) {
            return "‘%s’ of %s started.".formatted(description(), Words.money(is()));
        }
        if (after.isEmpty()) {
            return "‘%s’ of %s stopped.".formatted(description(), Words.money(was()));
        }
        return "‘%s’ went from %s to %s.".formatted(description(), Words.money(was()), Words.money(is()));
    }

    private static long sum(List<Deduction> deductions) {
        return deductions.stream().mapToLong(Deduction::amount).sum();
    }
}
