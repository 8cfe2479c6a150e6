package uk.gov.sop.holidays.calendar;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static uk.gov.sop.holidays.calendar.TeamCalendarView.calendar;
import static uk.gov.sop.holidays.calendar.TeamCalendarView.spans;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** What a calendar shows of somebody's days, and to whom. */
@QuarkusTest
class TeamCalendarDaysHttpTest {

    private static final String WEEK = "?from=2026-12-07&to=2026-12-11";

    private final Member manager = Staff.managedBy(Staff.head());
    private final Member me = Staff.managedBy(manager);
    private final Member colleague = Staff.managedBy(manager);

    @Test
    void colleagues_see_that_somebody_is_away_and_nothing_of_why() {
        UUID id = Leave.approved(colleague, "2026-12-08", "2026-12-09");
        ValidatableResponse answer = calendar(me, WEEK);
        assertEquals(List.of("AWAY 2026-12-08 2026-12-09 WHOLE_DAY"), spans(answer, colleague));
        String all = answer.extract().asString();
        for (String secret : List.of("ANNUAL", "nnual", id.toString(), colleague.staffNumber(), "APPROVED", "reason")) {
            assertFalse(all.contains(secret), secret);
        }
        for (Member person : List.of(me, colleague, manager)) {
            assertFalse(all.contains(person.id().toString()), all);
            assertFalse(all.contains(person.staffNumber()), all);
        }
    }

    @Test
    void what_waits_is_shown_to_the_person_and_their_manager_only() {
        Leave.waiting(colleague, "2026-12-08", "2026-12-09");
        List<String> waits = List.of("WAITING 2026-12-08 2026-12-09 WHOLE_DAY");
        assertEquals(List.of(), spans(calendar(me, WEEK), colleague));
        assertEquals(waits, spans(calendar(colleague, WEEK), colleague));
        assertEquals(waits, spans(calendar(manager, WEEK + "&of=REPORTS"), colleague));
        Leave.waiting(manager, "2026-12-10", "2026-12-10");
        assertEquals(List.of(), spans(calendar(me, WEEK), manager));
    }

    @Test
    void what_waits_instead_is_shown_beside_what_stands() {
        Leave.proposed(Leave.approved(colleague, "2026-12-08", "2026-12-08"), "2026-12-10");
        String stands = "AWAY 2026-12-08 2026-12-08 WHOLE_DAY";
        List<String> both = List.of(stands, "WAITING 2026-12-10 2026-12-10 WHOLE_DAY");
        assertEquals(List.of(stands), spans(calendar(me, WEEK), colleague));
        assertEquals(both, spans(calendar(colleague, WEEK), colleague));
        assertEquals(both, spans(calendar(manager, WEEK + "&of=REPORTS"), colleague));
    }

    @Test
    void who_is_away_for_some_hours_is_there_for_the_rest() {
        Leave.home(colleague, "\"TUESDAY\"", "", "");
        Leave.someHours(Leave.approved(colleague, "2026-12-08", "2026-12-08"));
        Leave.someHours(Leave.approved(colleague, "2026-12-10", "2026-12-11"));
        assertEquals(
                List.of(
                        "WORKING_FROM_HOME 2026-12-08 2026-12-08 WHOLE_DAY",
                        "AWAY 2026-12-08 2026-12-08 SOME_HOURS",
                        "AWAY 2026-12-10 2026-12-10 SOME_HOURS",
                        "AWAY 2026-12-11 2026-12-11 WHOLE_DAY"),
                spans(calendar(me, WEEK), colleague));
    }

    @Test
    void one_type_looks_like_another() {
        Leave.approved(colleague, "2026-12-08", "2026-12-09");
        Leave.approvedAs("SICKNESS", colleague, "2026-12-10");
        ValidatableResponse answer = calendar(me, WEEK);
        assertEquals(List.of("AWAY 2026-12-08 2026-12-10 WHOLE_DAY"), spans(answer, colleague));
        assertFalse(answer.extract().asString().toLowerCase(Locale.ROOT).contains("sick"));
    }

    @Test
    void irregular_hours_leave_no_day_free_by_themselves() {
        Member irregular = Staff.join("CO", manager, "ENGLAND_AND_WALES", "0,0,0,0,0,0,0", LocalDate.of(2024, 1, 1));
        Leave.approved(irregular, "2026-12-08", "2026-12-08");
        assertEquals(List.of("AWAY 2026-12-08 2026-12-08 WHOLE_DAY"), spans(calendar(me, WEEK), irregular));
    }

    @Test
    void refused_and_cancelled_leave_is_not_shown() {
        UUID refused = Leave.waiting(colleague, "2026-12-08", "2026-12-08");
        UUID cancelled = Leave.approved(colleague, "2026-12-09", "2026-12-09");
        Leave.set(refused, "REFUSED");
        Leave.set(cancelled, "CANCELLED");
        assertEquals(List.of(), spans(calendar(manager, WEEK + "&of=REPORTS"), colleague));
    }

    @Test
    void what_stands_approved_is_shown_while_a_change_waits() {
        Leave.set(Leave.approved(colleague, "2026-12-08", "2026-12-08"), "CANCELLATION_REQUESTED");
        assertEquals(List.of("AWAY 2026-12-08 2026-12-08 WHOLE_DAY"), spans(calendar(me, WEEK), colleague));
    }

    @Test
    void half_days_are_told_from_whole_ones_and_two_make_one() {
        Leave.approved(colleague, "2026-12-07", "2026-12-08", true, true);
        Leave.approved(colleague, "2026-12-10", "2026-12-10", false, true);
        Leave.approved(colleague, "2026-12-10", "2026-12-10", true, false);
        assertEquals(
                List.of(
                        "AWAY 2026-12-07 2026-12-07 AFTERNOON",
                        "AWAY 2026-12-08 2026-12-08 MORNING",
                        "AWAY 2026-12-10 2026-12-10 WHOLE_DAY"),
                spans(calendar(me, WEEK), colleague));
    }

    @Test
    void leave_wins_over_home_days_and_the_other_half_stays_at_home() {
        Leave.home(colleague, "\"TUESDAY\", \"WEDNESDAY\"", "\"2026-12-11\"", "");
        Leave.approved(colleague, "2026-12-08", "2026-12-09", false, true);
        assertEquals(
                List.of(
                        "AWAY 2026-12-08 2026-12-08 WHOLE_DAY",
                        "AWAY 2026-12-09 2026-12-09 MORNING",
                        "WORKING_FROM_HOME 2026-12-09 2026-12-09 AFTERNOON",
                        "WORKING_FROM_HOME 2026-12-11 2026-12-11 WHOLE_DAY"),
                spans(calendar(me, WEEK), colleague));
    }

    @Test
    void part_timers_are_not_working_and_public_holidays_are_those_of_their_division() {
        Member scot = Staff.join("CO", manager, "SCOTLAND", "444,444,444,444,0,0,0", LocalDate.of(2024, 1, 1));
        ValidatableResponse answer = calendar(me, "?from=2026-11-27&to=2026-12-04");
        assertEquals(
                List.of(
                        "NOT_WORKING 2026-11-27 2026-11-29 WHOLE_DAY",
                        "PUBLIC_HOLIDAY 2026-11-30 2026-11-30 WHOLE_DAY",
                        "NOT_WORKING 2026-12-04 2026-12-04 WHOLE_DAY"),
                spans(answer, scot));
        assertEquals(List.of("NOT_WORKING 2026-11-28 2026-11-29 WHOLE_DAY"), spans(answer, me));
    }
}
