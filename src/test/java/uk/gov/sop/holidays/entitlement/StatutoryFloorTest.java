package uk.gov.sop.holidays.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.dates;

import java.math.BigDecimal;
import java.time.MonthDay;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.DateRange;

class StatutoryFloorTest {

    private static final LeaveYear YEAR = LeaveYear.containing(date("2026-06-01"), MonthDay.of(4, 1));
    private static final List<Integer> FOUR_DAYS = List.of(444, 444, 444, 444, 0, 0, 0);
    private static final DateRange ALWAYS = new DateRange(LONG_AGO, DateRange.OPEN);

    @Test
    void a_whole_year_gives_five_point_six_weeks() {
        StatutoryFloor floor = floor(FOUR_DAYS, ALWAYS);
        assertEquals("5.6 weeks of 4 days is 22.4 days (165 hours 46 minutes)", floor.explanation());
        assertEquals(165 * 60 + 46, floor.minutes());
        assertEquals(
                "5.6 weeks of 5 days is 28 days (207 hours 12 minutes)",
                floor(FULL_TIME, ALWAYS).explanation());
    }

    @Test
    void nine_days_a_fortnight_are_four_and_a_half_days_a_week() {
        List<Integer> fortnight = List.of(480, 480, 480, 480, 480, 0, 0, 480, 480, 480, 480, 0, 0, 0);
        assertEquals(
                "5.6 weeks of 4.5 days is 25.2 days (201 hours 36 minutes)",
                floor(fortnight, ALWAYS).explanation());
    }

    @Test
    void six_days_a_week_give_28_days() {
        assertEquals(
                "5.6 weeks of 6 days is over the limit of 28 days, so 28 days (168 hours)",
                floor(List.of(360, 360, 360, 360, 360, 360, 0), ALWAYS).explanation());
    }

    @Test
    void a_starter_gets_the_months_left_rounded_up_to_half_a_day() {
        assertEquals(
                "5.6 weeks of 4 days is 22.4 days; for 5 of 12 months it is 9.5 days, rounded up to half a day"
                        + " (70 hours 18 minutes)",
                floor(FOUR_DAYS, new DateRange(date("2026-11-23"), DateRange.OPEN))
                        .explanation());
    }

    @Test
    void a_leaver_gets_the_days_employed() {
        assertEquals(
                "5.6 weeks of 4 days is 22.4 days; for 237 of 365 days it is 14.6 days, rounded up to a tenth"
                        + " (107 hours 38 minutes)",
                floor(FOUR_DAYS, new DateRange(LONG_AGO, date("2026-11-23"))).explanation());
    }

    @Test
    void who_started_and_left_gets_the_days_between() {
        assertEquals(
                "5.6 weeks of 5 days is 28 days; for 61 of 365 days it is 4.7 days, rounded up to a tenth"
                        + " (34 hours 38 minutes)",
                floor(FULL_TIME, dates("2026-05-01", "2026-06-30")).explanation());
    }

    @Test
    void first_and_last_day_of_the_leave_year_make_the_whole_of_it() {
        assertEquals(
                PartOfYear.whole(),
                floor(FULL_TIME, dates("2026-04-01", "2027-03-31")).part());
        assertEquals(
                PartOfYear.Kind.STARTED,
                floor(FULL_TIME, dates("2026-04-02", "2027-03-31")).part().kind());
        assertEquals(
                PartOfYear.Kind.LEFT,
                floor(FULL_TIME, dates("2026-04-01", "2027-03-30")).part().kind());
    }

    @Test
    void who_is_not_employed_in_the_year_has_no_floor() {
        DateRange before = dates("2025-04-01", "2026-03-31");
        assertThrows(IllegalArgumentException.class, () -> floor(FULL_TIME, before));
        assertThrows(IllegalArgumentException.class, () -> PartOfYear.startingOn(date("2026-03-31"), YEAR));
        assertThrows(IllegalArgumentException.class, () -> PartOfYear.leavingOn(date("2027-04-01"), YEAR));
        assertThrows(IllegalArgumentException.class, () -> PartOfYear.between(dates("2025-04-01", "2026-04-01")));
    }

    @Test
    void a_week_has_seven_days_at_most() {
        BigDecimal minutes = BigDecimal.valueOf(2_220);
        for (String days : List.of("0", "-1", "7.1", "4.25")) {
            assertThrows(IllegalArgumentException.class, () -> new WorkingWeek(new BigDecimal(days), minutes), days);
        }
        for (String time : List.of("0", "10080.5")) {
            assertThrows(
                    IllegalArgumentException.class, () -> new WorkingWeek(BigDecimal.ONE, new BigDecimal(time)), time);
        }
    }

    private static StatutoryFloor floor(List<Integer> pattern, DateRange employed) {
        return StatutoryFloor.of(WorkingWeek.of(new WorkingPattern(pattern, date("2026-03-30"))), employed, YEAR);
    }
}
