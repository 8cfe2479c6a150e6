package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

@QuarkusTest
class AbsenceApprovalHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final UUID id = Api.newId();

    @Test
    void the_manager_sees_what_the_decision_needs() {
        String approval = ask();
        Api.as(manager)
                .get("/v1/approvals")
                .then()
                .body("approvals.title", contains("Annual leave: 14 to 18 December 2026"))
                .body("approvals.summary", contains("5 days (37 hours)"));
        Api.as(manager)
                .get("/v1/approvals/" + approval)
                .then()
                .statusCode(200)
                .body("facts", hasSize(3 + 5))
                .body("facts.label", hasItem("Left in the leave year 1 April 2026 to 31 March 2027"))
                .body("facts[3].label", equalTo("Monday 14 December 2026"))
                .body("facts[3].text", equalTo("Working day: 7 hours 24 minutes"));
    }

    @Test
    void approved_leave_is_booked_and_can_be_cancelled_before_it_begins() {
        String approval = ask();
        Deciding.approve(manager, approval).statusCode(200);
        Deciding.approve(manager, approval).statusCode(200);
        mine().body("status", equalTo("APPROVED"))
                .body("waitsForName", nullValue())
                .body("actions", contains("change", "cancel"))
                .body("history.event", contains("ASKED", "APPROVED"));
        Booking.cancel(me, id, tag()).then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void that_leave_which_has_begun_was_not_taken_is_asked_of_the_manager() {
        Deciding.approve(manager, ask());
        TestClock.on(LocalDate.of(2026, 12, 14), LocalTime.of(0, 1), () -> {
            Booking.cancel(me, id, tag()).then().statusCode(200).body("status", equalTo("CANCELLATION_REQUESTED"));
            mine().body("actions", contains("change")).body("waitsForName", equalTo(manager.name()));
            Deciding.approve(manager, Deciding.waitingFor(manager)).statusCode(200);
            mine().body("status", equalTo("CANCELLED")).body("actions", empty());
        });
    }

    @Test
    void refused_leave_says_why_and_gives_the_time_back() {
        String approval = ask();
        Deciding.decline(manager, approval, "").statusCode(422);
        Deciding.decline(manager, approval, "The audit is that week.").statusCode(200);
        mine().body("status", equalTo("REFUSED"))
                .body("decisionReason", equalTo("The audit is that week."))
                .body("actions", empty());
        Booking.put(me, Api.newId(), Booking.days("2026-12-14", "2026-12-18"))
                .then()
                .statusCode(201);
    }

    @Test
    void days_given_back_of_approved_leave_are_free_at_once() {
        Deciding.approve(manager, ask());
        Booking.put(me, id, Booking.days("2026-12-14", "2026-12-15"), tag())
                .then()
                .statusCode(200)
                .body("status", equalTo("APPROVED"))
                .body("costMinutes", equalTo(888));
        Api.as(manager).get("/v1/approvals").then().body("approvals", empty());
    }

    @Test
    void a_change_of_approved_leave_waits_and_when_declined_all_is_as_it_was() {
        Deciding.approve(manager, ask());
        Booking.put(me, id, Booking.days("2026-12-16", "2026-12-22"), tag())
                .then()
                .statusCode(200)
                .body("status", equalTo("CHANGE_REQUESTED"))
                .body("costMinutes", equalTo(2220))
                .body("proposed.title", equalTo("Annual leave: 16 to 22 December 2026"));
        Booking.put(me, Api.newId(), Booking.days("2026-12-14", "2026-12-14"))
                .then()
                .statusCode(409);
        Booking.put(me, Api.newId(), Booking.days("2026-12-22", "2026-12-22"))
                .then()
                .statusCode(409);
        String change = Deciding.waitingFor(manager);
        Api.as(manager)
                .get("/v1/approvals/" + change)
                .then()
                .body("title", equalTo("Change: Annual leave: 14 to 18 December 2026"))
                .body("facts[0].label", equalTo("Approved until now"))
                .body("facts[1].text", equalTo("16 to 22 December 2026"));
        Deciding.decline(manager, change, "Not that week.").statusCode(200);
        mine().body("status", equalTo("APPROVED"))
                .body("startsOn", equalTo("2026-12-14"))
                .body("proposed", nullValue())
                .body("decisionReason", equalTo("Not that week."));
        Booking.put(me, Api.newId(), Booking.days("2026-12-22", "2026-12-22"))
                .then()
                .statusCode(201);
    }

    @Test
    void a_change_that_waits_holds_no_more_than_one_of_the_two_needs() {
        int before = Api.as(me).get("/v1/holiday-balance").path("remainingMinutes");
        Deciding.approve(manager, ask());
        Booking.put(me, id, Booking.days("2027-01-11", "2027-01-15"), tag())
                .then()
                .body("status", equalTo("CHANGE_REQUESTED"));
        Api.as(me).get("/v1/holiday-balance").then().body("remainingMinutes", equalTo(before - 2220));
        Booking.put(me, id, Booking.days("2027-01-11", "2027-01-19"), tag())
                .then()
                .statusCode(200);
        Api.as(me).get("/v1/holiday-balance").then().body("remainingMinutes", equalTo(before - 7 * 444));
    }

    @Test
    void changes_asked_one_after_another_do_not_creep_beyond_the_balance() {
        Staff.run("update person set service_started_on = date '2026-11-02' where id = ?", me.id());
        Staff.run("update assignment set starts_on = date '2026-11-02' where person_id = ?", me.id());
        int days = (int) Api.as(me).get("/v1/holiday-balance").path("remainingMinutes") / 444;
        Booking.put(
                me,
                id,
                Booking.days(
                        "2026-11-23",
                        LocalDate.of(2026, 11, 23).plusDays(days - 3).toString()));
        Deciding.approve(manager, Deciding.waitingFor(manager));
        Booking.put(me, id, Booking.days("2027-01-04", "2027-01-15"), tag());
        for (String end : List.of("2027-02-05", "2027-02-19", "2027-03-12")) {
            Booking.put(me, id, Booking.days("2027-01-04", end), tag())
                    .then()
                    .statusCode(422)
                    .body("rule", equalTo("BALANCE_EXCEEDED"));
        }
    }

    @Test
    void a_morning_is_not_an_afternoon_and_waits_for_the_manager() {
        Booking.put(me, id, Booking.morning("2026-12-14"));
        Deciding.approve(manager, Deciding.waitingFor(manager));
        Booking.put(me, id, Booking.afternoon("2026-12-14"), tag()).then().body("status", equalTo("CHANGE_REQUESTED"));
    }

    @Test
    void sickness_is_recorded_beside_leave_and_not_in_its_place() {
        Deciding.approve(manager, ask());
        Booking.put(me, id, Booking.of("SICKNESS", "2026-12-14", "2026-12-18"), tag())
                .then()
                .statusCode(422)
                .body("rule", equalTo("ABSENCE_TYPE_NOT_OPEN"));
    }

    @Test
    void cancelled_leave_leaves_the_inbox() {
        String approval = ask();
        Booking.cancel(me, id, tag());
        Api.as(manager).get("/v1/approvals").then().body("approvals", empty());
        Deciding.approve(manager, approval).statusCode(409).body("rule", equalTo("ALREADY_DECIDED"));
    }

    @Test
    void who_has_decided_sees_what_it_was_about_and_not_what_became_of_it() {
        String approval = ask();
        Deciding.approve(manager, approval);
        decided(approval)
                .body("facts.label.take(2)", contains("Dates", "Cost"))
                .body("facts.label", not(hasItem(startsWith("Left"))));
        TestClock.on(
                TestClock.TODAY,
                LocalTime.NOON,
                () -> Booking.put(me, Api.newId(), Booking.of("SICKNESS", "2026-12-15", "2026-12-15"))
                        .then()
                        .statusCode(201));
        decided(approval).body("facts", empty());
    }

    private ValidatableResponse decided(String approval) {
        return Api.as(manager).get("/v1/approvals/" + approval).then().statusCode(200);
    }

    @Test
    void nobody_but_the_manager_decides() {
        String approval = ask();
        Member otherManager = Staff.inDepartment("EA");
        Api.as(otherManager).get("/v1/approvals/" + approval).then().statusCode(404);
        Deciding.approve(me, approval).statusCode(403).body("rule", equalTo("OWN_REQUEST"));
    }

    private String ask() {
        Booking.put(me, id, Booking.days("2026-12-14", "2026-12-18")).then().statusCode(201);
        return Deciding.waitingFor(manager);
    }

    private ValidatableResponse mine() {
        return Api.as(me).get("/v1/holidays/" + id).then().statusCode(200);
    }

    private String tag() {
        return mine().extract().header("ETag");
    }
}
