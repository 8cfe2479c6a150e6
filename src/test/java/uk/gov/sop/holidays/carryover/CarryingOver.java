package uk.gov.sop.holidays.carryover;

import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Tokens;

/** The administrator's requests, and those of the people concerned. */
final class CarryingOver {

    static final int DAY = 444;
    static final LocalDate LONG_AGO = LocalDate.of(2015, 4, 1);

    private CarryingOver() {}

    /** In a department that no other test is in, with a manager. */
    static Member joined(String department) {
        return joined(department, LONG_AGO);
    }

    static Member joined(String department, LocalDate from) {
        return Staff.join(department, Staff.inDepartment("CO"), "ENGLAND_AND_WALES", Staff.FULL_TIME_WEEK, from);
    }

    static RequestSpecification administrator() {
        return Api.withToken(Tokens.of("holidays-administrator", "holidays:administer"));
    }

    static ValidatableResponse check(String department, String on) {
        return administrator()
                .contentType("application/json")
                .body(body(department, on))
                .post("/v1/carry-overs/checks")
                .then();
    }

    static Response put(UUID id, String department, String on) {
        return send(administrator(), id, department, on);
    }

    static Response putAgain(UUID id, String department, String on, String tag) {
        return send(administrator().header("If-Match", tag), id, department, on);
    }

    private static Response send(RequestSpecification request, UUID id, String department, String on) {
        return request.contentType("application/json")
                .body(body(department, on))
                .put("/v1/carry-overs/" + id);
    }

    static Response reverse(UUID id) {
        String tag = administrator().get("/v1/carry-overs/" + id).header("ETag");
        return administrator().header("If-Match", tag).delete("/v1/carry-overs/" + id);
    }

    static String body(String department, String on) {
        return """
                {"department": "%s", "on": "%s"}""".formatted(department, on);
    }

    static JsonPath balance(Member member, String on) {
        return Api.as(member)
                .get("/v1/holiday-balance?on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** Asked for in time, that is on another day than today. */
    static void booked(Member member, String today, String from, String to) {
        TestClock.on(
                LocalDate.parse(today),
                LocalTime.NOON,
                () -> book(member, Api.newId(), from, to).then().statusCode(201));
    }

    static Response book(Member member, UUID id, String from, String to) {
        return book(member, id, "ANNUAL_LEAVE", from, to);
    }

    static Response book(Member member, UUID id, String type, String from, String to) {
        return book(Api.as(member), id, type, from, to);
    }

    static Response book(RequestSpecification client, UUID id, String type, String from, String to) {
        return client.contentType("application/json")
                .body("""
                        {"type": "%s", "startsOn": "%s", "endsOn": "%s", "startsAfternoon": false,
                         "endsMidday": false}""".formatted(type, from, to))
                .put("/v1/holidays/" + id);
    }
}
