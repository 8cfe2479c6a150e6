package uk.gov.sop.expenses.audit;

import static org.hamcrest.Matchers.contains;
import static uk.gov.sop.expenses.audit.Auditing.auditor;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Tokens;

/** A claim that is the only one of its day, so that it is the one drawn, and what is done with it. */
final class AuditedClaim {

    final LocalDate day;
    final Member manager = Staff.inDepartment("DCMS");
    final Member claimant = Staff.managedBy(manager);
    final UUID sample = Api.newId();
    final UUID claim;

    AuditedClaim(LocalDate day) {
        this.day = day;
        this.claim = Auditing.submit(claimant, day);
    }

    void draw() {
        Auditing.draw(sample, "DCMS", day, day).statusCode(201).body("drawnClaims.claimId", contains(claim.toString()));
    }

    void decide(String decision, String reason) {
        String approval = Api.as(manager).get("/v1/approvals").then().extract().path("approvals[0].id");
        Api.as(manager)
                .contentType("application/json")
                .body("""
                        {"decision": "%s", "reason": %s}""".formatted(decision, reason == null ? null : '"' + reason + '"'))
                .put("/v1/approvals/" + approval + "/decision")
                .then()
                .statusCode(200);
    }

    void takeBack() {
        Api.as(claimant)
                .header("If-Match", claimTag())
                .delete("/v1/expense-claims/" + claim + "/submission")
                .then()
                .statusCode(200);
    }

    ValidatableResponse delete() {
        return Api.as(claimant)
                .header("If-Match", claimTag())
                .delete("/v1/expense-claims/" + claim)
                .then();
    }

    private String claimTag() {
        return Api.as(claimant).get("/v1/expense-claims/" + claim).header("ETag");
    }

    ValidatableResponse drawn(RequestSpecification asker) {
        return asker.get("/v1/audit-samples/" + sample).then();
    }

    ValidatableResponse evidence(RequestSpecification asker) {
        return asker.get(path()).then();
    }

    ValidatableResponse outcome() {
        return outcome(auditor());
    }

    ValidatableResponse outcome(RequestSpecification asker) {
        return asker.get(path() + "/outcome").then();
    }

    ValidatableResponse record(String body) {
        return record(body, auditor());
    }

    ValidatableResponse record(String body, RequestSpecification asker) {
        return asker.contentType("application/json")
                .body(body)
                .put(path() + "/outcome")
                .then();
    }

    String path() {
        return "/v1/audit-samples/" + sample + "/claims/" + claim;
    }

    static RequestSpecification as(Member member) {
        return Api.withToken(Tokens.of(member.subject(), Auditing.SCOPE));
    }
}
