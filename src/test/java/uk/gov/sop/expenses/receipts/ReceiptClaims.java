package uk.gov.sop.expenses.receipts;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff.Member;

/** Claims that name a receipt. */
final class ReceiptClaims {

    private ReceiptClaims() {}

    static ValidatableResponse submitted(Member claimant, UUID receipt) {
        return put(claimant, receipt, true);
    }

    static ValidatableResponse drafted(Member claimant, UUID receipt) {
        return put(claimant, receipt, false);
    }

    private static ValidatableResponse put(Member claimant, UUID receipt, boolean submit) {
        String body = """
                {"title": "Train to Leeds", "submit": %s, "lines": [
                  {"kind": "TRAIN", "date": "2026-11-12", "description": "Bristol to Leeds", "receiptIds": ["%s"],
                   "amount": {"pence": 4250, "currency": "GBP"}}]}""".formatted(submit, receipt);
        return Api.as(claimant)
                .contentType("application/json")
                .body(body)
                .put("/v1/expense-claims/" + Api.newId())
                .then();
    }
}
