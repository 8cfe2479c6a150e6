package uk.gov.sop.expenses.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Spent;
import uk.gov.sop.expenses.rules.Finding.Severity;

class MealRulesTest {

    @Test
    void less_than_five_hours_pays_nothing_and_says_so() {
        assertEquals(
                List.of(ExpenseRule.NOTHING_DUE), Looked.in("CO").rules(Spent.away("2026-11-02", "09:00", "13:59")));
    }

    @Test
    void hours_away_are_paid_once_within_a_claim_and_across_claims() {
        Spent day = Spent.away("2026-11-02", "08:00", "19:00");
        Spent evening = Spent.away("2026-11-02", "18:59", "23:59");
        assertEquals(List.of(ExpenseRule.SUBSISTENCE_OVERLAPS), Looked.in("CO").rules(day, evening));
        assertEquals(
                List.of(ExpenseRule.SUBSISTENCE_OVERLAPS),
                Looked.in("CO").besides(day).rules(evening));
        assertEquals(List.of(), Looked.in("CO").besides(day).rules(Spent.away("2026-11-02", "02:00", "08:00")));
    }

    @Test
    void meals_in_a_stay_that_includes_meals_are_questioned() {
        Spent hotel = Spent.on("2026-11-02", ExpenseKind.HOTEL)
                .pounds(400)
                .with("nights", 1)
                .with("area", "ELSEWHERE")
                .with("mealsIncluded", List.of("BREAKFAST"));
        Spent meals = Spent.away("2026-11-03", "06:00", "19:00");
        Finding question = Looked.in("CO").besides(hotel).at(meals).getFirst();
        assertEquals(ExpenseRule.HOTEL_INCLUDES_MEALS, question.rule());
        assertEquals(
                "falls in your stay of 2 to 3 November 2026, whose price includes meals; say in reason which meal you"
                        + " had to buy",
                question.message());
        assertEquals(List.of(), Looked.in("CO").besides(hotel).rules(Spent.away("2026-11-04", "06:00", "19:00")));
    }

    @Test
    void meals_at_cost_on_a_day_that_the_scale_pays_for_are_questioned_in_either_order() {
        Spent day = Spent.away("2026-11-02", "08:00", "19:00");
        Finding question =
                Looked.in("CO").besides(day).at(meals("2026-11-02", 2_000)).getFirst();
        assertEquals(ExpenseRule.MEALS_WITHIN_SUBSISTENCE, question.rule());
        assertEquals(Severity.NEEDS_REASON, question.severity());
        assertEquals(Looked.OTHER, question.otherClaimId());
        assertEquals(
                "is a day whose meals are also claimed in a line of your claim “Last week”, once at the scale rate and once at cost;"
                        + " take one off, or say in reason which meal the scale rate did not cover",
                question.message());
        List<ExpenseRule> once = List.of(ExpenseRule.MEALS_WITHIN_SUBSISTENCE);
        assertEquals(once, Looked.in("CO").besides(meals("2026-11-02", 2_000)).rules(day));
        assertEquals(once, Looked.in("CO").rules(meals("2026-11-02", 2_000), day));
        assertEquals(List.of(), Looked.in("CO").besides(day).rules(meals("2026-11-03", 2_000)));
    }

    @Test
    void hours_away_that_pay_nothing_do_not_stand_in_the_way_of_meals_at_cost() {
        Spent short4 = Spent.away("2026-11-02", "09:00", "13:00");
        assertEquals(List.of(), Looked.in("CO").besides(short4).rules(meals("2026-11-02", 2_000)));
        assertEquals(
                List.of(ExpenseRule.NOTHING_DUE),
                Looked.in("CO").besides(meals("2026-11-02", 2_000)).rules(short4));
    }

    private static Spent meals(String day, long pence) {
        return Spent.on(day, ExpenseKind.MEALS).pounds(pence).with("receiptIds", List.of(new UUID(0, 1)));
    }
}
