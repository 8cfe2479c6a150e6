package uk.gov.sop.expenses.claims;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff.Member;

/** A claim of a test, from the phone to the manager. */
record Filed(Member claimant, UUID id) {

    /** @param lines JSON of the lines, separated by commas */
    static Filed by(Member claimant, String lines) {
        Filed filed = new Filed(claimant, Api.newId());
        filed.put(lines).statusCode(201);
        return filed;
    }

    /** So many miles of a day, as many lines as they need. */
    static Filed fill(Member claimant, String day, int miles) {
        StringBuilder lines = new StringBuilder();
        for (int left = miles; left > 0; left -= 1_980) {
            lines.append(lines.isEmpty() ? "" : ",").append(miles(day, Math.min(left, 1_980)));
        }
        return by(claimant, lines.toString());
    }

    static Filed drive(Member claimant, String day, int miles) {
        return by(claimant, miles(day, miles));
    }

    static String miles(String day, int miles) {
        return """
                {"kind": "CAR_MILEAGE", "date": "%s", "description": "Visit", "from": "Bristol", "to": "Exeter",
                 "reason": "Another gate", "miles": %d}""".formatted(day, miles);
    }

    static String hotel(long pence) {
        return """
                {"kind": "HOTEL", "date": "2026-11-10", "description": "Two nights in Leeds", "nights": 2,
                 "area": "ELSEWHERE", "amount": {"pence": %d, "currency": "GBP"}, "reason": "All else was full",
                 "noReceiptReason": "Lost on the train"}""".formatted(pence);
    }

    static String bus(long pence) {
        return """
                {"kind": "BUS_UNDERGROUND", "date": "2026-11-10", "description": "Bus to the station",
                 "amount": {"pence": %d, "currency": "GBP"}}""".formatted(pence);
    }

    ValidatableResponse put(String lines) {
        return Api.as(claimant)
                .contentType("application/json")
                .body("{\"title\": \"Work in Leeds\", \"submit\": true, \"lines\": [" + lines + "]}")
                .put("/v1/expense-claims/" + id)
                .then();
    }

    ValidatableResponse get() {
        return Api.as(claimant).get("/v1/expense-claims/" + id).then().statusCode(200);
    }

    void withdraw() {
        String tag = get().extract().header("ETag");
        Api.as(claimant)
                .header("If-Match", tag)
                .delete("/v1/expense-claims/" + id + "/submission")
                .then()
                .statusCode(200)
                .body("status", equalTo("DRAFT"));
    }

    /** Also where others wait. */
    /** The only claim of somebody that came back, sent again as it is. */
    static ValidatableResponse sendReturned(Member claimant) {
        String id = Api.as(claimant)
                .get("/v1/expense-claims?status=RETURNED")
                .then()
                .body("claims", hasSize(1))
                .extract()
                .path("claims[0].id");
        return Api.as(claimant)
                .put("/v1/expense-claims/" + id + "/submission")
                .then()
                .statusCode(200);
    }

    void approvedBy(Member manager) {
        String approval = Deciding.inboxOf(manager).stream()
                .filter(waiting -> id.toString()
                        .equals(Api.as(manager).get("/v1/approvals/" + waiting).path("subjectId")))
                .findFirst()
                .orElseThrow();
        decide(manager, approval, "{\"decision\": \"APPROVED\"}").statusCode(200);
        get().body("status", equalTo("APPROVED"));
    }

    /** @param ruling JSON of the decision */
    static ValidatableResponse decide(Member decider, String approval, String ruling) {
        return Api.as(decider)
                .contentType("application/json")
                .body(ruling)
                .put("/v1/approvals/" + approval + "/decision")
                .then();
    }

    static String inboxOf(Member decider) {
        return Api.as(decider)
                .get("/v1/approvals")
                .then()
                .statusCode(200)
                .extract()
                .path("approvals[0].id");
    }
}
