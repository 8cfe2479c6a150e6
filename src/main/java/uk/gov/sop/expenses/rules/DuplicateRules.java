package uk.gov.sop.expenses.rules;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.shared.Money;

/** Nothing is paid twice: the same receipt, the same purchase, the same journey. */
final class DuplicateRules {

    static final List<LineRule> ALL = List.of(
            DuplicateRules::sameReceipt,
            DuplicateRules::receiptOfAnotherPerson,
            DuplicateRules::sameExpense,
            DuplicateRules::sameJourney);

    private DuplicateRules() {}

    /** One receipt may serve several lines of a claim, but not two claims without a word. */
    private static Stream<Finding> sameReceipt(LineInQuestion line) {
        return Compared.elsewhere(line)
                .filter(other -> shareAReceipt(line, other.said()))
                .limit(1)
                .map(other -> line.asks(
                        ExpenseRule.DUPLICATE_RECEIPT,
                        "receiptIds",
                        other,
                        "has a receipt that is also in " + other.where()
                                + "; if it is not the same expense, say why in reason"));
    }

    /** Colleagues may share a cost. Neither the other claim nor its claimant is named. */
    private static Stream<Finding> receiptOfAnotherPerson(LineInQuestion line) {
        return line.said().receipts().stream()
                .filter(line.known().receiptsOfOthers()::contains)
                .limit(1)
                .map(receipt -> line.asks(
                        ExpenseRule.RECEIPT_OF_ANOTHER_PERSON,
                        "receiptIds",
                        null,
                        line.terms().clause(),
                        "has a receipt that is also in another person's claim; take it off, or say in reason how the cost"
                                + " was shared"));
    }

    private static boolean shareAReceipt(LineInQuestion line, Expense other) {
        return other.receipts().stream()
                .map(id -> contentOf(line, id))
                .filter(Objects::nonNull)
                .anyMatch(
                        content -> line.said().receipts().stream().anyMatch(id -> content.equals(contentOf(line, id))));
    }

    private static @Nullable String contentOf(LineInQuestion line, UUID receipt) {
        return line.known().receiptContent().get(receipt);
    }

    private static Stream<Finding> sameExpense(LineInQuestion line) {
        return Compared.with(line)
                .filter(other -> line.amount().pence() > 0 && isSameExpense(line, other.said(), other.amount()))
                .limit(1)
                .map(other -> line.asks(
                        ExpenseRule.DUPLICATE_EXPENSE,
                        "amount",
                        other,
                        "is the same as " + other.where() + "; take one off, or say in reason why there are two"));
    }

    private static boolean isSameExpense(LineInQuestion line, Expense other, Money amount) {
        Expense said = line.said();
        return said.kind() == other.kind()
                && said.date().equals(other.date())
                && (isSameCost(said, other) || line.amount().equals(amount))
                && !isOtherJourney(said, other);
    }

    /** Miles are told apart by their places; fares, whose places have many names, by being the way back of another. */
    private static boolean isOtherJourney(Expense said, Expense other) {
        return said.kind().isDrive() || isWayBack(said, other) || isSameJourney(said, other);
    }

    /** As it was claimed: an approver may have reduced the other one. */
    private static boolean isSameCost(Expense said, Expense other) {
        return said.amount() != null && said.amount().equals(other.amount())
                || said.foreign() != null && said.foreign().equals(other.foreign());
    }

    private static Stream<Finding> sameJourney(LineInQuestion line) {
        return Compared.with(line)
                .filter(other -> isSameJourney(line.said(), other.said()))
                .limit(1)
                .map(other -> line.asks(
                        ExpenseRule.DUPLICATE_JOURNEY,
                        "from",
                        other,
                        "is the same journey as " + other.where()
                                + "; take one off, or say in reason why there were two"));
    }

    private static boolean isSameJourney(Expense one, Expense other) {
        return one.date().equals(other.date())
                && (one.kind() == other.kind()
                        || one.kind().isDrive() && other.kind().isDrive())
                && (isSameWay(one, other) || isWayBack(one, other) && (isRoundTrip(one) || isRoundTrip(other)));
    }

    private static boolean isSameWay(Expense one, Expense other) {
        return same(one.from(), other.from()) && same(one.to(), other.to());
    }

    private static boolean isWayBack(Expense one, Expense other) {
        return same(one.from(), other.to()) && same(one.to(), other.from());
    }

    private static boolean isRoundTrip(Expense said) {
        return Boolean.TRUE.equals(said.roundTrip());
    }

    private static boolean same(@Nullable String one, @Nullable String other) {
        return one != null && other != null && JourneyRules.words(one).equals(JourneyRules.words(other));
    }
}
