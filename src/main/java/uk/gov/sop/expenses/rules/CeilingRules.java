package uk.gov.sop.expenses.rules;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Money;

/** What an expense may cost without a reason. */
final class CeilingRules {

    static final List<LineRule> ALL = List.of(CeilingRules::withinTheCeiling);

    private CeilingRules() {}

    private static Stream<Finding> withinTheCeiling(LineInQuestion line) {
        return line
                .terms()
                .ceilingOf(line.said())
                .flatMap(ceiling -> overCeiling(line, ceiling, mealsOfTheDayBefore(line)))
                .stream();
    }

    /** Of meals, what others of the same day leave of it. */
    private static Optional<Finding> overCeiling(LineInQuestion line, Money ceiling, Money before) {
        Money left = before.compareTo(ceiling) < 0 ? ceiling.minus(before) : Money.ZERO;
        String limit = before.pence() == 0
                ? "the ceiling of " + ceiling
                : "what other meals of " + CivilDates.text(line.date()) + " leave of the ceiling of " + ceiling
                        + ", which is " + left;
        return line.amount().compareTo(left) <= 0
                ? Optional.empty()
                : Optional.of(line.asks(
                        ExpenseRule.OVER_CEILING,
                        "amount",
                        left,
                        line.terms().clause(),
                        "is " + line.amount().minus(left) + " over " + limit
                                + "; say in reason why nothing cheaper would do"));
    }

    /** The ceiling of meals is an allowance for the day; any other is for the line. */
    private static Money mealsOfTheDayBefore(LineInQuestion line) {
        return Compared.with(line)
                .filter(other -> line.said().kind() == ExpenseKind.MEALS
                        && other.said().kind() == ExpenseKind.MEALS
                        && other.said().date().equals(line.date()))
                .map(Compared::amount)
                .reduce(Money.ZERO, Money::plus);
    }
}
