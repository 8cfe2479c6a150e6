package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.holidays.absences.Away.NOW;
import static uk.gov.sop.holidays.absences.Away.TODAY;
import static uk.gov.sop.holidays.absences.Away.absence;
import static uk.gov.sop.holidays.absences.Away.days;
import static uk.gov.sop.holidays.absences.Away.record;
import static uk.gov.sop.holidays.absences.Away.terms;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.employed;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.BalanceLine;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;

/** A career break in a leave year of 30 days, a privilege day and 10 public holidays, from 1 April 2026. */
class CareerBreakTest {

    private static final int DAY = 444;

    private final Employment employment = employed(LONG_AGO, FULL_TIME);

    @Test
    void the_days_before_and_after_it_earn_leave_and_those_of_it_none() {
        PotBalance annual = balance(approved("2026-07-01", "2026-09-30"));
        // 30 × 444 × 91/365 = 3,320.9, and 30 × 444 × 182/365 = 6,641.8
        assertEquals(List.of(3321, 6642), minutes(annual, Source.ANNUAL_LEAVE));
        assertEquals(10_295, annual.remaining()); // 31 × 444 × 273/365 = 10,294.7
    }

    @Test
    void a_public_holiday_in_it_is_neither_credited_nor_charged() {
        PotBalance annual = balance(approved("2026-07-01", "2026-09-30")); // with 31 August
        assertEquals(List.of(4 * DAY, 5 * DAY), minutes(annual, Source.PUBLIC_HOLIDAYS_CREDITED));
        assertEquals(List.of(-4 * DAY, -5 * DAY), minutes(annual, Source.PUBLIC_HOLIDAYS_CHARGED));
    }

    @Test
    void it_has_a_line_of_its_own_as_far_as_it_lies_in_the_leave_year() {
        PotBalance annual = balance(approved("2027-01-01", "2029-12-31"));
        BalanceLine line = annual.lines().stream()
                .filter(each -> each.rule() == Source.CAREER_BREAK)
                .findFirst()
                .orElseThrow();
        assertEquals("2027-01-01 to 2027-03-31", line.startsOn() + " to " + line.endsOn());
        assertEquals("Leave is not earned in these 90 days", line.quantity());
        assertEquals(10_371, annual.remaining()); // 31 × 444 × 275/365 = 10,370.1
    }

    @Test
    void while_it_waits_nothing_is_taken_off() {
        assertEquals(31 * DAY, balance(asked("2026-07-01", "2026-09-30")).remaining());
    }

    private PotBalance balance(Absence absence) {
        return record(employment, absence).balance(TODAY).annual();
    }

    private Absence approved(String from, String to) {
        Absence absence = asked(from, to);
        absence.approve(NOW);
        return absence;
    }

    private Absence asked(String from, String to) {
        return absence(record(employment).quote(terms(AbsenceType.CAREER_BREAK, days(from, to)), TODAY));
    }

    private static List<Integer> minutes(PotBalance balance, Source rule) {
        return balance.lines().stream()
                .filter(line -> line.rule() == rule)
                .map(BalanceLine::minutes)
                .toList();
    }
}
