package uk.gov.sop.expenses.claims;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** What becomes of a claim, line by line and by more than one pair of eyes. */
@QuarkusTest
class ClaimDecisionHttpTest {

    private final Member director = Staff.head();
    private final Member head = Staff.managedBy(director);
    private final Member manager = Staff.managedBy(head);
    private final Member me = Staff.managedBy(manager);

    @Test
    void a_reduced_line_shows_by_whom_and_why_and_still_adds_up() {
        Filed claim = Filed.by(me, Filed.hotel(30_000) + "," + Filed.bus(320));
        Filed.decide(manager, Filed.inboxOf(manager), """
                {"decision": "APPROVED", "lines": [{"line": 0, "verdict": "REDUCE", "reason": "The ceiling is £120 a night.",
                 "amount": {"pence": 24000, "currency": "GBP"}}]}""").statusCode(200);
        claim.get()
                .body("status", equalTo("APPROVED"))
                .body("total.pence", equalTo(24_320))
                .body("lines[0].amount.pence", equalTo(24_000))
                .body("lines[0].decisionReason", equalTo("The ceiling is £120 a night."))
                .body(
                        "lines[0].explanation",
                        equalTo("£300.00 (paid) + −£60.00 (reduced: The ceiling is £120 a night.)"))
                .body("expectedPayOn", equalTo("2026-12-23"));
    }

    @Test
    void a_returned_line_becomes_a_claim_to_mend_while_the_rest_goes_on() {
        Filed claim = Filed.by(me, Filed.hotel(24_000) + "," + Filed.bus(320));
        Filed.decide(manager, Filed.inboxOf(manager), """
                {"decision": "APPROVED", "lines": [{"line": 0, "verdict": "RETURN", "reason": "Please ask for a copy."}]}""").statusCode(200);
        claim.get().body("status", equalTo("APPROVED")).body("total.pence", equalTo(320));
        var returned =
                Api.as(me).get("/v1/expense-claims?status=RETURNED").then().body("claims", hasSize(1));
        String id = returned.extract().path("claims[0].id");
        Api.as(me)
                .get("/v1/expense-claims/" + id)
                .then()
                .body("continues", equalTo(claim.id().toString()))
                .body("decisionReason", equalTo("Please ask for a copy."))
                .body("lines", hasSize(1))
                .body("lines[0].kind", equalTo("HOTEL"))
                .body("actions", contains("change", "submit", "delete"));
        Api.as(me).put("/v1/expense-claims/" + id + "/submission").then().statusCode(200);
        Api.as(manager).get("/v1/approvals").then().body("approvals", hasSize(1));
    }

    @Test
    void the_manager_sees_findings_answers_and_lines() {
        Filed.by(me, Filed.hotel(30_000));
        Api.as(manager)
                .get("/v1/approvals/" + Filed.inboxOf(manager))
                .then()
                .body("facts[0].line", equalTo(0))
                .body("facts[0].remarks", hasItem(startsWith("is £60.00 over the ceiling of £240.00")))
                .body("facts[0].remarks", hasItem("declares that there is no receipt: Lost on the train"));
    }

    @Test
    void a_decision_that_makes_no_sense_is_refused_and_nothing_is_decided() {
        Filed claim = Filed.by(me, Filed.bus(320));
        String approval = Filed.inboxOf(manager);
        String[] rulings = {
            "{\"line\": 1, \"verdict\": \"RETURN\", \"reason\": \"No\"}",
            "{\"line\": 0, \"verdict\": \"RETURN\", \"reason\": \"No\"}",
            "{\"line\": 0, \"verdict\": \"RETURN\", \"reason\": \"No\", \"amount\": {\"pence\": 1, \"currency\": \"GBP\"}}",
            "{\"line\": 0, \"verdict\": \"REDUCE\", \"reason\": \"No\"}",
            "{\"line\": 0, \"verdict\": \"REDUCE\", \"reason\": \"No\", \"amount\": {\"pence\": 320, \"currency\": \"GBP\"}}"
        };
        for (String ruling : rulings) {
            Filed.decide(manager, approval, "{\"decision\": \"APPROVED\", \"lines\": [" + ruling + "]}")
                    .statusCode(422)
                    .body("rule", equalTo("DECISION_INVALID"));
        }
        claim.get().body("status", equalTo("SUBMITTED")).body("total.pence", equalTo(320));
    }

    @Test
    void a_dear_claim_waits_for_the_manager_above_as_well() {
        Filed claim = Filed.by(me, Filed.hotel(100_001));
        claim.get().body("waitsForName", equalTo(manager.name()));
        Filed.decide(manager, Filed.inboxOf(manager), "{\"decision\": \"APPROVED\"}")
                .statusCode(200);
        claim.get()
                .body("status", equalTo("SUBMITTED"))
                .body("waitsForName", equalTo(head.name()))
                .body("waitsSince", notNullValue());
        Api.as(manager).get("/v1/approvals").then().body("approvals", empty());
        String second = Filed.inboxOf(head);
        Api.as(head).get("/v1/approvals/" + second).then().body("level", equalTo(2));
        Filed.decide(head, second, "{\"decision\": \"APPROVED\"}").statusCode(200);
        claim.get().body("status", equalTo("APPROVED")).body("waitsForName", nullValue());
    }

