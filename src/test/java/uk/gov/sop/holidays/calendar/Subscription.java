package uk.gov.sop.holidays.calendar;

import io.restassured.http.ContentType;
import io.restassured.response.ValidatableResponse;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff.Member;

/** Feeds, as the phone makes them and calendars fetch them. */
final class Subscription {

    private Subscription() {}

    static ValidatableResponse put(Member member, String body) {
        return Api.as(member)
                .contentType(ContentType.JSON)
                .body(body)
                .put("/v1/calendar-feed")
                .then();
    }

    static ValidatableResponse change(Member member, String tag, String body) {
        return Api.as(member)
                .contentType(ContentType.JSON)
                .header("If-Match", tag)
                .body(body)
                .put("/v1/calendar-feed")
                .then();
    }

    static String body(String privacy, boolean waiting, boolean publicHolidays) {
        return """
                {"privacy": "%s", "includesWaiting": %s, "includesPublicHolidays": %s}""".formatted(privacy, waiting, publicHolidays);
    }

    /** The path of a fresh feed. */
    static String made(Member member, String body) {
        String address = put(member, body).statusCode(201).extract().path("address");
        return address.substring(address.indexOf("/v1/"));
    }

    static ValidatableResponse fetch(String path) {
        return Api.anyone().get(path).then();
    }

    static String text(String path) {
        return fetch(path).statusCode(200).extract().asString();
    }
}
