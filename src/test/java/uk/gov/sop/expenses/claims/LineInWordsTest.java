package uk.gov.sop.expenses.claims;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Spent;

class LineInWordsTest {

    private static final String DAY = "2026-11-12";

    @Test
    void a_drive_says_from_where_to_where_how_far_and_with_whom() {
        says(
                Spent.miles(DAY, 120)
                        .with("roundTrip", true)
                        .with("commuteMiles", 1)
                        .with("byChoice", true)
                        .with("passengers", List.of("CO100002", "CO100003", "CO100004")),
                "From Bristol to Exeter, there and back, 120 miles each way",
                "1 mile each way taken off for the usual journey to work",
                "By car, though public transport would have done",
                "With CO100002, CO100003 and CO100004");
        says(
                Spent.miles(DAY, 1).with("commuteMiles", 0).with("passengers", List.of("CO100002")),
                "From Bristol to Exeter, 1 mile",
                "Nothing taken off for the usual journey to work",
                "With CO100002");
    }

    @Test
    void a_company_car_says_its_fuel_and_engine() {
        Spent drive = Spent.on(DAY, ExpenseKind.COMPANY_CAR_MILEAGE)
                .with("from", "home")
                .with("to", "Exeter")
                .with("miles", 1_200);
        says(drive.with("fuel", "ELECTRIC"), "From home to Exeter, 1,200 miles", "Electric");
        says(
                drive.with("fuel", "DIESEL").with("engineCc", 1_600),
                "From home to Exeter, 1,200 miles",
                "Diesel, engine of 1,600 cc");
    }

    @Test
    void a_fare_says_its_class_and_who_approved_it_and_its_vat() {
        Spent fare = Spent.on(DAY, ExpenseKind.TRAIN).with("to", "leeds");
        says(fare, "To leeds");
        says(
                fare.with("travelClass", "FIRST")
                        .with("priorApproval", "R Morgan, 3 November")
                        .with("vat", Map.of("pence", 708, "currency", "GBP")),
                "To leeds",
                "First class, approved beforehand: R Morgan, 3 November",
                "VAT £7.08");
        says(
                fare.with("travelClass", "STANDARD"),
                "To leeds",
                "Approved beforehand: R Morgan, 3 November",
                "VAT £7.08");
        says(Spent.on(DAY, ExpenseKind.AIR).with("travelClass", "FIRST"), "First class");
    }

    @Test
    void a_stay_says_how_long_where_and_with_which_meals() {
        Spent stay = Spent.on(DAY, ExpenseKind.HOTEL).with("nights", 1).with("area", "LONDON");
        says(stay, "1 night in London");
        says(
                stay.with("nights", 2).with("area", "ELSEWHERE").with("mealsIncluded", List.of("BREAKFAST")),
                "2 nights outside London, breakfast included");
        says(
                stay.with("area", "ABROAD").with("mealsIncluded", List.of("BREAKFAST", "DINNER")),
                "2 nights abroad, breakfast and dinner included");
        says(Spent.on(DAY, ExpenseKind.STAYING_WITH_FRIENDS).with("nights", 3), "3 nights");
    }

    @Test
    void a_day_away_says_its_hours() {
        says(Spent.away(DAY, "07:30", "18:45"), "Away from 07:30 to 18:45");
        says(Spent.away(DAY, "22:00", "06:15").with("backOn", "2026-11-13"), "Away from 22:00 to 06:15 the next day");
    }

    @Test
    void a_cost_has_nothing_to_add() {
        says(Spent.on(DAY, ExpenseKind.PARKING_TOLLS).pounds(300).with("vat", Map.of("pence", 0, "currency", "GBP")));
    }

    private static void says(Spent spent, String... words) {
        assertEquals(List.of(words), new LineInWords(spent.said()).circumstances());
    }
}