    @Test
    void the_second_approver_is_somebody_else_also_where_one_stands_in_for_the_other() {
        Filed.by(me, Filed.hotel(100_001));
        Api.as(head)
                .contentType("application/json")
                .body("""
                        {"delegateStaffNumber": "%s", "startsOn": "2026-11-16", "endsOn": "2026-11-20"}""".formatted(manager.staffNumber()))
                .put("/v1/delegations/" + Api.newId())
                .then()
                .statusCode(201);
        Filed.decide(manager, Filed.inboxOf(manager), "{\"decision\": \"APPROVED\"}")
                .statusCode(200);
        String second = Deciding.waitingFor(head);
        Api.as(manager).get("/v1/approvals").then().body("approvals", empty());
        Api.as(manager).get("/v1/approvals/" + second).then().body("actions", empty());
        Filed.decide(manager, second, "{\"decision\": \"APPROVED\"}")
                .statusCode(403)
                .body("rule", equalTo("SECOND_APPROVER"));
    }

    @Test
    void the_claim_says_how_long_its_approver_usually_takes() {
        Filed.by(me, Filed.bus(300)).get().body("usualHours", nullValue());
        Filed.decide(manager, Filed.inboxOf(manager), "{\"decision\": \"APPROVED\"}")
                .statusCode(200);
        Staff.run(
                "update approval set requested_at = decided_at - interval '47 hours' where decided_by = ?",
                manager.id());
        Filed.by(me, Filed.bus(320)).get().body("usualHours", equalTo(47));
    }

    @Test
    void a_small_claim_without_findings_is_approved_by_rule_where_the_terms_say_so() {
        Member chief = Staff.inDepartment("DSIT");
        int byRule = 0;
        for (int i = 0; i < 12; i++) {
            Filed claim = Filed.by(Staff.managedBy(chief), Filed.bus(300 + i));
            String rule = claim.get().extract().path("approvedByRule");
            if (rule != null) {
                byRule++;
                claim.get().body("status", equalTo("APPROVED")).body("approvedByRule", startsWith("The total of £3."));
            }
        }
        org.junit.jupiter.api.Assertions.assertTrue(byRule >= 5 && byRule <= 12, byRule + " of 12");
        Filed.by(Staff.managedBy(chief), Filed.bus(300) + "," + Filed.hotel(2_000))
                .get()
                .body("status", equalTo("SUBMITTED"))
                .body("approvedByRule", nullValue());
    }

    @Test
    void who_is_drawn_for_a_person_is_drawn_again_when_the_claim_is_made_anew() {
        Member chief = Staff.inDepartment("DSIT");
        for (int i = 0; i < 150; i++) {
            Member claimant = Staff.managedBy(chief);
            Filed claim = Filed.by(claimant, Filed.bus(300));
            if ("SUBMITTED".equals(claim.get().extract().path("status"))) {
                claim.withdraw();
                Filed.by(claimant, Filed.bus(300)).get().body("status", equalTo("SUBMITTED"));
                return;
            }
        }
        throw new AssertionError("Of 150 claims none was drawn.");
    }

    @Test
    void a_reduction_is_undone_when_the_line_comes_back_after_all() {
        Filed claim = Filed.by(me, Filed.hotel(24_000) + "," + Filed.bus(320));
        Filed.decide(manager, Filed.inboxOf(manager), """
                        {"decision": "APPROVED", "lines": [
                          {"line": 0, "verdict": "REDUCE", "amount": {"pence": 20000, "currency": "GBP"},
                           "reason": "Over the ceiling"},
                          {"line": 1, "verdict": "RETURN", "reason": "Which bus?"}]}""").statusCode(200);
        claim.get().body("total.pence", equalTo(20_000));
        Filed whole = Filed.by(me, Filed.hotel(25_000));
        Staff.run("update claim_line set reduced_to_pence = 100, decision_reason = 'x' where claim_id = ?", whole.id());
        Filed.decide(manager, Filed.inboxOf(manager), "{\"decision\": \"DECLINED\", \"reason\": \"Send the invoice\"}")
                .statusCode(200);
        whole.get()
                .body("status", equalTo("RETURNED"))
                .body("lines[0].amount.pence", equalTo(25_000))
                .body("lines[0].decisionReason", nullValue());
    }

    @Test
    void what_was_reduced_is_known_again_by_what_was_claimed() {
        Filed.by(me, Filed.bus(320));
        Filed.decide(manager, Filed.inboxOf(manager), """
                        {"decision": "APPROVED", "lines": [
                          {"line": 0, "verdict": "REDUCE", "amount": {"pence": 300, "currency": "GBP"},
                           "reason": "A single would do"}]}""").statusCode(200);
        new Filed(me, Api.newId())
                .put(Filed.bus(320))
                .statusCode(422)
                .body("errors[0].message", startsWith("is the same as a line of your claim"));
    }

    @Test
    void to_submit_or_take_back_again_is_harmless() {
        Filed claim = Filed.by(me, Filed.bus(330));
        submit(claim, null).body("status", equalTo("SUBMITTED"));
        submit(claim, "\"an-older-one\"").body("status", equalTo("SUBMITTED"));
        Filed.decide(manager, Filed.inboxOf(manager), "{\"decision\": \"APPROVED\"}")
                .statusCode(200);
        submit(claim, null).body("status", equalTo("APPROVED"));
        Filed taken = Filed.by(me, Filed.bus(340));
        taken.withdraw();
        Api.as(me)
                .header("If-Match", "\"an-older-one\"")
                .delete("/v1/expense-claims/" + taken.id() + "/submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
    }

    private ValidatableResponse submit(Filed claim, @Nullable String ifMatch) {
        var request = Api.as(me);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch))
                .put("/v1/expense-claims/" + claim.id() + "/submission")
                .then()
                .statusCode(200);
    }
}
