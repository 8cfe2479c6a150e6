package uk.gov.sop.holidays.pots;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class LeaveEntryHttpTest {

    private static final int DAY = 444;
    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final UUID id = Api.newId();

    @Test
    void a_lost_reply_is_sent_again_and_another_body_needs_the_version() {
        String body = Entries.body("BOUGHT", "2026-11-16", DAY);
        String tag = Entries.put(me, id, body).then().statusCode(201).extract().header("ETag");
        Entries.put(me, id, body).then().statusCode(200).header("ETag", equalTo(tag));
        String other = Entries.body("BOUGHT", "2026-11-16", 2 * DAY);
        Entries.put(me, id, other).then().statusCode(428);
        Entries.put(me, id, other, tag)
                .then()
                .statusCode(200)
                .body("potMinutes", equalTo(2 * DAY))
                .body("history.event", contains("ASKED", "CHANGED"));
        Entries.put(me, id, body, tag).then().statusCode(412);
        Api.as(me)
                .header("If-None-Match", Entries.get(me, id).header("ETag"))
                .get("/v1/leave-entries/" + id)
                .then()
                .statusCode(304);
        Deciding.waitingFor(manager);
    }

    @Test
    void fifty_times_the_same_entry_makes_one() {
        List<Integer> statuses = Together.run(
                50,
                i -> Entries.put(me, id, Entries.body("BOUGHT", "2026-11-16", DAY))
                        .statusCode());
        assertEquals(1, statuses.stream().filter(s -> s == 201).count());
        assertEquals(1, Staff.count("select count(*) from leave_entry where person_id = ?", me.id()));
    }

    @Test
    void of_twenty_who_buy_all_at_once_one_does() {
        List<Integer> statuses = Together.run(
                20,
                i -> Entries.put(me, Api.newId(), Entries.body("BOUGHT", "2026-11-16", 5 * DAY))
                        .statusCode());
        assertEquals(1, statuses.stream().filter(s -> s == 201).count());
        assertEquals(19, statuses.stream().filter(s -> s == 422 || s == 409).count());
    }

    @Test
    void the_manager_sees_how_it_comes_about_and_what_is_allowed() {
        Entries.put(me, id, Entries.body("BOUGHT", "2026-11-16", 5 * DAY));
        String approval = Deciding.waitingFor(manager);
        Api.as(manager)
                .get("/v1/approvals/" + approval)
                .then()
                .statusCode(200)
                .body("kind", equalTo("LEAVE_ENTRY"))
                .body("title", equalTo("Leave bought: 37 hours"))
                .body("summary", equalTo("5 days bought at 7 hours 24 minutes"))
                .body("facts.label", hasItems("Reason", "Left in the leave year 1 April 2026 to 31 March 2027"))
                .body(
                        "facts.find { it.label == 'Allowed in a leave year' }.text",
                        equalTo("5 days (37 hours), of which with this 5 days (37 hours) are bought"));
        Deciding.decline(manager, approval, "Ask again in January.").statusCode(200);
        Entries.get(me, id)
                .then()
                .body("status", equalTo("REFUSED"))
                .body("decisionReason", equalTo("Ask again in January."))
                .body("actions", empty());
        Entries.cancel(me, id).then().statusCode(409).body("rule", equalTo("LEAVE_ENTRY_SETTLED"));
    }

    @Test
    void what_stands_is_cancelled_and_not_changed() {
        Entries.put(me, id, Entries.body("FLEXI", "2026-11-13", 90))
                .then()
                .statusCode(201)
                .body("status", equalTo("APPROVED"))
                .body("waitsForName", nullValue())
                .body("explanation", equalTo("Worked 1 hour 30 minutes longer than your hours, 13 November 2026"));
        String tag = Entries.get(me, id).header("ETag");
        Entries.put(me, id, Entries.body("FLEXI", "2026-11-13", 60), tag)
                .then()
                .statusCode(409)
                .body("rule", equalTo("LEAVE_ENTRY_SETTLED"));
        Entries.cancel(me, id).then().statusCode(200).body("status", equalTo("CANCELLED"));
        assertEquals(0, Entries.remaining(me, "FLEXI", "2026-11-16"));
    }

    @Test
    void what_is_cancelled_leaves_the_inbox() {
        Entries.put(me, id, Entries.body("BOUGHT", "2026-11-16", DAY));
        String approval = Deciding.waitingFor(manager);
        Entries.cancel(me, id).then().statusCode(200);
        Deciding.approve(manager, approval).statusCode(409).body("rule", equalTo("ALREADY_DECIDED"));
    }

    @Test
    void what_waits_when_the_leave_year_is_closed_is_approved_or_taken_back_all_the_same() {
        Entries.put(me, id, Entries.body("BOUGHT", "2026-11-16", DAY));
        String approval = Deciding.waitingFor(manager);
        UUID other = Api.newId();
        Entries.put(me, other, Entries.body("BOUGHT", "2026-11-16", DAY));
        Staff.run("insert into carried_leave values (?, ?, ?)", me.id(), LocalDate.of(2027, 4, 1), 0);
        Entries.cancel(me, other).then().statusCode(200);
        Deciding.approve(manager, approval).statusCode(200);
        Entries.get(me, id)
                .then()
                .body(
                        "history[1].text",
                        equalTo(
                                "Approved: 1 day bought at 7 hours 24 minutes. The leave year is closed: HR brings this over"
                                        + " by running the carry-over again."));
        Entries.cancel(me, id).then().statusCode(409).body("rule", equalTo("LEAVE_YEAR_LOCKED"));
    }

    @Test
    void what_somebody_who_has_left_asked_for_is_decided() {
        Entries.put(me, id, Entries.body("BOUGHT", "2026-11-30", DAY)).then().statusCode(201);
        Staff.run("update assignment set ends_on = '2026-11-13' where person_id = ?", me.id());
        String approval = Deciding.waitingFor(manager);
        Api.as(manager)
                .get("/v1/approvals/" + approval)
                .then()
                .statusCode(200)
                .body("facts.label", hasItem("Allowed in a leave year"));
        Deciding.decline(manager, approval, "You have left.").statusCode(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'kind': 'BOUGHT', 'onDate': '2026-11-16', 'minutes': 0} | /minutes",
                "{'kind': 'SOLD', 'onDate': '2026-11-16', 'minutes': -1} | /minutes",
                "{'kind': 'FLEXI', 'onDate': '2026-11-16', 'minutes': 0} | /minutes",
                "{'kind': 'FLEXI', 'onDate': '2026-11-16', 'minutes': 44641} | /minutes",
                "{'kind': 'FLEXI', 'onDate': '2026-11-16', 'minutes': 1.5} | /minutes",
                "{'kind': 'FLEXI', 'onDate': '2026-11-16'} | /minutes",
                "{'kind': 'IRREGULAR_HOURS', 'onDate': '2026-11-16', 'minutes': 248} | /minutes",
                "{'kind': 'TIME_OFF_IN_LIEU', 'onDate': '2026-11-16', 'minutes': 60} | /reason",
                "{'kind': 'TIME_OFF_IN_LIEU', 'onDate': '2026-11-16', 'minutes': 60, 'reason': ' '} | /reason",
                "{'kind': 'TIME_OFF_IN_LIEU', 'onDate': '2026-11-16', 'minutes': 1441, 'reason': 'x'} | /minutes",
                "{'kind': 'GIFT', 'onDate': '2026-11-16', 'minutes': 60} | /kind",
                "{'kind': 'FLEXI', 'onDate': '2026-11-31', 'minutes': 60} | /onDate",
                "{'kind': 'FLEXI', 'onDate': '2026-11-16', 'minutes': 60, 'hours': 1} | /hours"
            },
            quoteCharacter = '"')
    void what_is_not_an_entry_is_refused_by_its_place(String body, String pointer) {
        Entries.put(me, id, body.replace('\'', '"'))
                .then()
                .statusCode(400)
                .body("errors", hasSize(1))
                .body("errors[0].pointer", equalTo(pointer));
        assertEquals(0, Staff.count("select count(*) from leave_entry where person_id = ?", me.id()));
    }

    @Test
    void pages_follow_one_another_newest_first() {
        for (int minutes = 1; minutes <= 5; minutes++) {
            Entries.put(me, Api.newId(), Entries.body("FLEXI", "2026-11-13", minutes));
        }
        Response page = Api.as(me).get("/v1/leave-entries?limit=2");
        String first = page.path("next");
        List<Integer> seen = new ArrayList<>(page.<List<Integer>>path("leaveEntries.potMinutes"));
        while (page.path("next") != null) {
            page = Api.as(me).urlEncodingEnabled(false).get(page.<String>path("next"));
            seen.addAll(page.path("leaveEntries.potMinutes"));
        }
        assertEquals(List.of(5, 4, 3, 2, 1), seen);
        Api.as(Staff.head()).get(first).then().statusCode(400).body("rule", equalTo("CURSOR_INVALID"));
    }

    @Test
    void the_database_itself_keeps_a_pay_period_single_and_a_closed_entry_closed() {
        String insert = """
                insert into leave_entry (id, person_id, kind, status, on_date, worked_minutes, minutes, explanation,
                                         requested_at, fingerprint, version)
                values (?, ?, 'IRREGULAR_HOURS', 'APPROVED', date '2026-10-31', 1800, 240, '', now(), '', 0)""";
        Staff.run(insert, id, me.id());
        refused("leave_entry_invalid", insert, Api.newId(), me.id());
        Staff.run("update leave_entry set status = 'CANCELLED' where id = ?", id);
        refused("leave_entry_settled", "update leave_entry set status = 'APPROVED' where id = ?", id);
        Staff.run(insert, Api.newId(), me.id());
    }

    private static void refused(String constraint, String sql, Object... values) {
        String message = String.valueOf(assertThrows(IllegalStateException.class, () -> Staff.run(sql, values))
                .getMessage());
        assertTrue(message.contains(constraint) || message.contains("a closed entry stays closed"), message);
    }
}
