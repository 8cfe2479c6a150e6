package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.absences.Away.afternoon;
import static uk.gov.sop.holidays.absences.Away.days;
import static uk.gov.sop.holidays.absences.Away.morning;
import static uk.gov.sop.holidays.entitlement.Leave.date;

import java.time.LocalDate;
import java.util.Collections;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

class AbsenceDatesTest {

    @Test
    void a_morning_and_an_afternoon_of_one_day_never_clash() {
        assertTrue(disjoint(morning("2027-02-01"), afternoon("2027-02-01")));
        assertFalse(disjoint(morning("2027-02-01"), days("2027-02-01", "2027-02-01")));
    }

    @Test
    void leave_until_midday_meets_leave_from_midday() {
        AbsenceDates until = new AbsenceDates(date("2027-02-01"), date("2027-02-03"), false, true);
        AbsenceDates from = new AbsenceDates(date("2027-02-03"), date("2027-02-05"), true, false);
        assertTrue(disjoint(until, from));
        assertFalse(disjoint(until, days("2027-02-03", "2027-02-05")));
    }

    private static boolean disjoint(AbsenceDates one, AbsenceDates other) {
        return Collections.disjoint(one.halves().toList(), other.halves().toList());
    }

    @Test
    void dates_read_as_people_say_them() {
        assertEquals("14 December 2026", days("2026-12-14", "2026-12-14").toString());
        assertEquals("14 to 18 December 2026", days("2026-12-14", "2026-12-18").toString());
        assertEquals(
                "30 November to 4 December 2026",
                days("2026-11-30", "2026-12-04").toString());
        assertEquals(
                "28 December 2026 to 1 January 2027",
                days("2026-12-28", "2027-01-01").toString());
        assertEquals("14 December 2026, morning", morning("2026-12-14").toString());
        assertEquals(
                "14 to 15 December 2026, from midday, until midday",
                new AbsenceDates(date("2026-12-14"), date("2026-12-15"), true, true).toString());
    }

    @Test
    void what_leaves_nothing_of_a_day_is_no_absence() {
        assertMalformed(date("2027-02-01"), date("2027-02-01"), true, true);
    }

    @Test
    void an_absence_ends_on_or_after_its_first_day_and_within_five_years() {
        assertMalformed(date("2027-02-02"), date("2027-02-01"), false, false);
        assertMalformed(LocalDate.MIN, LocalDate.MAX, false, false);
    }

    private static void assertMalformed(LocalDate from, LocalDate to, boolean afternoon, boolean midday) {
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> new AbsenceDates(from, to, afternoon, midday));
        assertEquals(Rule.MALFORMED_REQUEST, refusal.rule());
        assertEquals(1, refusal.violations().size());
    }
}
