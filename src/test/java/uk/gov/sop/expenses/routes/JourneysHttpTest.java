package uk.gov.sop.expenses.routes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Today is Monday 16 November 2026. */
@QuarkusTest
class JourneysHttpTest {

    private final UUID id = Api.newId();

    @Test
    void there_is_one_for_each_of_the_weekdays_up_to_today() {
        Member me = Staff.head();
        route(me, "[\"MONDAY\", \"FRIDAY\"]");
        journeys(me, "2026-11-02", "2026-11-30")
                .statusCode(200)
                .body("lines.date", contains("2026-11-02", "2026-11-06", "2026-11-09", "2026-11-13", "2026-11-16"))
                .body("lines[0].miles", equalTo(78))
                .body("lines[0].roundTrip", equalTo(true));
    }

    @Test
    void days_off_by_the_working_pattern_are_left_out_and_so_is_time_before_employment() {
        Member alternating = Staff.join(
                "CO", null, "SCOTLAND", "444,444,444,444,444,0,0,444,444,444,444,0,0,0", LocalDate.of(2026, 10, 19));
        route(alternating, "[\"FRIDAY\", \"SATURDAY\"]");
        journeys(alternating, "2026-10-16", "2026-11-15").body("lines.date", contains("2026-10-23", "2026-11-06"));
    }

    @Test
    void what_a_claim_has_already_is_not_offered_again() {
        Member me = Staff.managedBy(Staff.head());
        route(me, "[\"MONDAY\"]");
        Object lines = journeys(me, "2026-11-02", "2026-11-09").extract().path("lines");
        claim(me, lines).statusCode(201).body("lines.date", contains("2026-11-02", "2026-11-09"));
        journeys(me, "2026-11-02", "2026-11-16").body("lines.date", contains("2026-11-16"));
    }

    @Test
    void a_route_without_weekdays_has_no_rule_and_so_no_journeys() {
        Member me = Staff.head();
        route(me, "[]");
        journeys(me, "2026-11-02", "2026-11-16").statusCode(200).body("lines", empty());
    }

    @Test
    void more_than_a_month_at_once_is_refused() {
        Member me = Staff.head();
        route(me, "[\"MONDAY\"]");
        journeys(me, "2026-10-16", "2026-11-15").statusCode(200);
        journeys(me, "2026-10-16", "2026-11-16").statusCode(400).body("errors.parameter", contains("to"));
        journeys(me, "2026-10-16", "2026-10-15").statusCode(400);
    }

    private void route(Member owner, String weekdays) {
        Api.as(owner)
                .contentType("application/json")
                .body("""
                        {"name": "Depot run", "kind": "CAR_MILEAGE", "from": "Bristol", "to": "Exeter", "miles": 78,
                         "roundTrip": true, "description": "Depot inspection", "weekdays": %s}""".formatted(weekdays))
                .put("/v1/favourite-routes/" + id)
                .then()
                .statusCode(201);
    }

    private ValidatableResponse journeys(Member owner, String from, String to) {
        return Api.as(owner)
                .queryParam("from", from)
                .queryParam("to", to)
                .get("/v1/favourite-routes/" + id + "/journeys")
                .then();
    }

    private static ValidatableResponse claim(Member claimant, Object lines) {
        return Api.as(claimant)
                .contentType("application/json")
                .body(Map.of("title", "Depot runs", "lines", lines))
                .put("/v1/expense-claims/" + Api.newId())
                .then();
    }
}
