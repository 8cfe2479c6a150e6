package uk.gov.sop.expenses.receipts;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertFalse;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Pictures;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Two colleagues in one taxi, each with the receipt that was sent to both. */
@QuarkusTest
class SharedReceiptHttpTest {

    private static final String RULE = "RECEIPT_OF_ANOTHER_PERSON";
    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final Member colleague = Staff.managedBy(Staff.inDepartment("DWP"));
    private final byte[] receipt = Pictures.receipt("Taxi " + Api.newId());

    @Test
    void the_receipt_of_another_persons_claim_needs_a_reason_and_names_neither() {
        UUID theirs =
                claim(colleague, "", true).statusCode(201).extract().jsonPath().getUUID("id");
        claim(me, "", true)
                .statusCode(422)
                .body("errors.pointer", contains("/lines/0/receiptIds"))
                .body(
                        "errors.message",
                        contains(
                                "has a receipt that is also in another person's claim; take it off, or say in reason how"
                                        + " the cost was shared"));
        String mine = claim(me, "", false)
                .statusCode(201)
                .body("findings.rule", contains(RULE))
                .body("findings[0].severity", equalTo("NEEDS_REASON"))
                .body("findings[0].otherClaimId", nullValue())
                .extract()
                .asString();
        assertFalse(mine.contains(theirs.toString()) || mine.contains(colleague.name()), mine);
    }

    @Test
    void who_approves_reads_it_with_the_answer() {
        claim(colleague, "", true).statusCode(201);
        claim(me, "I paid half of the fare", true).statusCode(201);
        Api.as(manager)
                .get("/v1/approvals/" + Deciding.waitingFor(manager))
                .then()
                .statusCode(200)
                .body(
                        "facts[0].remarks",
                        hasItem(
                                "has a receipt that is also in another person's claim; take it off, or say in reason how the"
                                        + " cost was shared — “I paid half of the fare”"));
    }

    @Test
    void what_another_person_has_not_submitted_does_not_count() {
        claim(colleague, "", false).statusCode(201);
        claim(me, "", true).statusCode(201).body("findings", empty());
    }

    private ValidatableResponse claim(Member claimant, String reason, boolean submit) {
        UUID file = Api.newId();
        Api.as(claimant)
                .contentType("image/jpeg")
                .body(receipt)
                .put("/v1/receipts/" + file)
                .then()
                .statusCode(201);
        String said = reason.isEmpty() ? "" : ", \"reason\": \"" + reason + "\"";
        String body = """
                {"title": "Site visit", "submit": %s, "lines": [
                  {"kind": "TAXI", "date": "2026-11-12", "description": "From the station", "receiptIds": ["%s"],
                   "amount": {"pence": 1900, "currency": "GBP"}%s}]}""".formatted(submit, file, said);
        return Api.as(claimant)
                .contentType("application/json")
                .body(body)
                .put("/v1/expense-claims/" + Api.newId())
                .then();
    }
}
