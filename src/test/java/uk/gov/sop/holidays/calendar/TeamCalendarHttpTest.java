package uk.gov.sop.holidays.calendar;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.calendar.TeamCalendarView.calendar;
import static uk.gov.sop.holidays.calendar.TeamCalendarView.spans;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Who is in a calendar, and how it is asked for. */
@QuarkusTest
class TeamCalendarHttpTest {

    private static final String WEEK = "?from=2026-12-07&to=2026-12-11";

    private final Member manager = Staff.managedBy(Staff.head());
    private final Member me = Staff.managedBy(manager);
    private final Member colleague = Staff.managedBy(manager);

    @Test
    void a_team_is_oneself_the_manager_and_the_others_by_name() {
        calendar(me, WEEK)
                .body("people.name", contains(me.name(), manager.name(), colleague.name()))
                .body("people.relation", contains("YOU", "MANAGER", "PEER"))
                .body("people.spans", contains(empty(), empty(), empty()))
                .body("truncated", equalTo(false));
        calendar(manager, WEEK + "&of=REPORTS").body("people.name", contains(me.name(), colleague.name()));
        calendar(me, WEEK + "&of=REPORTS").body("people", empty());
    }

    @Test
    void it_begins_today_and_has_four_weeks() {
        calendar(me, "").body("from", equalTo("2026-11-16")).body("to", equalTo("2026-12-13"));
    }

    @Test
    void people_of_one_name_have_keys_of_their_own_that_stay_and_that_nobody_else_has() {
        Staff.run(
                "update person set given_name = 'Sam', family_name = 'Same' where id in (?, ?)",
                me.id(),
                colleague.id());
        List<String> mine = keys(me, WEEK);
        assertEquals(3, Set.copyOf(mine).size());
        assertEquals(mine, keys(me, "?from=2026-12-14&to=2026-12-18"));
        assertTrue(Collections.disjoint(mine, keys(colleague, WEEK)));
    }

    private static List<String> keys(Member viewer, String query) {
        return calendar(viewer, query).extract().path("people.key");
    }

    @Test
    void who_joins_or_leaves_the_team_appears_for_those_days_only() {
        Member mover = Staff.managedBy(Staff.head());
        Staff.run("update assignment set ends_on = '2026-12-08' where person_id = ?", mover.id());
        LocalDate day = LocalDate.of(2026, 12, 9);
        Staff.assign(mover, "CO", manager, "ENGLAND_AND_WALES", Staff.FULL_TIME_WEEK, day, day.plusDays(1));
        Leave.approved(mover, "2026-12-07", "2026-12-11");
        ValidatableResponse answer = calendar(me, WEEK);
        assertEquals(List.of("AWAY 2026-12-09 2026-12-10 WHOLE_DAY"), spans(answer, mover));
        answer.body(
                "people.find { it.name == '" + mover.name() + "' }.inTeam",
                equalTo(List.of(Map.of("from", "2026-12-09", "to", "2026-12-10"))));
    }

    @Test
    void who_moves_sees_each_team_for_its_days() {
        Member other = Staff.head();
        Member there = Staff.managedBy(other);
        Staff.run("update assignment set ends_on = '2026-12-08' where person_id = ?", me.id());
        Staff.assign(
                me,
                "CO",
                other,
                "ENGLAND_AND_WALES",
                Staff.FULL_TIME_WEEK,
                LocalDate.of(2026, 12, 9),
                LocalDate.of(9999, 12, 31));
        Leave.approved(colleague, "2026-12-07", "2026-12-11");
        Leave.approved(there, "2026-12-07", "2026-12-11");
        ValidatableResponse answer = calendar(me, WEEK);
        assertEquals(List.of("AWAY 2026-12-07 2026-12-08 WHOLE_DAY"), spans(answer, colleague));
        assertEquals(List.of("AWAY 2026-12-09 2026-12-11 WHOLE_DAY"), spans(answer, there));
    }

    @Test
    void nobody_of_another_team_is_shown() {
        Member stranger = Staff.managedBy(Staff.managedBy(Staff.head()));
        calendar(stranger, WEEK).body("people", hasSize(2)).body("people.name", not(contains(me.name())));
        calendar(Staff.head(), WEEK).body("people.relation", contains("YOU"));
    }

    @Test
    void a_calendar_that_one_has_already_is_not_sent_again() {
        String tag = calendar(me, WEEK).extract().header("ETag");
        Api.as(me)
                .header("If-None-Match", tag)
                .get("/v1/team-calendar" + WEEK)
                .then()
                .statusCode(304);
        Leave.approved(colleague, "2026-12-07", "2026-12-07");
        Api.as(me)
                .header("If-None-Match", tag)
                .get("/v1/team-calendar" + WEEK)
                .then()
                .statusCode(200);
    }

    @ParameterizedTest
    @CsvSource({
        "from=2026-12-11&to=2026-12-10, to, must not be before",
        "to=2026-11-15, to, must not be before",
        "from=2026-01-01&to=2026-04-03, to, 92 days at most",
        "from=2016-01-01&to=2026-01-01, to, 92 days at most",
        "from=2026-07-31, from, must be 2026-08-01 at the earliest",
        "from=2026-02-30, from, must be a date",
        "of=EVERYBODY, of, must be one of",
        "of=peers, of, must be one of"
    })
    void what_makes_no_calendar_is_refused_by_its_parameter(String query, String parameter, String message) {
        Api.as(me)
                .get("/v1/team-calendar?" + query)
                .then()
                .statusCode(400)
                .body("errors.parameter", contains(parameter))
                .body("errors[0].message", containsString(message));
    }

    @Test
    void managers_look_back_further_than_peers() {
        calendar(me, "?from=2026-08-01");
        Leave.approved(colleague, "2024-07-01", "2024-07-01");
        assertEquals(
                List.of("AWAY 2024-07-01 2024-07-01 WHOLE_DAY"),
                spans(calendar(manager, "?from=2024-07-01&to=2024-07-03&of=REPORTS"), colleague));
    }

    @Test
    void ninety_two_days_are_answered() {
        calendar(me, "?from=2026-12-31&to=2027-04-01").body("to", equalTo("2027-04-01"));
    }
}
