package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class AbsenceHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final UUID id = Api.newId();

    @Test
    void leave_is_asked_for_and_explains_what_it_costs() {
        Booking.put(me, id, Booking.days("2026-12-21", "2027-01-01"))
                .then()
                .statusCode(201)
                .header("Location", org.hamcrest.Matchers.endsWith("/v1/holidays/" + id))
                .body("status", equalTo("REQUESTED"))
                .body("title", equalTo("Annual leave: 21 December 2026 to 1 January 2027"))
                .body("cost", equalTo("7 days (51 hours 48 minutes)"))
                .body("days", hasSize(12))
                .body("days[4].explanation", equalTo("Public holiday: Christmas Day"))
                .body("waitsForName", equalTo(manager.name()))
                .body("actions", contains("change", "cancel"));
    }

    @Test
    void a_lost_reply_is_simply_sent_again() {
        String first =
                Booking.put(me, id, Booking.days("2026-12-14", "2026-12-18")).asString();
        String again = Booking.put(me, id, Booking.days("2026-12-14", "2026-12-18"))
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertEquals(first, again);
        assertEquals(1, Staff.count("select count(*) from approval where subject_id = ?", id));
    }

    @Test
    void a_change_names_the_version_it_changes_and_asks_anew() {
        String tag =
                Booking.put(me, id, Booking.days("2026-12-14", "2026-12-18")).header("ETag");
        String other = Booking.days("2026-12-14", "2026-12-15");
        Booking.put(me, id, other).then().statusCode(428);
        Booking.put(me, id, other, "\"stale\"").then().statusCode(412);
        Booking.put(me, id, other, tag).then().statusCode(200).body("costMinutes", equalTo(888));
        assertEquals(1, Staff.count("select count(*) from approval where subject_id = ? and status = 'WAITING'", id));
        assertEquals(1, Staff.count("select count(*) from approval where subject_id = ? and status = 'WITHDRAWN'", id));
    }

    @Test
    void what_the_client_has_already_is_not_sent_again() {
        String tag =
                Booking.put(me, id, Booking.days("2026-12-14", "2026-12-18")).header("ETag");
        Api.as(me).header("If-None-Match", tag).get("/v1/holidays/" + id).then().statusCode(304);
    }

    @Test
    void another_persons_leave_does_not_exist() {
        String tag =
                Booking.put(me, id, Booking.days("2026-12-14", "2026-12-18")).header("ETag");
        Member colleague = Staff.managedBy(manager);
        Api.as(colleague).get("/v1/holidays/" + id).then().statusCode(404);
        Booking.put(colleague, id, Booking.days("2026-12-14", "2026-12-18"))
                .then()
                .statusCode(404);
        Booking.cancel(colleague, id, tag).then().statusCode(404);
        Api.as(colleague).get("/v1/holidays").then().statusCode(200).body("absences", empty());
    }

    @Test
    void cancelled_leave_stays_on_record_and_frees_the_time() {
        String tag =
                Booking.put(me, id, Booking.days("2026-12-14", "2026-12-18")).header("ETag");
        Booking.cancel(me, id, null).then().statusCode(428);
        Booking.cancel(me, id, tag)
                .then()
                .statusCode(200)
                .body("status", equalTo("CANCELLED"))
                .body("waitsForName", nullValue())
                .body("actions", empty());
        Booking.put(me, Api.newId(), Booking.days("2026-12-14", "2026-12-18"))
                .then()
                .statusCode(201);
        assertEquals(0, Staff.count("select count(*) from approval where subject_id = ? and status = 'WAITING'", id));
    }

    @Test
    void two_half_days_of_one_date_are_both_had_and_a_third_is_not() {
        Booking.put(me, id, Booking.morning("2027-02-01"))
                .then()
                .statusCode(201)
                .body("costMinutes", equalTo(222));
        Booking.put(me, Api.newId(), Booking.afternoon("2027-02-01")).then().statusCode(201);
        Booking.put(me, Api.newId(), Booking.afternoon("2027-02-01"))
                .then()
                .statusCode(409)
                .body("rule", equalTo("ABSENCE_OVERLAPS"));
    }

    @Test
    void dates_that_make_no_absence_are_named() {
        Booking.put(me, id, Booking.days("2027-02-02", "2027-02-01"))
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/endsOn"));
        Booking.put(me, id, "{\"type\":\"ANNUAL_LEAVE\",\"startsOn\":\"2027-02-30\"}")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/startsOn"));
    }

    @Test
    void nobody_to_ask_means_no_leave() {
        Booking.put(manager, id, Booking.days("2026-12-14", "2026-12-18"))
                .then()
                .statusCode(422)
                .body("rule", equalTo("NO_APPROVER"));
        assertEquals(0, Staff.count("select count(*) from absence where id = ?", id));
    }
}
