package uk.gov.sop.approvals;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class ApprovalHttpTest {

    private final Member head = Staff.head();
    private final Member manager = Staff.managedBy(head);
    private final Member me = Staff.managedBy(manager);

    @Test
    void the_manager_sees_what_the_figures_are_made_of_and_approves() {
        UUID claim = submit(me);
        String approval = Deciding.waitingFor(manager);
        Api.as(manager)
                .get("/v1/approvals/" + approval)
                .then()
                .statusCode(200)
                .body("summary", equalTo("£66.00 in 1 line"))
                .body("facts[0].text", startsWith("£66.00: 120 × 55p"))
                .body("actions", contains("approve", "decline"));
        Deciding.approve(manager, approval).statusCode(200).body("status", equalTo("APPROVED"));
        Api.as(me)
                .get("/v1/expense-claims/" + claim)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("actions", empty());
        assertEquals(List.of(), Deciding.inboxOf(manager));
    }

    @Test
    void what_the_answer_to_a_decision_shows_is_on_record() {
        submit(me);
        String approval = Deciding.waitingFor(manager);
        Deciding.approve(manager, approval).statusCode(200).body("facts", hasSize(greaterThan(0)));
        assertEquals(1, Staff.count("""
                select count(*) from disclosure where what = 'approval' and what_id = ? and subject_id = ? and viewer_id = ?""", UUID.fromString(approval), me.id(), manager.id()));
    }

    @Test
    void a_returned_claim_says_why_and_can_be_submitted_again() {
        UUID claim = submit(me);
        String approval = Deciding.waitingFor(manager);
        Deciding.decline(manager, approval, "").statusCode(422).body("rule", equalTo("REASON_REQUIRED"));
        Deciding.decline(manager, approval, "Please name the site.").statusCode(200);
        Api.as(me)
                .get("/v1/expense-claims/" + claim)
                .then()
                .body("status", equalTo("RETURNED"))
                .body("decisionReason", equalTo("Please name the site."))
                .body("actions", hasItem("submit"));
        Api.as(me).put("/v1/expense-claims/" + claim + "/submission").then().statusCode(200);
        assertEquals(1, Deciding.inboxOf(manager).size());
    }

    @Test
    void deciding_twice_alike_is_harmless_and_otherwise_refused() {
        submit(me);
        String approval = Deciding.waitingFor(manager);
        var statuses = Together.run(
                10, i -> Deciding.approve(manager, approval).extract().statusCode());
        assertEquals(List.of(200), statuses.stream().distinct().toList());
        Deciding.decline(manager, approval, "Changed my mind").statusCode(409).body("rule", equalTo("ALREADY_DECIDED"));
    }

    @Test
    void a_line_is_ruled_on_once() {
        submit(me);
        String approval = Deciding.waitingFor(manager);
        Deciding.decide(manager, approval, """
                {"decision": "APPROVED", "lines": [
                 {"line": 0, "verdict": "REDUCE", "reason": "Dear", "amount": {"pence": 100, "currency": "GBP"}},
                 {"line": 0, "verdict": "RETURN", "reason": "No receipt"}]}""")
                .statusCode(422)
                .body("rule", equalTo("DECISION_INVALID"))
                .body("errors.pointer", contains("/lines/1/line"));
        assertEquals(approval, Deciding.waitingFor(manager));
    }

    @Test
    void nobody_decides_their_own_request_nor_one_of_another_line() {
        submit(me);
        String approval = Deciding.waitingFor(manager);
        Deciding.approve(me, approval).statusCode(403).body("rule", equalTo("OWN_REQUEST"));
        Deciding.approve(head, approval).statusCode(404);
        Deciding.approve(Staff.head(), approval).statusCode(404);
    }

    @Test
    void the_manager_on_the_day_decides_and_no_longer_the_former_one() {
        submit(me);
        String approval = Deciding.waitingFor(manager);
        Member next = Staff.managedBy(head);
        Staff.run("update assignment set ends_on = '2026-11-15' where person_id = ?", me.id());
        Staff.assign(
                me,
                "CO",
                next,
                "SCOTLAND",
                Staff.FULL_TIME_WEEK,
                LocalDate.of(2026, 11, 16),
                LocalDate.of(9999, 12, 31));
        assertEquals(List.of(), Deciding.inboxOf(manager));
        Deciding.approve(manager, approval).statusCode(404);
        assertEquals(List.of(approval), Deciding.inboxOf(next));
        Deciding.approve(next, approval).statusCode(200);
    }

    @Test
    void a_delegate_decides_in_the_managers_place_but_never_their_own() {
        Member delegate = Staff.managedBy(manager);
        submit(me);
        submit(delegate);
        Api.as(manager)
                .contentType("application/json")
                .body("""
                        {"delegateStaffNumber": "%s", "startsOn": "2026-11-16", "endsOn": "2026-11-20"}""".formatted(delegate.staffNumber()))
                .put("/v1/delegations/" + Api.newId())
                .then()
                .statusCode(201);
        Deciding.approve(delegate, Deciding.waitingFor(delegate)).statusCode(200);
    }

    @Test
    void without_a_manager_nothing_can_be_submitted() {
        Api.as(head)
                .contentType("application/json")
                .body(CLAIM)
                .put("/v1/expense-claims/" + Api.newId())
                .then()
                .statusCode(422)
                .body("rule", equalTo("NO_APPROVER"));
    }

    @Test
    void pages_neither_repeat_nor_skip_while_more_arrives() {
        for (int i = 0; i < 5; i++) {
            submit(me);
        }
        List<String> before = Deciding.inboxOf(manager);
        List<String> seen = new ArrayList<>();
        String next = "/v1/approvals?limit=2";
        while (next != null) {
            var page =
                    Api.as(manager).get(next).then().statusCode(200).extract().jsonPath();
            seen.addAll(page.getList("approvals.id", String.class));
            next = page.getString("next");
            submit(me);
        }
        assertEquals(seen.size(), seen.stream().distinct().count());
        assertTrue(seen.containsAll(before));
        assertNull(next);
    }

    @Test
    void a_cursor_is_good_for_its_own_list_only() {
        submit(me);
        submit(me);
        String next = Api.as(manager)
                .get("/v1/approvals?limit=1")
                .then()
                .body("approvals", hasSize(1))
                .extract()
                .path("next");
        Api.as(head).get(next).then().statusCode(400).body("rule", equalTo("CURSOR_INVALID"));
        Api.as(manager).get(next.replace("cursor=", "cursor=x")).then().statusCode(400);
    }

    private static final String CLAIM = """
            {"title": "Site visit", "submit": true, "lines": [
              {"kind": "CAR_MILEAGE", "date": "2026-11-12", "description": "Inspection", "from": "Bristol", "to": "Exeter",
               "reason": "A second visit that day",
               "miles": 120}]}""";

    private static UUID submit(Member member) {
        UUID id = Api.newId();
        Api.as(member)
                .contentType("application/json")
                .body(CLAIM)
                .put("/v1/expense-claims/" + id)
                .then()
                .statusCode(201);
        return id;
    }
}
