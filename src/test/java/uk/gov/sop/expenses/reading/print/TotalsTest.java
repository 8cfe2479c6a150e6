package uk.gov.sop.expenses.reading.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TotalsTest {

    @Test
    void the_total_is_neither_subtotal_nor_cash_nor_change() {
        assertTotal(1230, "Tea 2.30", "Cake 10.00", "SUBTOTAL 12.30", "TOTAL £12.30", "CASH £20.00", "CHANGE £7.70");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Amount due £1,234.50",
                "BALANCE DUE 1234.50",
                "To pay: £1234.50",
                "T0TAL £1,234.50",
                "TOTAI 1,234.50",
                "Summe EUR 1.234,50 €",
                "TOTAL TTC 1 234,50 €",
                "Total inc. VAT £1,234.50",
                "TOTAL £1,234.5O"
            })
    void a_total_has_many_names_and_spellings(String line) {
        assertTotal(123_450, "Room 3,000.00", line);
    }

    @Test
    void an_amount_below_the_word_total_belongs_to_it() {
        assertTotal(4532, "Sandwich 99.00", "TOTAL", "£45.32");
    }

    @Test
    void service_comes_on_top_of_what_was_eaten() {
        assertTotal(5063, "Food and drink 45.00", "Service 12.5% 5.63", "TOTAL £50.63", "VAT included 7.50");
    }

    @Test
    void the_total_before_a_discount_is_not_what_was_paid() {
        assertTotal(4500, "SUB TOTAL £50.00", "Discount 5.00", "TOTAL £45.00");
    }

    @Test
    void a_settled_balance_of_nothing_is_no_total() {
        assertTotal(8961, "Net 74.68", "VAT 20% 14.93", "Total £89.61", "Paid by card 89.61", "Balance 0.00");
    }

    @Test
    void of_two_readings_of_the_total_the_one_that_the_card_line_bears_out_is_taken() {
        assertTotal(4532, "Total 46.32", "Total 45.32", "VISA 45.32");
    }

    @Test
    void without_a_name_the_largest_amount_is_taken_at_half_the_confidence() {
        Found<Long> found =
                Totals.in(Slip.of("Tea 2.30", "Cake 10.00", "Soup 7.10")).orElseThrow();
        assertEquals(1000, found.value());
        assertEquals(48, found.confidence());
    }

    @Test
    void a_total_that_its_items_add_up_to_is_surer_than_one_alone() {
        int alone = Totals.in(Slip.of("Total 12.30")).orElseThrow().confidence();
        int borneOut = Totals.in(Slip.of("Tea 2.30", "Cake 10.00", "Total 12.30"))
                .orElseThrow()
                .confidence();
        assertTrue(borneOut > alone, borneOut + " after " + alone);
    }

    @Test
    void dates_times_and_rates_are_no_amounts() {
        assertTrue(Totals.in(Slip.of("Date 16.11.26", "Time 13:26", "VAT 20.00%", "Till 03"))
                .isEmpty());
    }

    @Test
    void a_total_says_where_it_is_printed() {
        assertEquals(
                new Box(72, 30, 72, 20),
                Totals.in(Slip.of("Shop", "TOTAL £45.32")).orElseThrow().box());
    }

    private static void assertTotal(long pence, String... lines) {
        assertEquals(pence, Totals.in(Slip.of(lines)).orElseThrow().value());
    }
}
