package uk.gov.sop.expenses.rules;

import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.shared.Money;

/**
 * A line that the one in question is held against: an earlier one of its claim, or one of another claim.
 *
 * @param line position in the same claim; null where it is of another
 * @param claimId the other claim; null where it is the same
 * @param where it stands, as its claimant knows it
 */
record Compared(
        Expense said,
        Money amount,
        @Nullable Integer line,
        @Nullable UUID claimId,
        String where) {

    /** Earlier lines only, so that of two lines of a claim the later one is asked about. */
    static Stream<Compared> with(LineInQuestion line) {
        return Stream.concat(earlier(line), elsewhere(line));
    }

    private static Stream<Compared> earlier(LineInQuestion line) {
        return IntStream.range(0, line.position()).mapToObj(position -> {
            PricedLine earlier = line.all().get(position);
            return new Compared(earlier.said(), earlier.amount(), position, null, Finding.ofThisClaim(position));
        });
    }

    /** Lines of other claims of the same person. */
    static Stream<Compared> elsewhere(LineInQuestion line) {
        return line.known().others().stream()
                .map(other -> new Compared(
                        other.said(),
                        other.amount(),
                        null,
                        other.claimId(),
                        "a line of your claim “" + other.claimTitle() + "”"));
    }
}
