package uk.gov.sop.expenses.payments;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.xml.sax.SAXException;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Pictures;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** A claim all the way from the photo of its receipt to the money. */
@QuarkusTest
class PhotoToPaymentTest {

    private final String department = Finance.department();
    private final Member manager = Staff.inDepartment(department);
    private final Member me = Finance.payable(Staff.managedBy(manager));
    private final UUID claim = Api.newId();
    private final byte[] photo = Pictures.receipt("Bristol to Leeds " + claim);

    @Test
    void a_claim_is_followed_from_the_photo_to_the_bank_and_back() throws SAXException {
        claimWithPhoto();
        approve();
        Finance.due(department).body("payments.claimId", equalTo(List.of(claim.toString())));
        UUID batch = Finance.paid(department, "BANK_TRANSFER");
        claim().body("expectedPayOn", equalTo(Finance.PAY_DAY));
        BankReading bank = BankReading.of(Finance.file(Finance.officer(), batch, "application/xml"));
        assertEquals(List.of(BatchedPayment.digits(batch)), bank.all("MsgId"));
        assertEquals(List.of(Finance.PAY_DAY), bank.all("ReqdExctnDt"));
        assertEquals(List.of("42.50"), bank.all("InstdAmt"));
        assertEquals(List.of(me.name()), bank.all("Cdtr"));
        assertEquals(List.of("55779911BBAN"), bank.all("CdtrAcct"));
        assertEquals(List.of("Department " + department), bank.all("Dbtr"));
        assertEquals(List.of("Expenses " + BatchedPayment.referenceOf(claim)), bank.all("Ustrd"));
        Finance.acknowledge(Finance.officer(), batch, Finance.allPaid()).statusCode(200);
        claim().body("status", equalTo("PAID"))
                .body("paidOn", equalTo("2026-11-16"))
                .body("actions", hasSize(0));
    }

    @Test
    void what_the_bank_sends_back_is_paid_by_the_second_batch() throws SAXException {
        claimWithPhoto();
        approve();
        UUID first = Finance.paid(department, "BANK_TRANSFER");
        UUID payment = Finance.paymentOf(first, claim);
        Finance.acknowledge(Finance.officer(), first, Finance.allPaidBut(payment, "Account closed"))
                .statusCode(200);
        claim().body("status", equalTo("APPROVED")).body("paymentProblem", equalTo("Account closed"));
        Finance.due(department).body("payments[0].problem", equalTo("Account closed"));
        Staff.run("update bank_account set account_number = '55779933' where person_id = ?", me.id());
        UUID second = Finance.paid(department, "BANK_TRANSFER");
        BankReading bank = BankReading.of(Finance.file(Finance.officer(), second, "application/xml"));
        assertEquals(List.of("55779933BBAN"), bank.all("CdtrAcct"));
        Finance.acknowledge(Finance.officer(), second, Finance.allPaid()).statusCode(200);
        claim().body("status", equalTo("PAID")).body("paymentProblem", nullValue());
    }

    private void claimWithPhoto() {
        UUID receipt = Api.newId();
        Api.as(me)
                .contentType("image/jpeg")
                .body(photo)
                .put("/v1/receipts/" + receipt)
                .then()
                .statusCode(201);
        Api.as(me)
                .contentType("application/json")
                .body("""
                        {"title": "Visit to Leeds", "submit": true, "lines": [
                          {"kind": "TRAIN", "date": "2026-11-12", "description": "To Leeds", "receiptIds": ["%s"],
                           "amount": {"pence": 4250, "currency": "GBP"}}]}""".formatted(receipt))
                .put("/v1/expense-claims/" + claim)
                .then()
                .statusCode(201)
                .body("status", equalTo("SUBMITTED"));
    }

    private void approve() {
        String approval = Api.as(manager).get("/v1/approvals").then().extract().path("approvals[0].id");
        Api.as(manager)
                .contentType("application/json")
                .body("{\"decision\": \"APPROVED\"}")
                .put("/v1/approvals/" + approval + "/decision")
                .then()
                .statusCode(200);
    }

    private ValidatableResponse claim() {
        return Api.as(me).get("/v1/expense-claims/" + claim).then().statusCode(200);
    }
}
