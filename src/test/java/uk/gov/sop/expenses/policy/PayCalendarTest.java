package uk.gov.sop.expenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** On which day what is approved is paid. */
class PayCalendarTest {

    private final ExpensePolicy policy = Policies.of("CO");

    @ParameterizedTest(name = "approved on {0}, paid on {1}")
    @CsvSource({
        "2026-08-15, 2026-08-28",
        "2026-11-15, 2026-11-30",
        "2026-11-16, 2026-12-23",
        "2026-12-16, 2027-01-29",
        "2027-05-01, 2027-05-28"
    })
    void the_pay_calendar_says_when_it_is_paid_and_knows_bank_holidays(LocalDate approved, LocalDate paid) {
        assertEquals(paid, policy.on(approved).pay().payDayFor(approved, approved));
    }

    @Test
    void a_late_cut_off_never_shows_a_pay_day_gone_by() {
        var calendar = new Terms.PayCalendar(28, Map.of());
        LocalDate saturday = LocalDate.of(2026, 2, 28);
        assertEquals(LocalDate.of(2026, 3, 31), calendar.payDayFor(saturday, saturday));
    }

    @ParameterizedTest(name = "approved on 10 November, seen on {0}, paid on {1}")
    @CsvSource({"2026-11-20, 2026-11-30", "2026-11-30, 2026-11-30", "2026-12-02, 2026-12-23"})
    void a_pay_day_that_went_by_gives_way_to_the_next(LocalDate today, LocalDate paid) {
        LocalDate approved = LocalDate.of(2026, 11, 10);
        assertEquals(paid, policy.on(approved).pay().payDayFor(approved, today));
    }
}
