package uk.gov.sop.expenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.shared.Money;

/** What lines come to, by figures that can be worked out by hand. */
class ExpensePolicyTest {

    private final ExpensePolicy policy = Policies.of("CO");

    @Test
    void three_passengers_over_ten_miles_below_the_threshold_come_to_7_pounds() {
        Priced priced = price(Spent.miles("2026-11-02", 10).with("passengers", List.of("CO1001", "CO1002", "CO1003")));
        assertEquals(Money.pence(700), priced.amount());
        assertEquals(
                "30 × 5p (miles with each passenger)", priced.parts().getLast().inWords());
    }

    @Test
    void an_employer_that_pays_15p_leaves_a_shortfall_and_taxes_nothing() {
        Priced priced =
                Policies.paying(15, 15).price(Spent.miles("2026-04-05", 11_500).said(), 0, null);
        assertEquals(Money.pence(172_500), priced.amount());
        assertEquals(Money.pence(487_500), priced.approved());
        assertEquals(Money.ZERO, priced.taxable());
    }

    @Test
    void an_employer_that_pays_45p_throughout_pays_200_pounds_taxable() {
        ExpensePolicy generous = Policies.paying(45, 45);
        Priced car = generous.price(Spent.miles("2025-06-02", 6_000).said(), 0, null);
        Priced van = generous.price(Spent.miles("2025-07-02", 5_000).said(), 6_000, null);
        assertEquals(Money.pence(495_000), car.amount().plus(van.amount()));
        assertEquals(Money.pence(475_000), car.approved().plus(van.approved()));
        assertEquals(Money.pence(20_000), car.taxable().plus(van.taxable()));
    }

    @ParameterizedTest(name = "{0} on {1}: {2}p a mile")
    @CsvSource({
        "MOTORCYCLE_MILEAGE, 2026-11-02, 24",
        "MOTORCYCLE_MILEAGE, 2025-11-02, 24",
        "CYCLE_MILEAGE, 2026-11-02, 20"
    })
    void motorcycles_and_cycles_have_one_rate_and_no_threshold(ExpenseKind kind, String day, long pence) {
        Expense line = Spent.on(day, kind)
                .with("from", "Bath")
                .with("to", "Wells")
                .with("miles", 21)
                .said();
        assertEquals(Money.pence(21 * pence), policy.price(line, 20_000, null).amount());
    }

    @Test
    void a_round_trip_less_the_commute_pays_the_rest() {
        Priced priced =
                price(Spent.miles("2026-11-02", 30).with("roundTrip", true).with("commuteMiles", 12));
        assertEquals(Money.pence(2 * 18 * 55), priced.amount());
    }

    @Test
    void a_car_by_choice_pays_the_public_transport_rate() {
        Priced priced = price(Spent.miles("2026-11-02", 100).with("byChoice", true));
        assertEquals(Money.pence(2_500), priced.amount());
        assertEquals(Money.pence(5_500), priced.approved());
    }

    @ParameterizedTest(name = "{0} of {1} cc: {2}p a mile")
    @CsvSource({"PETROL, 1400, 12", "PETROL, 1401, 14", "PETROL, 2001, 22", "DIESEL, 1600, 12", "ELECTRIC, , 8"})
    void a_company_car_pays_fuel_by_engine(Fuel fuel, Integer cc, long pence) {
        Spent line = Spent.on("2026-11-02", ExpenseKind.COMPANY_CAR_MILEAGE)
                .with("from", "Bath")
                .with("to", "Wells")
                .with("miles", 50)
                .with("fuel", fuel);
        Expense said = (cc == null ? line : line.with("engineCc", cc)).said();
        assertEquals(List.of(), said.violations("/lines/0"));
        assertEquals(Money.pence(50 * pence), policy.price(said, 0, null).amount());
    }

    @Test
    void nights_with_friends_pay_the_departments_rate() {
        Expense nights = Spent.on("2026-11-02", ExpenseKind.STAYING_WITH_FRIENDS)
                .with("nights", 3)
                .said();
        assertEquals(Money.pence(6_300), policy.price(nights, 0, null).amount());
        assertEquals(
                Money.pence(7_500), Policies.of("HMT").price(nights, 0, null).amount());
    }

    @Test
    void a_scale_above_the_benchmark_is_taxed_on_the_excess() {
        Priced priced = Policies.of("HMT")
                .price(Spent.away("2026-11-02", "09:00", "19:00").said(), 0, null);
        assertEquals(Money.pence(1_400), priced.amount());
        assertEquals(Money.pence(400), priced.taxable());
    }

    @ParameterizedTest(name = "{0} {1} at {2} to the pound: {3} pence")
    @CsvSource({
        "EUR, 12050, 1.1523, 10457",
        "JPY, 15000, 197.35, 7601",
        "KWD, 12345, 0.4023, 3069",
        "USD, 1, 2, 1",
        "USD, 100, 200, 1",
        "USD, 99, 200, 0"
    })
    void foreign_spend_is_divided_by_the_rate_and_rounded_once_half_a_penny_up(
            String currency, long minorUnits, BigDecimal perPound, long pence) {
        var rate = new ExchangeRate(currency, LocalDate.of(2026, 11, 2), perPound, "Daily rates");
        assertEquals(Money.pence(pence), rate.inPounds(new ForeignAmount(minorUnits, currency)));
    }

    @Test
    void foreign_spend_says_its_rate_date_and_source() {
        var rate = new ExchangeRate("EUR", LocalDate.of(2026, 11, 2), new BigDecimal("1.15230000"), "Daily rates");
        Expense line = Spent.on("2026-11-02", ExpenseKind.TAXI)
                .with("foreign", Map.of("minorUnits", 12_050, "currency", "EUR"))
                .said();
        Part part = policy.price(line, 0, rate).parts().getFirst();
        assertEquals("£104.57 (EUR 120.50 at 1.1523 to the pound on 2 November 2026)", part.inWords());
        assertEquals("Actual cost, Daily rates, to the nearest penny", part.rule());
    }

    @Test
    void the_day_of_travel_decides_and_not_the_day_of_claiming() {
        assertEquals(Money.pence(4_500), price(Spent.miles("2026-04-05", 100)).amount());
        assertEquals(Money.pence(5_500), price(Spent.miles("2026-04-06", 100)).amount());
    }

    @Test
    void an_excess_of_a_top_up_names_the_clauses_of_mileage_and_of_scale_rates() {
        TaxableExcess excess = TaxableExcess.of(
                        ExpenseKind.RATE_TOP_UP, Money.pence(150), Money.pence(100), Money.pence(50), null)
                .orElseThrow();
        assertEquals("HMRC EIM31225 for mileage, EIM30240 for scale rates", excess.clause());
    }

    private Priced price(Spent line) {
        return policy.price(line.said(), 0, null);
    }
}
