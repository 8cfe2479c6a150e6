package uk.gov.sop.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.gov.sop.people.StaffFiles.newNumber;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Tokens;

/** What HR changes changes what somebody has booked. */
@QuarkusTest
class ChangedHoursHttpTest {

    private final String manager = newNumber();
    private final String me = newNumber();
    private final UUID leave = Api.newId();

    @Test
    void leave_that_is_booked_costs_what_the_new_hours_make_it_cost() {
        book(row("444 444 444 444 444 0 0", "2022-04-04", ""));
        imported(
                row("444 444 444 444 444 0 0", "2022-04-04", "2026-12-15"),
                row("444 444 444 0 0 0 0", "2026-12-16", ""));
        booked().body("costMinutes", equalTo(3 * 444))
                .body(
                        "history.text",
                        hasItem(
                                "Costs 3 days (22 hours 12 minutes) instead of 5 days (37 hours): HR has changed where or"
                                        + " when you work."));
        Api.withToken(Tokens.of(subject(), Tokens.EVERY_STAFF_SCOPE))
                .get("/v1/holiday-balance?on=2026-12-14")
                .then()
                .body("bookedMinutes", equalTo(0))
                .body("waitingMinutes", equalTo(3 * 444));
    }

    @Test
    void leave_after_the_last_day_of_employment_is_cancelled() {
        book(row("444 444 444 444 444 0 0", "2022-04-04", ""));
        imported(row("444 444 444 444 444 0 0", "2022-04-04", "2026-11-30"));
        booked().body("status", equalTo("CANCELLED"))
                .body("history.text", hasItem("Cancelled: your employment ends before it begins."));
    }

    @Test
    void leave_between_two_employments_is_cancelled() {
        book(row("444 444 444 444 444 0 0", "2022-04-04", ""));
        imported(
                row("444 444 444 444 444 0 0", "2022-04-04", "2026-11-30"),
                row("444 444 444 444 444 0 0", "2027-06-01", ""));
        booked().body("status", equalTo("CANCELLED"));
    }

    @Test
    void hours_booked_of_a_day_that_is_not_worked_any_more_cost_nothing_and_stop_no_import() {
        imported(row("444 444 444 444 444 0 0", "2022-04-04", ""));
        Api.withToken(Tokens.of(subject(), Tokens.EVERY_STAFF_SCOPE))
                .contentType("application/json")
                .body("""
                        {"type": "ANNUAL_LEAVE", "startsOn": "2026-12-17", "endsOn": "2026-12-18",
                         "startsAfternoon": false, "endsMidday": false,
                         "partDays": [{"date": "2026-12-18", "minutes": 400}]}""")
                .put("/v1/holidays/" + leave)
                .then()
                .statusCode(201);
        imported(
                row("444 444 444 444 444 0 0", "2022-04-04", "2026-12-15"),
                row("444 444 444 444 0 0 0", "2026-12-16", ""));
        booked().body("costMinutes", equalTo(444));
    }

    @Test
    void leave_that_outlasts_the_employment_costs_no_more_than_there_is_of_it() {
        book(row("444 444 444 444 444 0 0", "2022-04-04", ""));
        imported(row("444 444 444 444 444 0 0", "2022-04-04", "2026-12-16"));
        booked().body("costMinutes", equalTo(3 * 444));
    }

    @Test
    void what_is_asked_for_in_place_of_leave_that_is_over_costs_what_the_new_hours_make_it_cost() {
        book(row("444 444 444 444 444 0 0", "2022-04-04", ""), "2026-11-17", "2026-11-20");
        approve();
        TestClock.on(LocalDate.of(2026, 11, 23), LocalTime.NOON, () -> {
            String tag = booked().extract().header("ETag");
            ask(Map.of("If-Match", tag), "2026-12-15", "2026-12-18").body("status", equalTo("CHANGE_REQUESTED"));
            imported(
                    row("444 444 444 444 444 0 0", "2022-04-04", "2026-12-13"),
                    row("444 444 444 0 0 0 0", "2026-12-14", ""));
            booked().body("costMinutes", equalTo(4 * 444)).body("proposed.costMinutes", equalTo(2 * 444));
        });
    }

    @Test
    void a_day_of_sickness_within_leave_may_be_free_for_a_while() {
        String usual = row("444 444 444 444 444 0 0", "2022-04-04", "");
        book(usual);
        Api.withToken(Tokens.of(subject(), Tokens.EVERY_STAFF_SCOPE))
                .contentType("application/json")
                .body("""
                        {"type": "SICKNESS", "startsOn": "2026-12-16", "endsOn": "2026-12-16",
                         "startsAfternoon": false, "endsMidday": false}""")
                .put("/v1/holidays/" + Api.newId())
                .then()
                .statusCode(201);
        booked().body("days[2].rule", equalTo("GIVEN_BACK"));
        imported(row("444 444 0 444 444 0 0", "2022-04-04", ""));
        booked().body("days[2].rule", equalTo("NOT_A_WORKING_DAY"));
        imported(usual);
        booked().body("days[2].rule", equalTo("GIVEN_BACK")).body("costMinutes", equalTo(4 * 444));
    }

    @Test
    void another_manager_changes_no_price_and_says_nothing() {
        book(row("444 444 444 444 444 0 0", "2022-04-04", ""));
        String other = newNumber();
        StaffFiles.put(StaffFiles.file(
                        StaffFiles.row(other, ""), row(me, "444 444 444 444 444 0 0", "2022-04-04", "", other)))
                .statusCode(201);
        booked().body("costMinutes", equalTo(5 * 444)).body("history.size()", equalTo(1));
    }

    private void book(String row) {
        book(row, "2026-12-14", "2026-12-18");
    }

    private void book(String row, String from, String to) {
        imported(row);
        ask(Map.of(), from, to).statusCode(201);
    }

    private ValidatableResponse ask(Map<String, String> headers, String from, String to) {
        return Api.withToken(Tokens.of(subject(), Tokens.EVERY_STAFF_SCOPE))
                .contentType("application/json")
                .headers(headers)
                .body("""
                        {"type": "ANNUAL_LEAVE", "startsOn": "%s", "endsOn": "%s",
                         "startsAfternoon": false, "endsMidday": false}""".formatted(from, to))
                .put("/v1/holidays/" + leave)
                .then();
    }

    private void approve() {
        Member boss = new Member(null, manager, "Sian Evans", "subject-of-" + manager, "CO");
        Deciding.approve(boss, Deciding.waitingFor(boss)).statusCode(200);
    }

    private void imported(String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = row(manager, "444 444 444 444 444 0 0", "2022-04-04", "", "");
        System.arraycopy(rows, 0, all, 1, rows.length);
        StaffFiles.put(StaffFiles.file(all)).statusCode(201);
    }

    private ValidatableResponse booked() {
        return Api.withToken(Tokens.of(subject(), Tokens.EVERY_STAFF_SCOPE))
                .get("/v1/holidays/" + leave)
                .then()
                .statusCode(200);
    }

    private String row(String week, String from, String to) {
        return row(me, week, from, to, manager);
    }

    private static String row(String number, String week, String from, String to, String boss) {
        return "%s,Sian,Evans,2020-01-06,CO,%s,HEO,London,ENGLAND_AND_WALES,%s,%s,%s,%s,subject-of-%s"
                .formatted(number, boss, week, from, to, Tokens.ISSUER, number);
    }

    private String subject() {
        return "subject-of-" + me;
    }
}
