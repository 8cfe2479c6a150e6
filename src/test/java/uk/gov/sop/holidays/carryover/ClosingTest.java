package uk.gov.sop.holidays.carryover;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.absences.OnRecord.posting;
import static uk.gov.sop.holidays.absences.OnRecord.staff;
import static uk.gov.sop.holidays.entitlement.Leave.date;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.absences.ClosingReason;
import uk.gov.sop.holidays.absences.LeaveLedger.Carried;
import uk.gov.sop.holidays.absences.OnRecord.Off;
import uk.gov.sop.holidays.absences.StaffLeave;
import uk.gov.sop.holidays.entitlement.Employment.Posting;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.shared.DateRange;

/** In these years a full-time person with long service has 31 days of 444 minutes, and may carry 10 of them over. */
class ClosingTest {

    private static final int DAY = 444;
    private static final String LONG_AGO = "2010-04-01";
    private static final Posting ALL_ALONG = posting("DFE", LONG_AGO, DateRange.OPEN);

    /** 20 working days and one public holiday. */
    private static final Off TWENTY = Off.leave("2025-08-04", "2025-09-01");

    @Test
    void what_is_within_the_limit_goes_into_the_next_year() {
        Closing closing = closed("2026-04-01", TWENTY, Off.leave("2025-11-03", "2025-11-07"));
        assertEquals(ClosingReason.WITHIN_LIMIT, closing.reason());
        assertEquals(6 * DAY, closing.carried().minutes());
        assertNull(closing.carried().expiresOn());
        assertEquals(0, closing.lost());
        assertEquals(date("2026-04-01"), closing.into());
        assertEquals("6 days (44 hours 24 minutes) left", closing.carried().explanation());
    }

    @Test
    void what_is_over_the_limit_is_lost_and_the_figure_says_so() {
        Closing closing =
                closed("2026-11-16", Off.leave("2025-11-03", "2025-11-14"), Off.leave("2025-11-17", "2025-11-20"));
        assertEquals(ClosingReason.OVER_LIMIT, closing.reason());
        assertEquals(10 * DAY, closing.carried().minutes());
        assertEquals(7 * DAY, closing.lost());
        assertEquals(
                "17 days (125 hours 48 minutes) left; at most 10 days (74 hours) may be carried over; 7 days (51 hours 48"
                        + " minutes) lost",
                closing.carried().explanation());
    }

    @Test
    void what_waits_counts_as_taken_and_is_counted() {
        Closing closing =
                closed("2026-04-01", TWENTY, new Off(AbsenceType.ANNUAL_LEAVE, "2026-03-30", "2026-04-02", true));
        assertEquals(9 * DAY, closing.carried().minutes());
        assertEquals(1, closing.waiting());
    }

    @Test
    void what_was_taken_ahead_is_brought_forward_as_far_as_the_balance_may_be_overdrawn() {
        Posting property = posting("GPA", LONG_AGO, DateRange.OPEN);
        StaffLeave ahead = staff(LONG_AGO, List.of(property), Off.leave("2025-07-01", "2025-08-22"));
        Closing closing = Closing.of(ahead, "GPA", date("2026-01-01")).orElseThrow();
        assertEquals(ClosingReason.TAKEN_AHEAD, closing.reason());
        assertEquals(32 * DAY + DAY / 2 - 39 * DAY, closing.carried().minutes());
        assertNull(closing.carried().expiresOn());
        StaffLeave far = staff(LONG_AGO, List.of(property), Off.leave("2025-07-01", "2025-09-30"));
        assertEquals(
                -10 * DAY,
                Closing.of(far, "GPA", date("2026-01-01"))
                        .orElseThrow()
                        .carried()
                        .minutes());
    }

    @Test
    void carried_leave_is_to_be_taken_in_the_months_that_policy_gives() {
        StaffLeave property = staff(LONG_AGO, List.of(posting("GPA", LONG_AGO, DateRange.OPEN)));
        assertEquals(
                date("2026-03-31"),
                Closing.of(property, "GPA", date("2026-05-01"))
                        .orElseThrow()
                        .carried()
                        .expiresOn());
    }

