package uk.gov.sop.holidays.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.entitlement.Leave.stint;

import java.time.MonthDay;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Leave;
import uk.gov.sop.people.Division;

class LeaveYearTest {

    private static final MonthDay APRIL = MonthDay.of(4, 1);

    @Test
    void the_day_before_it_starts_lies_in_the_year_before() {
        assertEquals(
                "1 April 2026 to 31 March 2027",
                LeaveYear.containing(date("2027-03-31"), APRIL).toString());
        assertEquals(
                "1 April 2027 to 31 March 2028",
                LeaveYear.containing(date("2027-04-01"), APRIL).toString());
    }

    @Test
    void a_year_with_a_29_february_has_366_days() {
        assertEquals(366, LeaveYear.containing(date("2027-06-01"), APRIL).length());
        assertEquals(365, LeaveYear.containing(date("2026-06-01"), APRIL).length());
    }

    @Test
    void a_personal_year_begins_on_the_anniversary_of_joining() {
        LeavePolicy policy = Leave.policy("HO", "2026-06-01");
        assertEquals(
                "14 September 2026 to 13 September 2027",
                policy.leaveYearOn(date("2026-11-16"), date("2019-09-14")).toString());
    }

    @Test
    void who_joined_on_29_february_misses_no_day_between_years() {
        MonthDay leapDay = MonthDay.of(2, 29);
        assertEquals(
                "28 February 2027 to 28 February 2028",
                LeaveYear.containing(date("2028-02-28"), leapDay).toString());
        assertEquals(
                "29 February 2028 to 27 February 2029",
                LeaveYear.containing(date("2028-02-29"), leapDay).toString());
    }

    @Test
    void a_leaver_still_has_the_last_years_balance() {
        Employment leaver = employed(
                date("2020-04-01"),
                stint("CO", Division.ENGLAND_AND_WALES, FULL_TIME, date("2020-04-01"), date("2026-02-28")));
        assertEquals(
                "1 April 2025 to 31 March 2026",
                leaver.leaveYearOn(date("2026-11-16")).toString());
    }
}
