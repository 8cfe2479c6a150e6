package uk.gov.sop.expenses.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.expenses.audit.Auditing.auditor;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Pictures;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Tokens;

@QuarkusTest
class AuditedClaimHttpTest {

    /** Each test has a day of its own, so that its one claim is the one drawn. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final LocalDate day = LocalDate.of(2026, 7, 1).plusDays(DAYS.getAndIncrement());
    private final Member manager = Staff.inDepartment("DCMS");
    private final Member claimant = Staff.managedBy(manager);
    private final UUID sample = Api.newId();
    private UUID claim;

    @BeforeEach
    void claim() {
        claim = Auditing.submit(claimant, day);
    }

    @Test
    void the_auditor_sees_all_that_the_decision_rested_on_and_that_is_on_record() {
        decide("APPROVED", null);
        draw();
        evidence(auditor())
                .statusCode(200)
                .body("claimantStaffNumber", equalTo(claimant.staffNumber()))
                .body("status", equalTo("APPROVED"))
                .body("lines[0].explanation", equalTo("10 × 24p (miles)"))
                .body("lines[0].parts", hasSize(1))
                .body("decisions.decidedByName", contains(manager.name()))
                .body("decisions.status", contains("APPROVED"))
                .body("approvedByRule", nullValue())
                .body("paidOn", nullValue());
        assertEquals(1, Staff.count("""
                select count(*) from disclosure where what = 'audited_claim' and what_id = ? and subject_id = ?
                  and viewer_id is null and viewer_sign_in like 'auditor at %'""", claim, claimant.id()));
    }

    @Test
    void the_auditor_sees_the_receipts_of_the_drawn_claim_and_no_others() {
        UUID named = receipt();
        UUID other = receipt();
        Staff.run("update claim_line set receipt_ids = array[?::uuid] where claim_id = ?", named, claim);
        draw();
        auditor()
                .get(path() + "/receipts/" + named)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", startsWith("attachment"));
        auditor().get(path() + "/receipts/" + other).then().statusCode(404);
        Api.as(claimant).get(path() + "/receipts/" + named).then().statusCode(403);
    }

    private String path() {
        return "/v1/audit-samples/" + sample + "/claims/" + claim;
    }

    private UUID receipt() {
        UUID id = Api.newId();
        Api.as(claimant)
                .contentType("image/jpeg")
                .body(Pictures.receipt("Parking " + id))
                .put("/v1/receipts/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    @Test
    void the_claimant_sees_nothing_of_it() {
        decide("APPROVED", null);
        String before = asClaimant();
        draw();
        record("{\"outcome\": \"NOT_IN_ORDER\", \"note\": \"No such gate\"}").statusCode(200);
        assertEquals(before, asClaimant());
    }

    @Test
    void an_outcome_is_recorded_once_and_changed_only_by_its_version() {
        draw();
        outcome().statusCode(404);
        record("{\"outcome\": \"QUERY\"}").statusCode(422).body("rule", equalTo("REASON_REQUIRED"));
        record("{\"outcome\": \"QUERY\", \"note\": \" \"}").statusCode(422).body("rule", equalTo("REASON_REQUIRED"));
        String query = "{\"outcome\": \"QUERY\", \"note\": \"Which gate?\"}";
        String first = record(query).statusCode(200).extract().asString();
        assertEquals(first, record(query).statusCode(200).extract().asString());
        record("{\"outcome\": \"IN_ORDER\"}").statusCode(428);
        String tag = outcome().statusCode(200).extract().header("ETag");
        record("{\"outcome\": \"IN_ORDER\"}", auditor().header("If-Match", tag))
                .statusCode(200)
                .body("note", nullValue())
                .body("recordedBy", startsWith("auditor at "));
        record("{\"outcome\": \"IN_ORDER\"}", auditor().header("If-Match", tag)).statusCode(412);
        auditor().get("/v1/audit-samples/" + sample).then().body("drawnClaims.outcome", contains("IN_ORDER"));
    }

    @Test
    void nobody_audits_their_own_claim_or_decision() {
        decide("DECLINED", "Which gate?");
        draw();
        for (Member involved : new Member[] {claimant, manager}) {
            evidence(as(involved)).statusCode(403).body("rule", equalTo("AUDITOR_INVOLVED"));
            record("{\"outcome\": \"IN_ORDER\"}", as(involved)).statusCode(403);
        }
        Member independent = Staff.managedBy(manager);
        evidence(as(independent)).statusCode(200).body("decisions.reason", contains("Which gate?"));
        assertEquals(1, Staff.count("select count(*) from disclosure where viewer_id = ?", independent.id()));
    }

    @Test
    void nor_by_taking_it_back_first() {
        draw();
        Api.as(claimant)
                .header("If-Match", claimTag())
                .delete("/v1/expense-claims/" + claim + "/submission")
                .then()
                .statusCode(200);
        record("{\"outcome\": \"IN_ORDER\"}", as(claimant)).statusCode(403).body("rule", equalTo("AUDITOR_INVOLVED"));
        evidence(auditor()).statusCode(404);
        record("{\"outcome\": \"QUERY\", \"note\": \"Taken back\"}").statusCode(200);
    }

    @Test
    void nor_by_deleting_it() {
        draw();
        Api.as(claimant)
                .header("If-Match", claimTag())
                .delete("/v1/expense-claims/" + claim + "/submission")
                .then()
                .statusCode(200);
        delete().statusCode(204);
        record("{\"outcome\": \"IN_ORDER\"}", as(claimant)).statusCode(403).body("rule", equalTo("AUDITOR_INVOLVED"));
        outcome(as(claimant)).statusCode(403);
        evidence(as(claimant)).statusCode(403);
        as(claimant).get("/v1/audit-samples/" + sample).then().statusCode(200).body("drawnClaims", hasSize(0));
        as(manager).get("/v1/audit-samples/" + sample).then().body("drawnClaims", hasSize(1));
        record("{\"outcome\": \"QUERY\", \"note\": \"Deleted\"}").statusCode(200);
    }

    @Test
    void an_auditor_does_not_learn_that_their_own_claim_is_drawn_and_what_was_found() {
        draw();
        record("{\"outcome\": \"QUERY\", \"note\": \"Which gate?\"}").statusCode(200);
        outcome(as(claimant)).statusCode(403).body("rule", equalTo("AUDITOR_INVOLVED"));
        as(claimant).get("/v1/audit-samples/" + sample).then().statusCode(200).body("drawnClaims", hasSize(0));
        as(manager).get("/v1/audit-samples/" + sample).then().body("drawnClaims", hasSize(1));
    }

    @Test
    void a_claim_that_was_not_drawn_is_not_for_the_auditor() {
        draw();
        UUID other = Auditing.submit(claimant, day);
        auditor().get("/v1/audit-samples/" + sample + "/claims/" + other).then().statusCode(404);
        auditor()
                .get("/v1/audit-samples/" + Api.newId() + "/claims/" + claim)
                .then()
                .statusCode(404);
    }

    @Test
    void a_drawn_claim_can_be_deleted_as_any_other_and_still_be_found_wanting() {
        decide("DECLINED", "Which gate?");
        draw();
        delete().statusCode(204);
        evidence(auditor()).statusCode(404);
        auditor().get("/v1/audit-samples/" + sample).then().body("drawnClaims[0].status", nullValue());
        record("{\"outcome\": \"NOT_IN_ORDER\", \"note\": \"Deleted\"}").statusCode(200);
    }

    private void draw() {
        Auditing.draw(sample, "DCMS", day, day).statusCode(201).body("drawnClaims.claimId", contains(claim.toString()));
    }

    private void decide(String decision, String reason) {
        String approval = Api.as(manager).get("/v1/approvals").then().extract().path("approvals[0].id");
        Api.as(manager)
                .contentType("application/json")
                .body("""
                        {"decision": "%s", "reason": %s}""".formatted(decision, reason == null ? null : '"' + reason + '"'))
                .put("/v1/approvals/" + approval + "/decision")
                .then()
                .statusCode(200);
    }

    private String asClaimant() {
        var answer = Api.as(claimant)
                .get("/v1/expense-claims/" + claim)
                .then()
                .statusCode(200)
                .extract();
        var list = Api.as(claimant)
                .get("/v1/expense-claims")
                .then()
                .statusCode(200)
                .extract();
        return answer.header("ETag") + answer.asString() + list.asString();
    }

    private String claimTag() {
        return Api.as(claimant).get("/v1/expense-claims/" + claim).header("ETag");
    }

    private ValidatableResponse delete() {
        return Api.as(claimant)
                .header("If-Match", claimTag())
                .delete("/v1/expense-claims/" + claim)
                .then();
    }

    private ValidatableResponse evidence(RequestSpecification asker) {
        return asker.get("/v1/audit-samples/" + sample + "/claims/" + claim).then();
    }

    private ValidatableResponse outcome() {
        return outcome(auditor());
    }

    private ValidatableResponse outcome(RequestSpecification asker) {
        return asker.get("/v1/audit-samples/" + sample + "/claims/" + claim + "/outcome")
                .then();
    }

    private ValidatableResponse record(String body) {
        return record(body, auditor());
    }

    private ValidatableResponse record(String body, RequestSpecification asker) {
        return asker.contentType("application/json")
                .body(body)
                .put("/v1/audit-samples/" + sample + "/claims/" + claim + "/outcome")
                .then();
    }

    private static RequestSpecification as(Member member) {
        return Api.withToken(Tokens.of(member.subject(), Auditing.SCOPE));
    }
}
