package uk.gov.sop.holidays.calendar;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalTime;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class CalendarFeedHttpTest {

    private static final String AWAY = Subscription.body("AWAY_ONLY", false, false);
    private static final String TYPE = Subscription.body("TYPE", true, false);

    private final Member me = Staff.head();

    @Test
    void the_address_is_told_once() {
        Subscription.put(me, AWAY)
                .statusCode(201)
                .header("Location", matchesPattern(".*/v1/calendar-feed"))
                .body("address", matchesPattern("http://[^/]+/v1/calendar-feeds/[A-Za-z0-9_-]{43}\\.ics"))
                .body("lastFetchedOn", nullValue());
        get().statusCode(200).body("address", nullValue()).body("privacy", equalTo("AWAY_ONLY"));
    }

    @Test
    void behind_a_proxy_it_is_that_of_the_request() {
        Api.as(me)
                .contentType("application/json")
                .header("Host", "sop.example")
                .body(AWAY)
                .put("/v1/calendar-feed")
                .then()
                .statusCode(201)
                .body("address", matchesPattern("http://sop\\.example/v1/calendar-feeds/.*"));
    }

    @Test
    void only_its_hash_is_kept() {
        String path = Subscription.made(me, AWAY);
        String secret = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");
        assertEquals(
                1,
                Staff.count(
                        "select count(*) from calendar_feed where person_id = ? and secret_hash = rtrim(translate("
                                + "encode(sha256(convert_to(?, 'UTF8')), 'base64'), '+/', '-_'), '=')",
                        me.id(),
                        secret));
        assertEquals(0, Staff.count("select count(*) from calendar_feed f where f::text like ?", "%" + secret + "%"));
    }

    @Test
    void the_same_again_makes_another_address_and_ends_the_one_before() {
        String lost = Subscription.made(me, AWAY);
        String path = Subscription.made(me, AWAY);
        assertNotEquals(lost, path);
        Subscription.fetch(lost).statusCode(404).body("rule", equalTo("NOT_FOUND"));
        Subscription.fetch(path).statusCode(200);
    }

    @Test
    void what_it_holds_is_changed_by_its_version_and_the_address_stays() {
        ValidatableResponse made = Subscription.put(me, AWAY).statusCode(201);
        String tag = made.extract().header("ETag");
        assertEquals(tag, get().extract().header("ETag"));
        Subscription.change(me, tag, TYPE)
                .statusCode(200)
                .body("privacy", equalTo("TYPE"))
                .body("includesWaiting", equalTo(true))
                .body("address", nullValue());
        Subscription.change(me, tag, AWAY).statusCode(412);
        String address = made.extract().path("address");
        Subscription.fetch(address.substring(address.indexOf("/v1/"))).statusCode(200);
    }

    @Test
    void there_is_nothing_to_change_or_revoke_before_it_is_made_and_after_it_is_revoked() {
        get().statusCode(404);
        Subscription.change(me, "\"x\"", AWAY).statusCode(412);
        String path = Subscription.made(me, AWAY);
        Api.as(me).delete("/v1/calendar-feed").then().statusCode(428);
        String tag = get().extract().header("ETag");
        Api.as(me).header("If-Match", tag).delete("/v1/calendar-feed").then().statusCode(204);
        Subscription.fetch(path).statusCode(404);
        get().statusCode(404);
        Api.as(me).header("If-Match", tag).delete("/v1/calendar-feed").then().statusCode(404);
        Subscription.change(me, tag, AWAY).statusCode(412);
    }

    @Test
    void five_addresses_a_day_are_made_also_at_once_and_after_revoking() {
        long made = Together.run(12, i -> Subscription.put(me, AWAY).extract().statusCode()).stream()
                .filter(status -> status == 201)
                .count();
        assertEquals(5, made);
        Api.as(me)
                .header("If-Match", get().extract().header("ETag"))
                .delete("/v1/calendar-feed")
                .then()
                .statusCode(204);
        Subscription.put(me, AWAY)
                .statusCode(429)
                .body("rule", equalTo("TOO_MANY_REQUESTS"))
                .header("Retry-After", equalTo(String.valueOf(15 * 3600 + 1)));
        TestClock.on(
                TestClock.TODAY.plusDays(1),
                LocalTime.of(0, 0, 1),
                () -> Subscription.put(me, AWAY).statusCode(201));
    }

    @Test
    void it_says_when_it_was_last_fetched() {
        String path = Subscription.made(me, AWAY);
        get().body("lastFetchedOn", nullValue());
        Subscription.text(path);
        get().body("lastFetchedOn", equalTo("2026-11-16"));
        TestClock.on(TestClock.TODAY.plusDays(2), LocalTime.NOON, () -> Subscription.text(path));
        get().body("lastFetchedOn", equalTo("2026-11-18"));
    }

    @Test
    void nobody_has_fetched_a_new_address() {
        Subscription.text(Subscription.made(me, AWAY));
        String path = Subscription.made(me, AWAY);
        get().body("lastFetchedOn", nullValue());
        Subscription.text(path);
        get().body("lastFetchedOn", equalTo("2026-11-16"));
    }

    @Test
    void that_a_calendar_fetched_it_is_no_reason_not_to_change_or_revoke_it() {
        String path = Subscription.made(me, AWAY);
        String tag = get().extract().header("ETag");
        Subscription.text(path);
        assertEquals(tag, get().extract().header("ETag"));
        String changed =
                Subscription.change(me, tag, TYPE).statusCode(200).extract().header("ETag");
        TestClock.on(TestClock.TODAY.plusDays(1), LocalTime.NOON, () -> Subscription.text(path));
        Api.as(me)
                .header("If-Match", changed)
                .delete("/v1/calendar-feed")
                .then()
                .statusCode(204);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /privacy",
                "{\"privacy\": \"EVERYTHING\"} | /privacy",
                "{\"privacy\": 1} | /privacy",
                "{\"privacy\": \"TYPE\", \"includesWaiting\": \"yes\"} | /includesWaiting",
                "{\"privacy\": \"TYPE\", \"secret\": \"mine\"} | /secret"
            })
    void what_the_contract_does_not_have_is_refused_and_makes_no_address(String body, String pointer) {
        Subscription.put(me, body).statusCode(400).body("errors[0].pointer", equalTo(pointer));
        get().statusCode(404);
        assertTrue(Staff.count("select count(*) from calendar_feed where person_id = ?", me.id()) == 0);
    }

    private ValidatableResponse get() {
        return Api.as(me).get("/v1/calendar-feed").then();
    }
}
