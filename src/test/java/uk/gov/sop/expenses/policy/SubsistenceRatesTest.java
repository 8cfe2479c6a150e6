package uk.gov.sop.expenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Figures of HMRC EIM30240. */
class SubsistenceRatesTest {

    static final SubsistenceRates RATES =
            new SubsistenceRates(LocalDate.of(2011, 4, 6), 500, 1000, 2500, 1000, LocalTime.of(20, 0), "HMRC EIM30240");
    private static final LocalDate DAY = LocalDate.of(2026, 9, 14);

    @ParameterizedTest(name = "{0}: {3} pence")
    @CsvSource({
        "four hours fifty-nine minutes, 09:00, 13:59, 0",
        "five hours, 09:00, 14:00, 500",
        "six hours ending at half past eight, 14:30, 20:30, 1500",
        "ten hours ending at seven, 09:00, 19:00, 1000",
        "eleven hours ending at quarter past eight, 09:15, 20:15, 2000",
        "fifteen hours across the evening, 07:00, 22:00, 2500",
        "fifteen hours in the day, 03:00, 18:00, 1000",
        "ending at eight sharp is not beyond it, 14:00, 20:00, 500"
    })
    void a_day_away_pays_by_its_hours(String journey, LocalTime left, LocalTime back, long pence) {
        assertEquals(pence, total(DAY.atTime(left), DAY.atTime(back)));
    }

    @Test
    void a_night_journey_goes_on_beyond_the_evening_of_the_next_day_only() {
        assertEquals(500, total(DAY.atTime(23, 0), DAY.plusDays(1).atTime(6, 0)));
        assertEquals(2500, total(DAY.atTime(21, 0), DAY.plusDays(1).atTime(20, 30)));
    }

    @Test
    void hours_are_true_ones_when_the_clocks_change() {
        LocalDate summer = LocalDate.of(2026, 3, 29);
        assertEquals(0, total(summer.minusDays(1).atTime(22, 30), summer.atTime(3, 30)));
        assertEquals(500, total(summer.minusDays(1).atTime(22, 30), summer.atTime(4, 30)));
        LocalDate winter = LocalDate.of(2026, 10, 25);
        assertEquals(500, total(winter.atTime(0, 30), winter.atTime(4, 30)));
        assertEquals(0, total(winter.atTime(0, 30), winter.atTime(4, 29)));
    }

    private static long total(LocalDateTime left, LocalDateTime back) {
        return RATES.price(left, back).stream()
                .mapToLong(part -> part.amount().pence())
                .sum();
    }
}
