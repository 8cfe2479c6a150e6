package uk.gov.sop.expenses.reading.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatesTest {

    private static final LocalDate RECEIVED = LocalDate.of(2026, 11, 16);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "04/03/2026",
                "4/3/26",
                "04-03-2026",
                "04.03.26",
                "2026-03-04",
                "4 March 2026",
                "4th Mar 2026",
                "04MAR26",
                "04-Mar-26",
                "Wed 4 Mar 2026 13:05",
                "March 4, 2026",
                "O4/O3/2026",
                "04 / 03 / 2026",
                "Date:04/03/2026",
                "0403/2026",
                "04/0326"
            })
    void a_date_is_printed_in_many_ways(String printed) {
        assertDate(LocalDate.of(2026, 3, 4), printed);
    }

    @Test
    void a_month_over_twelve_is_a_day_of_the_american_order() {
        assertDate(LocalDate.of(2026, 3, 25), "03/25/2026");
    }

    @Test
    void september_has_a_fourth_letter_in_britain() {
        assertDate(LocalDate.of(2026, 9, 23), "23-Sept-26");
    }

    @Test
    void recognition_takes_letters_of_months_for_digits() {
        assertDate(LocalDate.of(2026, 10, 31), "310CT26 21:38");
        assertDate(LocalDate.of(2026, 11, 1), "1 N0v 2026");
    }

    @Test
    void nothing_is_bought_later_than_the_day_after_the_picture_came() {
        assertDate(RECEIVED.plusDays(1), "17/11/2026");
        assertTrue(Dates.in(Slip.of("18/11/2026"), RECEIVED).isEmpty());
    }

    @Test
    void nothing_is_bought_on_a_day_that_does_not_exist() {
        assertTrue(Dates.in(Slip.of("31/02/2026", "12/13/14/15", "99.99.99"), RECEIVED)
                .isEmpty());
    }

    @Test
    void the_day_of_payment_is_not_the_day_of_expiry_or_arrival() {
        assertDate(LocalDate.of(2026, 11, 2), "Expires 03/11/2026 23:59", "Paid on 02/11/2026 10:02");
        assertDate(LocalDate.of(2026, 11, 2), "Arrival 30/10/2026", "Departure 02/11/2026", "Invoice date 02/11/2026");
    }

    @Test
    void a_date_of_years_ago_is_believed_half() {
        assertEquals(48, Dates.in(Slip.of("04/03/2022"), RECEIVED).orElseThrow().confidence());
    }

    private static void assertDate(LocalDate date, String... lines) {
        assertEquals(date, Dates.in(Slip.of(lines), RECEIVED).orElseThrow().value());
    }
}
