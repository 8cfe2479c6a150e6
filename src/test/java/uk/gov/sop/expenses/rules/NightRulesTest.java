package uk.gov.sop.expenses.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Spent;
import uk.gov.sop.expenses.rules.Finding.Severity;
import uk.gov.sop.shared.Money;

class NightRulesTest {

    @Test
    void a_night_with_friends_is_paid_once_within_a_claim_and_across_claims() {
        Spent both = friends("2026-11-10", 2);
        Spent second = friends("2026-11-11", 1);
        Finding twice = Looked.in("CO").besides(both).at(second).getFirst();
        assertEquals(ExpenseRule.NIGHTS_OVERLAP, twice.rule());
        assertEquals(Severity.BLOCKS, twice.severity());
        assertEquals("/lines/0/nights", twice.pointer());
        assertEquals(Looked.OTHER, twice.otherClaimId());
        assertEquals(
                "holds a night that is also in a line of your claim “Last week”; take it off one of them, or delete the other claim if it goes nowhere",
                twice.message());
        assertEquals(
                "holds a night that is also in line 1 of this claim; take it off one of them, or delete the other claim if it goes nowhere",
                Looked.in("CO").at(both, second).getFirst().message());
        assertEquals(List.of(), Looked.in("CO").besides(both).rules(friends("2026-11-12", 1)));
    }

    @Test
    void nights_whose_amount_was_reduced_are_known_again() {
        assertEquals(
                List.of(ExpenseRule.NIGHTS_OVERLAP),
                Looked.in("CO")
                        .besides(friends("2026-11-10", 2), Money.pence(2_100))
                        .rules(friends("2026-11-10", 2)));
    }

    @Test
    void a_hotel_and_another_bed_in_the_same_night_need_a_reason() {
        Finding question = Looked.in("CO")
                .besides(friends("2026-11-10", 2))
                .at(hotel("2026-11-11", 1))
                .getFirst();
        assertEquals(ExpenseRule.NIGHTS_OVERLAP, question.rule());
        assertEquals(Severity.NEEDS_REASON, question.severity());
        assertEquals(
                "holds a night that is also in a line of your claim “Last week”; correct the nights, or say in reason why there were"
                        + " two beds",
                question.message());
        assertEquals(
                List.of(ExpenseRule.NIGHTS_OVERLAP),
                Looked.in("CO").besides(hotel("2026-11-09", 3)).rules(hotel("2026-11-11", 1)));
        assertEquals(List.of(), Looked.in("CO").besides(hotel("2026-11-09", 2)).rules(friends("2026-11-11", 1)));
    }

    private static Spent friends(String day, int nights) {
        return Spent.on(day, ExpenseKind.STAYING_WITH_FRIENDS).with("nights", nights);
    }

    private static Spent hotel(String day, int nights) {
        return Spent.on(day, ExpenseKind.HOTEL)
                .pounds(9_000L + nights)
                .with("nights", nights)
                .with("area", "ELSEWHERE")
                .with("receiptIds", List.of(new UUID(0, 1)));
    }
}
