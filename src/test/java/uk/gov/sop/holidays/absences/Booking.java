package uk.gov.sop.holidays.absences;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff.Member;

/** Requests for leave, as the phone sends them. */
final class Booking {

    private Booking() {}

    static String days(String from, String to) {
        return body(from, to, false, false);
    }

    static String morning(String day) {
        return body(day, day, false, true);
    }

    static String afternoon(String day) {
        return body(day, day, true, false);
    }

    static String body(String from, String to, boolean startsAfternoon, boolean endsMidday) {
        return body("ANNUAL_LEAVE", from, to, startsAfternoon, endsMidday, "");
    }

    static String of(String type, String from, String to) {
        return body(type, from, to, false, false, "");
    }

    static String hours(String day, int minutes) {
        return body(
                "ANNUAL_LEAVE",
                day,
                day,
                false,
                false,
                ", \"partDays\": [{\"date\": \"%s\", \"minutes\": %d}]".formatted(day, minutes));
    }

    /** @param more members, each with a comma before it */
    static String body(String type, String from, String to, boolean startsAfternoon, boolean endsMidday, String more) {
        return """
                {"type": "%s", "startsOn": "%s", "endsOn": "%s", "startsAfternoon": %s, "endsMidday": %s%s}""".formatted(type, from, to, startsAfternoon, endsMidday, more);
    }

    /** Asked for and approved. */
    static UUID approved(Member member, Member manager, String body) {
        UUID id = Api.newId();
        put(member, id, body).then().statusCode(201);
        Deciding.approve(manager, Deciding.waitingFor(manager)).statusCode(200);
        return id;
    }

    static ValidatableResponse get(Member member, UUID id) {
        return Api.as(member).get("/v1/holidays/" + id).then().statusCode(200);
    }

    static String tag(Member member, UUID id) {
        return get(member, id).extract().header("ETag");
    }

    static Response put(Member member, UUID id, String body) {
        return json(member, body).put("/v1/holidays/" + id);
    }

    static Response put(Member member, UUID id, String body, String tag) {
        return json(member, body).header("If-Match", tag).put("/v1/holidays/" + id);
    }

    static Response quote(Member member, String body) {
        return json(member, body).post("/v1/holidays/quotes");
    }

    /** @param replaced the id of what it would change */
    static Response quote(Member member, String body, Object replaced) {
        return json(member, body).queryParam("replaces", replaced).post("/v1/holidays/quotes");
    }

    static Response cancel(Member member, UUID id, String tag) {
        RequestSpecification request = Api.as(member);
        return (tag == null ? request : request.header("If-Match", tag)).delete("/v1/holidays/" + id);
    }

    private static RequestSpecification json(Member member, String body) {
        return Api.as(member).contentType(ContentType.JSON).body(body);
    }
}
