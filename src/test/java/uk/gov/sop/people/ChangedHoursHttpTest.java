package uk.gov.sop.people;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static uk.gov.sop.people.StaffFiles.newNumber;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
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
    void another_manager_changes_no_price_and_says_nothing() {
        book(row("444 444 444 444 444 0 0", "2022-04-04", ""));
        String other = newNumber();
        StaffFiles.put(StaffFiles.file(
                        StaffFiles.row(other, ""), row("444 444 444 444 444 0 0", "2022-04-04", "", other)))
                .statusCode(201);
        booked().body("costMinutes", equalTo(5 * 444)).body("history.size()", equalTo(1));
    }

    private void book(String row) {
        imported(row);
        Api.withToken(Tokens.of(subject(), Tokens.EVERY_STAFF_SCOPE))
                .contentType("application/json")
                .body("""
                        {"type": "ANNUAL_LEAVE", "startsOn": "2026-12-14", "endsOn": "2026-12-18",
                         "startsAfternoon": false, "endsMidday": false}""")
                .put("/v1/holidays/" + leave)
                .then()
                .statusCode(201);
    }

    private void imported(String... rows) {
        String[] all = new String[rows.length + 1];
        all[0] = StaffFiles.row(manager, "");
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
        return row(week, from, to, manager);
    }

    private String row(String week, String from, String to, String boss) {
        return "%s,Sian,Evans,2020-01-06,CO,%s,HEO,London,ENGLAND_AND_WALES,%s,%s,%s,%s,%s"
                .formatted(me, boss, week, from, to, Tokens.ISSUER, subject());
    }

    private String subject() {
        return "subject-of-" + me;
    }
}
