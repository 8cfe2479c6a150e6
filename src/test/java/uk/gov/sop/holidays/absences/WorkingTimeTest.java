package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.sop.holidays.absences.Away.afternoon;
import static uk.gov.sop.holidays.absences.Away.cost;
import static uk.gov.sop.holidays.absences.Away.days;
import static uk.gov.sop.holidays.absences.Away.morning;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.entitlement.Leave.stint;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

class WorkingTimeTest {

    private final Employment fullTime = employed(LONG_AGO, FULL_TIME);
    private final Employment scot =
            employed(LONG_AGO, stint("CO", Division.SCOTLAND, FULL_TIME, LONG_AGO, DateRange.OPEN));

    @Test
    void leave_over_christmas_and_new_year_costs_seven_days() {
        AbsenceCost cost = cost(fullTime, days("2026-12-21", "2027-01-01"));
        assertEquals("7 days (51 hours 48 minutes)", cost.toString());
        assertEquals(12, cost.days().size());
    }

    @Test
    void a_day_names_the_public_holiday_that_makes_it_free() {
        AbsenceDay boxingDay =
                cost(fullTime, days("2026-12-28", "2026-12-28")).days().getFirst();
        assertEquals("Public holiday: Boxing Day", boxingDay.explanation());
        assertEquals(0, boxingDay.minutes());
    }

    @Test
    void the_extra_scottish_holiday_is_free_in_scotland_only() {
        assertEquals(0, cost(scot, days("2026-06-15", "2026-06-15")).minutes());
        assertEquals(444, cost(fullTime, days("2026-06-15", "2026-06-15")).minutes());
    }

    @Test
    void a_day_that_is_not_worked_costs_nothing() {
        Employment noMondays = employed(LONG_AGO, List.of(0, 444, 444, 444, 444, 0, 0));
        AbsenceCost week = cost(noMondays, days("2026-11-16", "2026-11-22"));
        assertEquals(4 * 444, week.minutes());
        assertEquals(AbsenceDay.Reason.NOT_A_WORKING_DAY, week.days().getFirst().rule());
    }

    @Test
    void the_second_week_of_a_fortnight_has_its_own_hours() {
        List<Integer> nineDays = List.of(494, 494, 494, 494, 494, 0, 0, 494, 494, 494, 488, 0, 0, 0);
        Employment fortnight = employed(
                LONG_AGO, stint("CO", Division.ENGLAND_AND_WALES, nineDays, date("2026-11-04"), DateRange.OPEN));
        assertEquals(494, cost(fortnight, days("2026-11-06", "2026-11-06")).minutes());
        assertEquals(0, cost(fortnight, days("2026-11-13", "2026-11-13")).minutes());
    }

    @Test
    void two_halves_make_exactly_one_day_also_of_odd_minutes() {
        Employment odd = employed(LONG_AGO, List.of(443, 443, 443, 443, 443, 0, 0));
        assertEquals(222, cost(odd, morning("2026-11-17")).minutes());
        assertEquals(221, cost(odd, afternoon("2026-11-17")).minutes());
    }

    @Test
    void half_days_may_begin_and_end_leave_on_any_date() {
        AbsenceDates dates = new AbsenceDates(date("2027-03-01"), date("2027-03-03"), true, true);
        assertEquals("2 days (14 hours 48 minutes)", cost(fullTime, dates).toString());
    }

    @Test
    void a_change_of_hours_during_leave_counts_from_its_day() {
        Employment changed = employed(
                LONG_AGO,
                stint("CO", Division.ENGLAND_AND_WALES, FULL_TIME, LONG_AGO, date("2026-11-17")),
                stint(
                        "CO",
                        Division.ENGLAND_AND_WALES,
                        List.of(300, 300, 300, 300, 0, 0, 0),
                        date("2026-11-18"),
                        DateRange.OPEN));
        assertEquals(
                2 * 444 + 2 * 300,
                cost(changed, days("2026-11-16", "2026-11-20")).minutes());
    }

    @Test
    void leave_outside_employment_is_refused() {
        Employment leaver =
                employed(LONG_AGO, stint("CO", Division.ENGLAND_AND_WALES, FULL_TIME, LONG_AGO, date("2026-11-30")));
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> cost(leaver, days("2026-11-27", "2026-12-01")));
        assertEquals(Rule.NOT_EMPLOYED_THEN, refusal.rule());
    }

    @Test
    void a_year_without_published_holidays_is_not_guessed() {
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> cost(fullTime, days("2028-12-31", "2029-01-02")));
        assertEquals(Rule.PUBLIC_HOLIDAYS_UNKNOWN, refusal.rule());
        assertEquals(
                "Public holidays are known for 1 January 2024 to 31 December 2028. What 1 January 2029 would cost is"
                        + " not known yet.",
                refusal.getMessage());
    }

    @Test
    void a_bank_holiday_alone_is_not_leave() {
        assertEquals(
                "None of that is working time for you, so you need no leave. Monday 15 June 2026: Public holiday: World"
                        + " Cup bank holiday.",
                cost(scot, days("2026-06-15", "2026-06-15")).nothing(false).getMessage());
    }
}
