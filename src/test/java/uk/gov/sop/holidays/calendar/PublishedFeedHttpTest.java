package uk.gov.sop.holidays.calendar;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

@QuarkusTest
class PublishedFeedHttpTest {

    private static final String AWAY = Subscription.body("AWAY_ONLY", false, false);

    private final Member me = Staff.managedBy(Staff.head());

    @Test
    void a_feed_holds_approved_leave_and_nothing_of_the_person() {
        Leave.approved(me, "2026-12-07", "2026-12-11");
        Leave.waiting(me, "2026-12-14", "2026-12-14");
        Leave.set(Leave.approved(me, "2026-12-15", "2026-12-15"), "CANCELLED");
        Leave.set(Leave.waiting(me, "2026-12-16", "2026-12-16"), "REFUSED");
        String text = Subscription.text(Subscription.made(me, AWAY));
        assertEquals(List.of("20261207 to 20261212 Away"), Strict.summaries(text));
        for (String personal : List.of(me.name(), me.staffNumber(), me.id().toString(), "nnual")) {
            assertFalse(text.contains(personal), personal);
        }
    }

    @Test
    void what_waits_is_held_as_tentative_where_that_was_chosen() {
        Leave.waiting(me, "2026-12-14", "2026-12-14");
        String text = Subscription.text(Subscription.made(me, Subscription.body("TYPE", true, false)));
        assertEquals(List.of("20261214 to 20261215 Annual leave"), Strict.summaries(text));
        assertTrue(text.contains("STATUS:TENTATIVE\r\n"), text);
    }

    @Test
    void what_is_asked_for_instead_is_tentative_beside_what_stands() {
        Leave.proposed(Leave.approved(me, "2026-12-07", "2026-12-08"), "2026-12-14");
        String text = Subscription.text(Subscription.made(me, Subscription.body("TYPE", true, false)));
        assertEquals(
                List.of("20261207 to 20261209 Annual leave", "20261214 to 20261215 Annual leave"),
                Strict.summaries(text));
        assertEquals(
                List.of("CONFIRMED", "TENTATIVE"),
                Strict.events(text).stream()
                        .map(event -> Strict.value(event, "STATUS"))
                        .toList());
        assertEquals(
                List.of("20261207 to 20261209 Away"), Strict.summaries(Subscription.text(Subscription.made(me, AWAY))));
    }

    @Test
    void what_is_told_otherwise_is_another_revision_of_the_event() {
        Leave.approved(me, "2026-12-07", "2026-12-11");
        String path = Subscription.made(me, AWAY);
        VEvent before = Strict.events(Subscription.text(path)).getFirst();
        String settings = Api.as(me).get("/v1/calendar-feed").header("ETag");
        TestClock.on(
                TestClock.TODAY.plusDays(1),
                LocalTime.NOON,
                () -> Subscription.change(me, settings, Subscription.body("TYPE", false, false))
                        .statusCode(200));
        VEvent after = Strict.events(Subscription.text(path)).getFirst();
        assertEquals(Strict.value(before, "UID"), Strict.value(after, "UID"));
        assertTrue(
                Integer.parseInt(Strict.value(before, "SEQUENCE")) < Integer.parseInt(Strict.value(after, "SEQUENCE")));
        assertEquals("20261117T120000Z", Strict.value(after, "LAST-MODIFIED"));
        assertEquals("20261117T120000Z", Strict.value(after, "DTSTAMP"));
    }

    @Test
    void what_the_feed_does_not_hold_makes_no_other_version() {
        String path = Subscription.made(me, AWAY);
        String tag = tag(path);
        Leave.set(Leave.waiting(me, "2026-12-07", "2026-12-07"), "REFUSED");
        Leave.waiting(me, "2026-12-14", "2026-12-14");
        Leave.approved(me, "2026-07-30", "2026-07-30");
        assertEquals(tag, tag(path));
    }

    @Test
    void the_feed_of_a_leaver_ends_with_their_last_day() {
        String path = Subscription.made(me, AWAY);
        Staff.run("update assignment set ends_on = ? where person_id = ?", TestClock.TODAY, me.id());
        Subscription.fetch(path).statusCode(200);
        TestClock.on(
                TestClock.TODAY.plusDays(1),
                LocalTime.NOON,
                () -> Subscription.fetch(path).statusCode(404));
    }

    @Test
    void what_is_cancelled_vanishes() {
        UUID id = Leave.approved(me, "2026-12-07", "2026-12-11");
        String path = Subscription.made(me, AWAY);
        String tag = Subscription.fetch(path).extract().header("ETag");
        Leave.set(id, "CANCELLED");
        ValidatableResponse answer = fetch(path, tag).statusCode(200);
        assertEquals(List.of(), Strict.summaries(answer.extract().asString()));
    }

