package uk.gov.sop.expenses.claims;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Of four lines the last repeats the third, and says why. */
@QuarkusTest
class ReturnedLinesHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private Filed claim;

    @BeforeEach
    void file() {
        claim = Filed.by(me, String.join(",", Filed.bus(310), bus(300), bus(320), bus(320)));
    }

    @Test
    void what_goes_on_names_the_line_where_it_stands_now() {
        give(1);
        claim.get()
                .body("lines.amount.pence", contains(310, 320, 320))
                .body("findings", hasSize(1))
                .body("findings[0].pointer", equalTo("/lines/2/amount"))
                .body("findings[0].otherLine", equalTo(1))
                .body("findings[0].message", startsWith("is the same as line 2 of this claim;"));
    }

    @Test
    void what_goes_on_names_the_claim_that_the_other_line_is_in_now() {
        give(2);
        claim.get()
                .body("findings[0].pointer", equalTo("/lines/2/amount"))
                .body("findings[0].otherLine", nullValue())
                .body("findings[0].otherClaimId", equalTo(returned()))
                .body("findings[0].message", startsWith("is the same as a line that was returned"));
    }

    @Test
    void what_is_returned_names_the_claim_that_the_other_line_stays_in() {
        give(3);
        claim.get().body("findings", hasSize(0));
        theReturned()
                .body("findings[0].pointer", equalTo("/lines/0/amount"))
                .body("findings[0].otherClaimId", equalTo(claim.id().toString()))
                .body("findings[0].answer", equalTo("There and back"))
                .body("findings[0].message", startsWith("is the same as a line of your claim “Work in Leeds”"));
    }

    @Test
    void lines_returned_together_name_one_another_where_they_stand_now() {
        give(2, 3);
        claim.get().body("findings", hasSize(0));
        theReturned()
                .body("findings[0].pointer", equalTo("/lines/1/amount"))
                .body("findings[0].otherLine", equalTo(0))
                .body("findings[0].message", startsWith("is the same as line 1 of this claim;"));
    }

    private void give(int... back) {
        StringBuilder lines = new StringBuilder();
        for (int line : back) {
            lines.append(lines.isEmpty() ? "" : ",").append("""
                    {"line": %d, "verdict": "RETURN", "reason": "Which bus?"}""".formatted(line));
        }
        Deciding.decide(
                        manager,
                        Deciding.waitingFor(manager),
                        "{\"decision\": \"APPROVED\", \"lines\": [" + lines + "]}")
                .statusCode(200);
    }

    private String returned() {
        return Api.as(me)
                .get("/v1/expense-claims?status=RETURNED")
                .then()
                .body("claims", hasSize(1))
                .extract()
                .path("claims[0].id");
    }

    private ValidatableResponse theReturned() {
        return Api.as(me).get("/v1/expense-claims/" + returned()).then().body("findings", hasSize(1));
    }

    private static String bus(long pence) {
        return Filed.bus(pence).replaceFirst("\\{", "{\"reason\": \"There and back\", ");
    }
}
