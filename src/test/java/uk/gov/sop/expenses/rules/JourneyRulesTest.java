package uk.gov.sop.expenses.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Spent;

class JourneyRulesTest {

    @ParameterizedTest(name = "{0} to {1}")
    @CsvSource({
        "Home, Whitehall Place",
        "whitehall place, my home",
        "Home, the office",
        "Work, home",
        "'Home, Bristol', Whitehall Place",
        "The usual office, home – Bristol"
    })
    void home_to_the_usual_office_is_commuting(String from, String to) {
        assertEquals(List.of(ExpenseRule.HOME_TO_OFFICE), Looked.in("CO").rules(journey(from, to)));
    }

    @ParameterizedTest(name = "{0} for {1}p")
    @CsvSource({"TRAIN, 480", "AIR, 480", "BUS_UNDERGROUND, 280"})
    void a_fare_between_home_and_the_usual_office_is_never_paid(ExpenseKind kind, long pence) {
        Finding there =
                Looked.in("CO").at(fare(kind, pence, "Home", "Whitehall Place")).getFirst();
        assertEquals(ExpenseRule.HOME_TO_OFFICE, there.rule());
        assertEquals(Finding.Severity.BLOCKS, there.severity());
        assertEquals("/lines/0/to", there.pointer());
        assertEquals("HMRC EIM31820", there.clause());
        assertEquals(
                List.of(ExpenseRule.HOME_TO_OFFICE), Looked.in("CO").rules(fare(kind, pence, "the office", "my home")));
        assertEquals(List.of(), Looked.in("CO").rules(fare(kind, pence, "Home", "Croydon")));
    }

    @ParameterizedTest(name = "home to {0}, for an office called {1}")
    @CsvSource({
        "'Whitehall Place, London', Whitehall Place",
        "Whitehall, 'London, Whitehall'",
        "'Whitehall, London', 'London, Whitehall'",
        "'Office, Leeds', 'Leeds, Wellington Place'"
    })
    void what_may_be_the_usual_office_needs_a_reason(String to, String office) {
        Finding asked =
                Looked.in("CO").workingAt(office).at(journey("Home", to)).getFirst();
        assertEquals(ExpenseRule.HOME_TO_OFFICE, asked.rule());
        assertEquals(Finding.Severity.NEEDS_REASON, asked.severity());
        assertEquals(
                "may be your usual place of work, and journeys between there and home are never paid; take it off, or say"
                        + " in reason where you went on business",
                asked.message());
        assertEquals("/lines/0/to", asked.pointer());
        Finding back = Looked.in("CO").workingAt(office).at(journey(to, "Home")).getFirst();
        assertEquals("/lines/0/from", back.pointer());
    }

    @ParameterizedTest(name = "home to {0}, for an office called {1}")
    @CsvSource({"'Leeds, Crown Court', Leeds", "'Office, Manchester', Leeds", "'Work - York', 'Leeds, Wellington Place'"
    })
    void another_place_is_no_commute(String to, String office) {
        assertEquals(
                List.of(ExpenseRule.COMMUTE_NOT_DEDUCTED),
                Looked.in("CO").workingAt(office).rules(journey("Home", to)));
    }

    @Test
    void the_home_office_and_a_home_farm_are_nobodys_home() {
        assertEquals(List.of(), Looked.in("CO").rules(journey("Home Office", "Whitehall Place")));
        assertEquals(List.of(), Looked.in("CO").rules(journey("Whitehall Place", "Home Farm, Exeter")));
    }

    @Test
    void a_taxi_between_home_and_the_usual_office_needs_a_reason() {
        Spent home = fare(ExpenseKind.TAXI, 490, "Whitehall Place", "Home");
        Finding asked = Looked.in("CO").at(home).getFirst();
        assertEquals(ExpenseRule.HOME_TO_OFFICE, asked.rule());
        assertTrue(asked.keepsFromSubmitting(), asked.message());
        Finding answered = Looked.in("CO")
                .at(home.with("reason", "Sent home in a wheelchair"))
                .getFirst();
        assertFalse(answered.keepsFromSubmitting());
        assertEquals("Sent home in a wheelchair", answered.answer());
    }

    @Test
    void of_a_fare_that_names_no_places_nothing_is_asked() {
        assertEquals(
                List.of(),
                Looked.in("CO")
                        .rules(Spent.on("2026-11-02", ExpenseKind.BUS_UNDERGROUND)
                                .pounds(280)));
    }

    @Test
    void two_bus_fares_of_a_day_that_cost_the_same_are_no_duplicates_where_they_say_the_way_there_and_back() {
        Spent there = fare(ExpenseKind.BUS_UNDERGROUND, 280, "Whitehall Place", "Croydon");
        Spent back = fare(ExpenseKind.BUS_UNDERGROUND, 280, "Croydon", "Whitehall Place");
        assertEquals(List.of(), Looked.in("CO").rules(there, back));
        assertEquals(List.of(ExpenseRule.DUPLICATE_JOURNEY), Looked.in("CO").rules(there, there));
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

    private static Spent fare(ExpenseKind kind, long pence, String from, String to) {
        return Spent.on("2026-11-02", kind).pounds(pence).with("from", from).with("to", to);
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
