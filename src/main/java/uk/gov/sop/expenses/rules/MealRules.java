package uk.gov.sop.expenses.rules;

import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Money;

/** Meals are paid once. */
final class MealRules {

    static final List<LineRule> ALL = List.of(
            MealRules::longEnough,
            MealRules::notTwiceAtOnce,
            MealRules::atTheScaleOrAtCost,
            MealRules::notWhereTheHotelFeeds);

    private static final String SCALE = "HMRC EIM30240";

    private MealRules() {}

    private static Stream<Finding> longEnough(LineInQuestion line) {
        return line.said().kind() == ExpenseKind.SUBSISTENCE && line.amount().pence() == 0
                ? Stream.of(line.tells(
                        ExpenseRule.NOTHING_DUE,
                        "backAt",
                        null,
                        SCALE,
                        "is less than 5 hours after you left, so nothing is due"))
                : Stream.empty();
    }

    private static Stream<Finding> notTwiceAtOnce(LineInQuestion line) {
        return Compared.with(line)
                .filter(other -> overlap(line.said(), other.said()))
                .limit(1)
                .map(other -> line.blocks(
                        ExpenseRule.SUBSISTENCE_OVERLAPS,
                        "leftAt",
                        other,
                        SCALE,
                        "is within the hours of " + other.where() + "; claim the whole time away once"));
    }

    private static boolean overlap(Expense one, Expense other) {
        return one.kind() == ExpenseKind.SUBSISTENCE
                && other.kind() == ExpenseKind.SUBSISTENCE
                && one.left().isBefore(other.back())
                && other.left().isBefore(one.back());
    }

    private static Stream<Finding> atTheScaleOrAtCost(LineInQuestion line) {
        return Compared.with(line)
                .filter(other -> isPaidBothWays(line.said(), line.amount(), other.said(), other.amount())
                        || isPaidBothWays(other.said(), other.amount(), line.said(), line.amount()))
                .limit(1)
                .map(other -> line.asks(
                        ExpenseRule.MEALS_WITHIN_SUBSISTENCE,
                        "date",
                        other,
                        "is a day whose meals are also claimed in " + other.where()
                                + ", once at the scale rate and once at cost; take one off, or say in reason which meal the"
                                + " scale rate did not cover"));
    }

    private static boolean isPaidBothWays(Expense scale, Money due, Expense atCost, Money paid) {
        return scale.kind() == ExpenseKind.SUBSISTENCE
                && atCost.kind() == ExpenseKind.MEALS
                && due.pence() > 0
                && paid.pence() > 0
                && scale.days().contains(atCost.date());
    }

    private static Stream<Finding> notWhereTheHotelFeeds(LineInQuestion line) {
        ExpenseKind kind = line.said().kind();
        if (kind != ExpenseKind.SUBSISTENCE && kind != ExpenseKind.MEALS) {
            return Stream.empty();
        }
        return Stream.concat(
                        line.all().stream().map(PricedLine::said),
                        line.known().others().stream().map(OtherLine::said))
                .filter(hotel -> feeds(hotel, line.said()))
                .map(hotel -> line.asks(
                        ExpenseRule.HOTEL_INCLUDES_MEALS,
                        "date",
                        null,
                        line.terms().clause(),
                        "falls in your stay of " + CivilDates.text(hotel.days())
                                + ", whose price includes meals; say in reason which meal you had to buy"))
                .limit(1);
    }

    private static boolean feeds(Expense hotel, Expense meal) {
        return hotel.mealsIncluded() != null && hotel.days().overlaps(meal.days());
    }
}
