package uk.gov.sop.holidays.absences;

import io.restassured.http.ContentType;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
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
        return """
                {"type": "ANNUAL_LEAVE", "startsOn": "%s", "endsOn": "%s", "startsAfternoon": %s, "endsMidday": %s}""".formatted(from, to, startsAfternoon, endsMidday);
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

    static Response cancel(Member member, UUID id, String tag) {
        RequestSpecification request = Api.as(member);
        return (tag == null ? request : request.header("If-Match", tag)).delete("/v1/holidays/" + id);
    }

    private static RequestSpecification json(Member member, String body) {
        return Api.as(member).contentType(ContentType.JSON).body(body);
    }
}
