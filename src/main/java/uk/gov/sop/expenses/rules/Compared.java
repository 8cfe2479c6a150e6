package uk.gov.sop.expenses.rules;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.shared.Money;

/**
 * A line that the one in question is held against: an earlier one of its claim, or one of another claim.
 *
 * @param other claim; null where it is the same
 */
record Compared(Expense said, Money amount, @Nullable OtherLine other) {

    /** Earlier lines only, so that of two lines of a claim the later one is asked about. */
    static Stream<Compared> with(LineInQuestion line) {
        return Stream.concat(
                line.earlier().stream().map(earlier -> new Compared(earlier.said(), earlier.amount(), null)),
                line.known().others().stream().map(other -> new Compared(other.said(), other.amount(), other)));
    }

    /** Where it stands, as its claimant knows it. */
    String where() {
        return other == null ? "another line of this claim" : "your claim “" + other.claimTitle() + "”";
    }

    Finding asks(LineInQuestion line, ExpenseRule rule, String field, String message) {
        return other == null
                ? line.asks(rule, field, null, line.terms().clause(), message)
                : line.asks(rule, field, other, message);
    }

    Finding blocks(LineInQuestion line, ExpenseRule rule, String field, String message) {
        return other == null
                ? line.blocks(rule, field, line.terms().clause(), message)
                : line.blocks(rule, field, other, line.terms().clause(), message);
    }
}
