package uk.gov.sop.holidays.pots;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff.Member;

/** Entries in pots and leave drawn on them, as the phone sends them. */
final class Entries {

    private Entries() {}

    static String body(String kind, String on, int minutes) {
        return """
                {"kind": "%s", "onDate": "%s", "minutes": %d, "reason": "Release night"}""".formatted(kind, on, minutes);
    }

    static Response put(Member member, UUID id, String body) {
        return Api.as(member).contentType(ContentType.JSON).body(body).put("/v1/leave-entries/" + id);
    }

    static Response put(Member member, UUID id, String body, String tag) {
        return Api.as(member)
                .contentType(ContentType.JSON)
                .body(body)
                .header("If-Match", tag)
                .put("/v1/leave-entries/" + id);
    }

    static Response get(Member member, UUID id) {
        return Api.as(member).get("/v1/leave-entries/" + id);
    }

    static Response cancel(Member member, UUID id) {
        String tag = get(member, id).header("ETag");
        return Api.as(member).header("If-Match", tag).delete("/v1/leave-entries/" + id);
    }

    /** Asked for and approved by the manager, whom nothing else waits for. */
    static UUID approved(Member member, Member manager, String body) {
        UUID id = Api.newId();
        put(member, id, body).then().statusCode(201);
        Deciding.approve(manager, Deciding.waitingFor(manager)).statusCode(200);
        return id;
    }

    static Response leave(Member member, String type, String day) {
        String body = """
                {"type": "%s", "startsOn": "%s", "endsOn": "%s", "startsAfternoon": false, "endsMidday": false}""".formatted(type, day, day);
        return Api.as(member).contentType(ContentType.JSON).body(body).put("/v1/holidays/" + Api.newId());
    }

    static JsonPath balance(Member member, String on) {
        return Api.as(member)
                .get("/v1/holiday-balance?on=" + on)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    /** 0 where there is no such pot. */
    static int remaining(Member member, String pot, String on) {
        Integer minutes = balance(member, on).get("otherPots.find { it.pot == '" + pot + "' }?.remainingMinutes");
        return minutes == null ? 0 : minutes;
    }

    static int annual(Member member) {
        return balance(member, "2026-11-16").getInt("remainingMinutes");
    }
}
