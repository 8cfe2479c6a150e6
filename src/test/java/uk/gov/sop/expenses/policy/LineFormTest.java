package uk.gov.sop.expenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.sop.shared.Violation;

class LineFormTest {

    @Test
    void a_train_has_no_miles_and_needs_an_amount() {
        assertEquals(
                List.of("/lines/0/miles", "/lines/0/amount"),
                pointers(Spent.on("2026-11-02", ExpenseKind.TRAIN).with("miles", 3)));
    }

    @Test
    void an_amount_is_in_pounds_or_in_another_currency_and_not_in_both() {
        Spent both = Spent.on("2026-11-02", ExpenseKind.TAXI)
                .pounds(1_000)
                .with("foreign", Map.of("minorUnits", 1_200, "currency", "EUR"));
        assertEquals(List.of("/lines/0/amount"), pointers(both));
    }

    @Test
    void an_amount_out_of_range_is_told_in_pounds() {
        for (int pence : List.of(0, 5_000_001)) {
            Spent taxi = Spent.on("2026-11-02", ExpenseKind.TAXI).pounds(pence);
            assertEquals(
                    List.of(Violation.at("/lines/0/amount/pence", "must be from 1p to £50,000.00")),
                    taxi.said().violations("/lines/0"));
        }
    }

    @Test
    void a_currency_must_exist_and_not_be_pounds() {
        for (String currency : List.of("GBP", "XYZ", "XAU")) {
            Spent line = Spent.on("2026-11-02", ExpenseKind.TAXI)
                    .with("foreign", Map.of("minorUnits", 1_200, "currency", currency));
            assertEquals(List.of("/lines/0/foreign/currency"), pointers(line));
        }
    }

    @Test
    void an_electric_car_has_no_engine_size_and_a_petrol_car_has() {
        Spent car = Spent.on("2026-11-02", ExpenseKind.COMPANY_CAR_MILEAGE)
                .with("from", "Bath")
                .with("to", "Wells")
                .with("miles", 20);
        assertEquals(List.of("/lines/0/engineCc"), pointers(car.with("fuel", "PETROL")));
        assertEquals(
                List.of("/lines/0/engineCc"),
                pointers(car.with("fuel", "ELECTRIC").with("engineCc", 1_400)));
    }

    @Test
    void a_commute_is_not_longer_than_the_journey() {
        assertEquals(
                List.of("/lines/0/commuteMiles"),
                pointers(Spent.miles("2026-11-02", 10).with("commuteMiles", 11)));
    }

    @Test
    void nobody_is_named_twice_as_a_passenger_and_no_receipt_twice() {
        UUID receipt = new UUID(0, 1);
        assertEquals(
                List.of("/lines/0/passengers"),
                pointers(Spent.miles("2026-11-02", 10).with("passengers", List.of("CO1001", "CO1001"))));
        assertEquals(
                List.of("/lines/0/receiptIds"),
                pointers(Spent.on("2026-11-02", ExpenseKind.TAXI)
                        .pounds(1)
                        .with("receiptIds", List.of(receipt, receipt))));
    }

    @Test
    void a_time_away_ends_after_it_begins_and_within_a_day() {
        assertEquals(List.of("/lines/0/backAt"), pointers(Spent.away("2026-11-02", "09:00", "08:59")));
        assertEquals(
                List.of("/lines/0/backAt"),
                pointers(Spent.away("2026-11-02", "09:00", "09:01").with("backOn", "2026-11-03")));
        assertEquals(
                List.of(), pointers(Spent.away("2026-11-02", "09:00", "09:00").with("backOn", "2026-11-03")));
    }

    @Test
    void a_time_away_is_measured_in_true_hours_when_the_clocks_change() {
        Spent spring = Spent.away("2026-03-28", "09:00", "10:00").with("backOn", "2026-03-29");
        assertEquals(List.of(), pointers(spring));
        assertEquals(List.of("/lines/0/backAt"), pointers(spring.with("backAt", "10:01")));
        Spent autumn = Spent.away("2026-10-24", "09:00", "08:00").with("backOn", "2026-10-25");
        assertEquals(List.of(), pointers(autumn));
        assertEquals(List.of("/lines/0/backAt"), pointers(autumn.with("backAt", "08:01")));
    }

    @Test
    void a_top_up_is_not_for_staff_to_claim() {
        assertEquals(List.of("/lines/0/kind"), pointers(Spent.on("2026-11-02", ExpenseKind.RATE_TOP_UP)));
    }

    @ParameterizedTest
    @EnumSource(ExpenseKind.class)
    void every_kind_says_which_fields_it_needs_and_has_those(ExpenseKind kind) {
        kind.form().needed().forEach(field -> assertEquals(true, kind.form().has(field), field.title()));
    }

    private static List<String> pointers(Spent line) {
        return line.said().violations("/lines/0").stream()
                .map(Violation::pointer)
                .toList();
    }
}
