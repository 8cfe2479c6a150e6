package uk.gov.sop.expenses.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.expenses.audit.Auditing.auditor;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Pictures;
import uk.gov.sop.testsupport.Staff;

@QuarkusTest
class AuditedClaimHttpTest {

    /** Each test has a day of its own. */
    private static final AtomicInteger DAYS = new AtomicInteger();

    private final LocalDate day = LocalDate.of(2026, 7, 1).plusDays(DAYS.getAndIncrement());
    private AuditedClaim audited;

    @BeforeEach
    void claim() {
        audited = new AuditedClaim(day);
    }

    @Test
    void the_auditor_sees_all_that_the_decision_rested_on_and_that_is_on_record() {
        audited.decide("APPROVED", null);
        audited.draw();
        audited.evidence(auditor())
                .statusCode(200)
                .body("claimantStaffNumber", equalTo(audited.claimant.staffNumber()))
                .body("status", equalTo("APPROVED"))
                .body("lines[0].explanation", equalTo("10 × 24p (miles)"))
                .body("lines[0].parts", hasSize(1))
                .body("decisions.decidedByName", contains(audited.manager.name()))
                .body("decisions.status", contains("APPROVED"))
                .body("approvedByRule", nullValue())
                .body("paidOn", nullValue());
        assertEquals(1, Staff.count("""
                select count(*) from disclosure where what = 'audited_claim' and what_id = ? and subject_id = ?
                  and viewer_id is null and viewer_sign_in like 'auditor at %'""", audited.claim, audited.claimant.id()));
    }

    @Test
    void the_auditor_sees_the_receipts_of_the_drawn_claim_and_no_others() {
        UUID named = receipt();
        UUID other = receipt();
        Staff.run("update claim_line set receipt_ids = array[?::uuid] where claim_id = ?", named, audited.claim);
        audited.draw();
        auditor()
                .get(audited.path() + "/receipts/" + named)
                .then()
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", startsWith("attachment"));
        auditor().get(audited.path() + "/receipts/" + other).then().statusCode(404);
        Api.as(audited.claimant)
                .get(audited.path() + "/receipts/" + named)
                .then()
                .statusCode(403);
    }

    private UUID receipt() {
        UUID id = Api.newId();
        Api.as(audited.claimant)
                .contentType("image/jpeg")
                .body(Pictures.receipt("Parking " + id))
                .put("/v1/receipts/" + id)
                .then()
                .statusCode(201);
        return id;
    }

    @Test
    void the_claimant_sees_nothing_of_it() {
        audited.decide("APPROVED", null);
        String before = asClaimant();
        audited.draw();
        audited.record("{\"outcome\": \"NOT_IN_ORDER\", \"note\": \"No such gate\"}")
                .statusCode(200);
        assertEquals(before, asClaimant());
    }

    private String asClaimant() {
        var answer = Api.as(audited.claimant)
                .get("/v1/expense-claims/" + audited.claim)
                .then()
                .statusCode(200)
                .extract();
        var list = Api.as(audited.claimant)
                .get("/v1/expense-claims")
                .then()
                .statusCode(200)
                .extract();
        return answer.header("ETag") + answer.asString() + list.asString();
    }

    @Test
    void an_outcome_is_recorded_once_and_changed_only_by_its_version() {
        audited.draw();
        audited.outcome().statusCode(404);
        audited.record("{\"outcome\": \"QUERY\"}").statusCode(422).body("rule", equalTo("REASON_REQUIRED"));
        audited.record("{\"outcome\": \"QUERY\", \"note\": \" \"}")
                .statusCode(422)
                .body("rule", equalTo("REASON_REQUIRED"));
        String query = "{\"outcome\": \"QUERY\", \"note\": \"Which gate?\"}";
        String first = audited.record(query).statusCode(200).extract().asString();
        assertEquals(first, audited.record(query).statusCode(200).extract().asString());
        audited.record("{\"outcome\": \"IN_ORDER\"}").statusCode(428);
        String tag = audited.outcome().statusCode(200).extract().header("ETag");
        audited.record("{\"outcome\": \"IN_ORDER\"}", auditor().header("If-Match", tag))
                .statusCode(200)
                .body("note", nullValue())
                .body("recordedBy", startsWith("auditor at "));
        audited.record("{\"outcome\": \"IN_ORDER\"}", auditor().header("If-Match", tag))
                .statusCode(412);
        audited.drawn(auditor()).body("drawnClaims.outcome", contains("IN_ORDER"));
    }

    @Test
    void a_claim_that_was_not_drawn_is_not_for_the_auditor() {
        audited.draw();
        UUID other = Auditing.submit(audited.claimant, day);
        auditor()
                .get("/v1/audit-samples/" + audited.sample + "/claims/" + other)
                .then()
                .statusCode(404);
        auditor()
                .get("/v1/audit-samples/" + Api.newId() + "/claims/" + audited.claim)
                .then()
                .statusCode(404);
    }

    @Test
    void a_drawn_claim_can_be_deleted_as_any_other_and_still_be_found_wanting() {
        audited.decide("DECLINED", "Which gate?");
        audited.draw();
        audited.delete().statusCode(204);
        audited.evidence(auditor()).statusCode(404);
        audited.drawn(auditor()).body("drawnClaims[0].status", nullValue());
        audited.record("{\"outcome\": \"NOT_IN_ORDER\", \"note\": \"Deleted\"}").statusCode(200);
    }
}
