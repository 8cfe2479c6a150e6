package uk.gov.sop.expenses.receipts;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff.Member;

/** Claims that name a receipt. */
final class ReceiptClaims {

    private ReceiptClaims() {}

    static ValidatableResponse submitted(Member claimant, UUID receipt) {
        String body = """
                {"title": "Train to Leeds", "submit": true, "lines": [
                  {"kind": "TRAIN", "date": "2026-11-12", "description": "Bristol to Leeds", "receiptId": "%s",
                   "amount": {"pence": 4250, "currency": "GBP"}}]}""".formatted(receipt);
        return Api.as(claimant)
                .contentType("application/json")
                .body(body)
                .put("/v1/expense-claims/" + Api.newId())
                .then();
    }
}
