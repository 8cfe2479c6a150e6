package uk.gov.sop.holidays.entitlement;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.entitlement.Leave.entitlement;
import static uk.gov.sop.holidays.entitlement.Leave.stint;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment.Posting;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.DateRange;

class EntitlementTest {

    private static final int DAY = 444;

    @Test
    void five_years_of_service_earn_thirty_days_and_a_privilege_day() {
        Entitlement full = entitlement(employed(LONG_AGO, FULL_TIME), "2026-06-01");
        assertEquals(30 * DAY, minutes(full, Source.ANNUAL_LEAVE));
        assertEquals(DAY, minutes(full, Source.PRIVILEGE_DAYS));
        assertEquals(
                full.minutes(),
                full.lines().stream().mapToInt(BalanceLine::minutes).sum());
    }

    @Test
    void a_new_starter_has_twenty_five_days_for_the_whole_year() {
        Entitlement full = entitlement(employed(date("2026-04-01"), FULL_TIME), "2026-06-01");
        assertEquals(25 * DAY, minutes(full, Source.ANNUAL_LEAVE));
    }

    @Test
    void an_anniversary_inside_the_year_earns_more_from_its_day() {
        Employment employment = employed(date("2024-10-01"), FULL_TIME);
        List<BalanceLine> annual = lines(entitlement(employment, "2026-11-16"), Source.ANNUAL_LEAVE);
        assertEquals("Annual leave: 26 days a year", annual.getFirst().label());
        assertEquals(
                "1 April to 30 September 2026: 183 of 365 days, at 37 hours of a full-time week of 37 hours",
                annual.getFirst().quantity());
        assertEquals(5788, annual.getFirst().minutes()); // 26 × 444 × 183/365 = 5,787.8
        assertEquals("Annual leave: 27 days a year", annual.getLast().label());
        assertEquals(2, annual.size());
    }

    @Test
    void a_joiner_earns_from_the_first_day() {
        Entitlement joiner = entitlement(employed(date("2027-03-31"), FULL_TIME), "2027-03-31");
        assertEquals(31, minutes(joiner, Source.ANNUAL_LEAVE)); // 25 × 444 / 365 = 30.4, rounded up once
        assertEquals(0, minutes(joiner, Source.PUBLIC_HOLIDAYS_CREDITED));
    }

    @Test
    void a_leaver_earns_to_the_last_day() {
        Employment leaver =
                employed(LONG_AGO, stint("CO", Division.ENGLAND_AND_WALES, FULL_TIME, LONG_AGO, date("2026-09-30")));
        assertEquals(6679, minutes(entitlement(leaver, "2026-12-01"), Source.ANNUAL_LEAVE)); // 30 × 444 × 183/365
    }

    @Test
    void ninety_per_cent_of_the_hours_earn_ninety_per_cent_of_the_leave() {
        List<Integer> ninety = List.of(444, 444, 444, 444, 222, 0, 0);
        assertEquals(
                30 * 444 * 9 / 10, minutes(entitlement(employed(LONG_AGO, ninety), "2026-06-01"), Source.ANNUAL_LEAVE));
    }

    @Test
    void a_change_of_hours_is_pro_rata_from_its_day() {
        Employment reduced = employed(
                LONG_AGO,
                stint("CO", Division.ENGLAND_AND_WALES, FULL_TIME, LONG_AGO, date("2026-09-30")),
                stint(
                        "CO",
                        Division.ENGLAND_AND_WALES,
                        List.of(444, 444, 444, 0, 0, 0, 0),
                        date("2026-10-01"),
                        DateRange.OPEN));
        // 30 × 444 × (183 + 182 × 3/5) / 365 = 10,663.4
        assertEquals(10_664, minutes(entitlement(reduced, "2026-06-01"), Source.ANNUAL_LEAVE), 1);
    }

    @Test
    void a_change_of_grade_counts_from_its_day() {
        Employment promoted = Employment.of(
                date("2025-04-01"),
                List.of(
                        posting("HEO", "2025-04-01", date("2026-09-30")),
                        posting("SCS1", "2026-10-01", DateRange.OPEN)),
                Leave.POLICIES);
        Entitlement year = entitlement(promoted, "2026-11-16");
        List<BalanceLine> annual = lines(year, Source.ANNUAL_LEAVE);
        assertEquals(
                List.of("Annual leave: 26 days a year", "Annual leave: 30 days a year"),
                annual.stream().map(BalanceLine::label).toList());
        assertEquals(date("2026-10-01"), annual.getLast().startsOn());
        // 26 × 444 × 183/365 = 5,787.8, and 30 × 444 × 182/365 = 6,641.8
        assertEquals(
                List.of(5788, 6642), annual.stream().map(BalanceLine::minutes).toList());
        assertEquals(DAY, minutes(year, Source.PRIVILEGE_DAYS));
    }

    private static Posting posting(String grade, String from, LocalDate to) {
        LocalDate start = date(from);
        return new Posting(
                "CO",
                Division.ENGLAND_AND_WALES,
                grade,
                new WorkingPattern(FULL_TIME, start),
                new DateRange(start, to));
    }

    @Test
    void departments_differ_in_scale_and_privilege_days_by_data_only() {
        Employment property = employed(
                date("2024-01-01"),
                stint("GPA", Division.ENGLAND_AND_WALES, FULL_TIME, date("2024-01-01"), DateRange.OPEN));
        Entitlement year = entitlement(property, "2026-06-01");
        assertEquals(27 * DAY, minutes(year, Source.ANNUAL_LEAVE));
        assertEquals(5 * DAY / 2, minutes(year, Source.PRIVILEGE_DAYS));
    }

    @Test
    void days_before_a_move_count_in_the_leave_year_of_the_department_left() {
        Employment moved = employed(
                LONG_AGO,
                stint("GPA", Division.ENGLAND_AND_WALES, FULL_TIME, LONG_AGO, date("2026-06-30")),
                stint("CO", Division.ENGLAND_AND_WALES, FULL_TIME, date("2026-07-01"), DateRange.OPEN));
        assertEquals(
                "1 January to 31 December 2026",
                moved.leaveYearOn(date("2026-06-30")).toString());
        assertEquals(
                "1 April 2026 to 31 March 2027",
                moved.leaveYearOn(date("2026-07-01")).toString());
        assertEquals(6606, minutes(entitlement(moved, "2026-06-30"), Source.ANNUAL_LEAVE)); // 181 of 365 days
        assertEquals(
                10_000, minutes(entitlement(moved, "2026-07-01"), Source.ANNUAL_LEAVE)); // 274 of 365 days: 9,999.1
    }

    private static int minutes(Entitlement entitlement, Source rule) {
        return lines(entitlement, rule).stream().mapToInt(BalanceLine::minutes).sum();
    }

    private static List<BalanceLine> lines(Entitlement entitlement, Source rule) {
        return entitlement.lines().stream().filter(l -> l.rule() == rule).toList();
    }
}