    @Test
    void public_holidays_are_those_of_where_one_works_on_each_day() {
        Staff.run("update assignment set ends_on = '2026-12-31' where person_id = ?", me.id());
        Staff.assign(
                me, "CO", null, "SCOTLAND", Staff.FULL_TIME_WEEK, LocalDate.of(2027, 1, 1), LocalDate.of(2027, 1, 31));
        String text = Subscription.text(Subscription.made(me, Subscription.body("TYPE", false, true)));
        assertEquals(
                List.of(
                        "20260831 to 20260901 Summer bank holiday",
                        "20261225 to 20261226 Christmas Day",
                        "20261228 to 20261229 Boxing Day",
                        "20270101 to 20270102 New Year's Day",
                        "20270104 to 20270105 2nd January"),
                Strict.summaries(text));
    }

    @Test
    void it_goes_from_three_months_back_to_eighteen_ahead() {
        Leave.approved(me, "2026-07-30", "2026-07-30");
        Leave.approved(me, "2026-07-31", "2026-08-03");
        Leave.approved(me, "2028-05-31", "2028-06-05");
        Leave.approved(me, "2028-06-06", "2028-06-06");
        List<String> held = List.of("20260731 to 20260804 Away", "20280531 to 20280606 Away");
        assertEquals(held, Strict.summaries(Subscription.text(Subscription.made(me, AWAY))));
    }

    @Test
    void a_calendar_that_has_the_present_version_is_told_so() {
        Leave.approved(me, "2026-12-07", "2026-12-11");
        String path = Subscription.made(me, AWAY);
        ValidatableResponse first = Subscription.fetch(path).statusCode(200);
        String tag = first.extract().header("ETag");
        fetch(path, tag)
                .statusCode(304)
                .header("ETag", equalTo(tag))
                .header("Cache-Control", equalTo("private, max-age=900"));
        TestClock.on(
                TestClock.TODAY.plusDays(10),
                LocalTime.NOON,
                () -> fetch(path, tag).statusCode(304));
        String again = Subscription.fetch(path).extract().asString();
        assertEquals(first.extract().asString(), again);
        TestClock.on(
                TestClock.TODAY.plusMonths(1),
                LocalTime.NOON,
                () -> fetch(path, tag).statusCode(200));
    }

    @Test
    void every_change_of_leave_or_settings_makes_another_version() {
        String path = Subscription.made(me, AWAY);
        String none = tag(path);
        Leave.set(Leave.waiting(me, "2026-12-07", "2026-12-11"), "APPROVED");
        String approved = tag(path);
        String settings = Api.as(me).get("/v1/calendar-feed").header("ETag");
        Subscription.change(me, settings, Subscription.body("TYPE", false, false))
                .statusCode(200);
        String typed = tag(path);
        assertEquals(3, List.of(none, approved, typed).stream().distinct().count());
        assertNotEquals(typed, none);
    }

    @Test
    void it_is_text_that_no_cache_shares_and_no_search_engine_lists() {
        String path = Subscription.made(me, AWAY);
        Subscription.fetch(path)
                .header("Content-Type", matchesPattern("(?i)text/calendar; ?charset=utf-8"))
                .header("Cache-Control", equalTo("private, max-age=900"))
                .header("X-Robots-Tag", equalTo("noindex, nofollow"))
                .header("Referrer-Policy", equalTo("no-referrer"))
                .header("ETag", matchesPattern("\"[A-Za-z0-9_-]{43}\""));
        given().head(path).then().statusCode(200).header("ETag", equalTo(tag(path)));
        given().header("Accept", "text/calendar, */*;q=0.1").get(path).then().statusCode(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "x", "%00", "..%2F..%2Fx", "'%20or%20''='"})
    void an_address_that_is_none_of_ours_is_not_found(String secret) {
        Api.anyone()
                .urlEncodingEnabled(false)
                .get("/v1/calendar-feeds/" + secret + ".ics")
                .then()
                .statusCode(404);
    }

    @Test
    void nothing_but_reading_is_done_at_a_secret_address() {
        String path = Subscription.made(me, AWAY);
        Api.anyone().delete(path).then().statusCode(405);
        Api.anyone().put(path).then().statusCode(405);
        Subscription.fetch(path).statusCode(200);
    }

    @Test
    void a_hash_opens_nothing() {
        String path = Subscription.made(me, AWAY);
        String secret = path.substring(path.lastIndexOf('/') + 1).replace(".ics", "");
        String hash = new FeedSecret(secret).hash();
        Subscription.fetch("/v1/calendar-feeds/" + hash + ".ics").statusCode(404);
    }

    private static String tag(String path) {
        return Subscription.fetch(path).statusCode(200).extract().header("ETag");
    }

    private static ValidatableResponse fetch(String path, String tag) {
        return Api.anyone().header("If-None-Match", tag).get(path).then();
    }
}
