package uk.gov.sop.expenses.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.expenses.policy.Spent;

class JourneyRulesTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({"Home, Whitehall Place", "whitehall place, my home", "Home, the office", "Work, home"})
    void home_to_the_usual_office_is_commuting(String from, String to) {
        assertEquals(List.of(ExpenseRule.HOME_TO_OFFICE), Looked.in("CO").rules(journey(from, to)));
    }

    @Test
    void from_the_office_on_business_is_not() {
        assertEquals(List.of(), Looked.in("CO").rules(journey("Whitehall Place", "Croydon")));
    }

    @Test
    void a_journey_from_home_is_paid_less_the_commute() {
        Spent direct = journey("Home", "Croydon");
        assertEquals(List.of(ExpenseRule.COMMUTE_NOT_DEDUCTED), Looked.in("CO").rules(direct));
        assertEquals(List.of(), Looked.in("CO").rules(direct.with("commuteMiles", 0)));
    }

    @Test
    void a_passenger_is_a_colleague_on_record_and_not_the_driver() {
        Finding unknown = Looked.in("CO")
                .at(journey("Bath", "Wells").with("passengers", List.of("CO1001", "CO9999")))
                .getFirst();
        assertEquals(ExpenseRule.PASSENGER_UNKNOWN, unknown.rule());
        assertEquals("/lines/0/passengers/1", unknown.pointer());
        assertEquals(
                List.of(ExpenseRule.PASSENGER_UNKNOWN),
                Looked.in("CO").rules(journey("Bath", "Wells").with("passengers", List.of("CO2000"))));
    }

    @Test
    void a_passenger_who_had_left_by_then_is_none() {
        Spent after = journey("Bath", "Wells").with("passengers", List.of("CO3003"));
        assertEquals(List.of(ExpenseRule.PASSENGER_UNKNOWN), Looked.in("CO").rules(after));
        assertEquals(List.of(), Looked.in("CO").rules(after.with("date", "2026-11-01")));
    }

    private static Spent journey(String from, String to) {
        return Spent.miles("2026-11-02", 10).with("from", from).with("to", to);
    }
}
