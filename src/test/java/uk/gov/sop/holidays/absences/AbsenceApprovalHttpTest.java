package uk.gov.sop.holidays.absences;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalTime;
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
                .body("actions", contains("cancel"));
        Booking.cancel(me, id, tag()).then().statusCode(200).body("status", equalTo("CANCELLED"));
    }

    @Test
    void approved_leave_that_has_begun_stays() {
        Deciding.approve(manager, ask());
        TestClock.on(LocalDate.of(2026, 12, 14), LocalTime.of(0, 1), () -> {
            mine().body("actions", empty());
            Booking.cancel(me, id, tag()).then().statusCode(409).body("rule", equalTo("ABSENCE_NOT_OPEN"));
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
    void leave_that_is_approved_is_not_changed() {
        Deciding.approve(manager, ask());
        Booking.put(me, id, Booking.days("2026-12-14", "2026-12-15"), tag())
                .then()
                .statusCode(409)
                .body("rule", equalTo("ABSENCE_NOT_OPEN"));
    }

    @Test
    void cancelled_leave_leaves_the_inbox() {
        String approval = ask();
        Booking.cancel(me, id, tag());
        Api.as(manager).get("/v1/approvals").then().body("approvals", empty());
        Deciding.approve(manager, approval).statusCode(409).body("rule", equalTo("ALREADY_DECIDED"));
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