    @Test
    void a_leaver_carries_nothing() {
        StaffLeave leaver = staff(LONG_AGO, List.of(posting("DFE", LONG_AGO, date("2025-09-30"))));
        Closing closing = Closing.of(leaver, "DFE", date("2026-04-01")).orElseThrow();
        assertEquals(ClosingReason.LEFT, closing.reason());
        assertEquals(0, closing.carried().minutes());
        assertEquals(0, closing.lost());
        assertTrue(closing.carried().explanation().startsWith("employment ended on 30 September 2025, "));
        assertEquals(Optional.empty(), Closing.of(leaver, "DFE", date("2027-04-01")));
        StaffLeave onTheLastDay = staff(LONG_AGO, List.of(posting("DFE", LONG_AGO, date("2026-03-31"))));
        assertEquals(
                ClosingReason.LEFT,
                Closing.of(onTheLastDay, "DFE", date("2026-04-01"))
                        .orElseThrow()
                        .reason());
    }

    @Test
    void who_comes_back_in_a_later_year_was_paid_and_carries_nothing_of_the_employment_before() {
        StaffLeave back = staff(
                LONG_AGO,
                List.of(posting("DFE", LONG_AGO, date("2025-12-31")), posting("DFE", "2026-06-01", DateRange.OPEN)));
        Closing closing = Closing.of(back, "DFE", date("2026-04-01")).orElseThrow();
        assertEquals(ClosingReason.LEFT, closing.reason());
        assertEquals(0, closing.carried().minutes());
        assertTrue(closing.carried().explanation().startsWith("employment ended on 31 December 2025, "));
        assertNull(back.record().balance(date("2026-06-01")).leaves());
    }

    @Test
    void who_joined_after_the_years_end_has_no_part_in_it() {
        StaffLeave joiner = staff("2026-04-01", List.of(posting("DFE", "2026-04-01", DateRange.OPEN)));
        assertEquals(Optional.empty(), Closing.of(joiner, "DFE", date("2026-11-16")));
    }

    @Test
    void a_year_that_has_not_ended_is_not_touched() {
        assertEquals(date("2025-04-01"), closed("2026-03-31").into());
        assertEquals(date("2026-04-01"), closed("2026-04-01").into());
        assertEquals(date("2026-04-01"), closed("2027-03-31").into());
    }

    @Test
    void a_personal_leave_year_ends_when_it_ends() {
        StaffLeave officer = staff("2014-09-15", List.of(posting("HO", "2014-09-15", DateRange.OPEN)));
        assertEquals(
                date("2025-09-15"),
                Closing.of(officer, "HO", date("2026-09-14")).orElseThrow().into());
        assertEquals(
                date("2026-09-15"),
                Closing.of(officer, "HO", date("2026-09-15")).orElseThrow().into());
    }

    @Test
    void who_moved_belongs_to_the_department_of_the_years_last_day() {
        StaffLeave moved = staff(
                LONG_AGO,
                List.of(posting("DFE", LONG_AGO, date("2026-03-30")), posting("DBT", "2026-03-31", DateRange.OPEN)));
        assertEquals(Optional.empty(), Closing.of(moved, "DFE", date("2026-04-01")));
        assertTrue(Closing.of(moved, "DBT", date("2026-04-01")).isPresent());
    }

    @Test
    void what_is_left_in_a_department_with_another_leave_year_goes_along() {
        StaffLeave moved = staff(
                LONG_AGO,
                List.of(posting("GPA", LONG_AGO, date("2025-06-30")), posting("DFE", "2025-07-01", DateRange.OPEN)));
        Closing property = Closing.of(moved, "GPA", date("2026-01-01")).orElseThrow();
        assertEquals(date("2025-04-01"), property.into());
        assertEquals(
                date("2026-04-01"),
                Closing.of(moved, "DFE", date("2026-04-01")).orElseThrow().into());
    }

    @Test
    void the_same_again_changes_nothing() {
        Carried first = closed("2026-04-01", TWENTY).carried();
        StaffLeave again = staff(LONG_AGO, List.of(ALL_ALONG), Map.of(date("2026-04-01"), first), TWENTY);
        assertFalse(Closing.of(again, "DFE", date("2026-04-01")).orElseThrow().isChange());
        assertTrue(closed("2026-04-01", TWENTY).isChange());
    }

    private static Closing closed(String on, Off... off) {
        return Closing.of(staff(LONG_AGO, List.of(ALL_ALONG), off), "DFE", date(on))
                .orElseThrow();
    }
}
