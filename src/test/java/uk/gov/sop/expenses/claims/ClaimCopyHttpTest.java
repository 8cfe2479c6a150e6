package uk.gov.sop.expenses.claims;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class ClaimCopyHttpTest {

    private final Member me = Staff.managedBy(Staff.head());
    private final UUID id = Api.newId();

    @Test
    void a_copy_moves_every_line_and_leaves_behind_what_belongs_to_the_first_occasion() {
        put(id, """
                {"title": "Leeds", "lines": [
                  {"kind": "TAXI", "date": "2026-10-06", "description": "To the site", "noReceiptReason": "None printed",
                   "reason": "Heavy luggage", "amount": {"pence": 1250, "currency": "GBP"}},
                  {"kind": "SUBSISTENCE", "date": "2026-10-05", "description": "Away", "leftAt": "07:00",
                   "backOn": "2026-10-06", "backAt": "06:00"}]}""").statusCode(201);
        var copy = Api.as(me)
                .get("/v1/expense-claims/" + id + "/copy?date=2026-11-09")
                .then()
                .statusCode(200)
                .body("title", equalTo("Leeds"))
                .body("submit", equalTo(false))
                .body("lines.date", contains("2026-11-10", "2026-11-09"))
                .body("lines[0].amount.pence", equalTo(1250))
                .body("lines[0]", not(hasKey("reason")))
                .body("lines[0]", not(hasKey("noReceiptReason")))
                .body("lines[1].backOn", equalTo("2026-11-10"));
        put(Api.newId(), copy.extract().asString())
                .statusCode(201)
                .body("lines.date", contains("2026-11-10", "2026-11-09"))
                .body("status", equalTo("DRAFT"));
    }

    @Test
    void where_to_is_needed() {
        put(id, "{\"title\": \"Nothing yet\", \"lines\": []}").statusCode(201);
        Api.as(me).get("/v1/expense-claims/" + id + "/copy").then().statusCode(400);
        Api.as(me)
                .get("/v1/expense-claims/" + id + "/copy?date=2026-11-09")
                .then()
                .statusCode(200)
                .body("lines.size()", equalTo(0));
    }

    private ValidatableResponse put(UUID claim, String body) {
        return Api.as(me)
                .contentType("application/json")
                .body(body)
                .put("/v1/expense-claims/" + claim)
                .then();
    }
}
