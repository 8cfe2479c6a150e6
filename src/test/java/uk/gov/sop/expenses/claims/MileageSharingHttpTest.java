package uk.gov.sop.expenses.claims;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** The miles at the first rate move between claims until they are paid. */
@QuarkusTest
class MileageSharingHttpTest {

    private final Member above = Staff.head();
    private final Member manager = Staff.managedBy(above);
    private final Member me = Staff.managedBy(manager);

    @Test
    void a_late_claim_of_an_earlier_journey_splits_the_later_one_anew() {
        long soFar = fill("2026-10-01", 9_900);
        Filed later = Filed.drive(me, "2026-11-10", 100);
        later.get().body("total.pence", equalTo(5_500));
        Filed.drive(me, "2026-11-05", 60).get().body("total.pence", equalTo(3_300));
        later.get().body("total.pence", equalTo(40 * 55 + 60 * 25));
        Api.as(manager).get("/v1/approvals").then().body("approvals.summary", hasItem("£37.00 in 1 line"));
        org.junit.jupiter.api.Assertions.assertEquals(9_900L * 55, soFar);
    }

    @Test
    void a_withdrawn_claim_gives_its_miles_back() {
        fill("2026-10-01", 9_900);
        Filed first = Filed.drive(me, "2026-11-05", 60);
        Filed later = Filed.drive(me, "2026-11-10", 100);
        later.get().body("total.pence", equalTo(40 * 55 + 60 * 25));
        first.withdraw();
        later.get().body("total.pence", equalTo(5_500));
    }

    @Test
    void a_returned_claim_gives_its_miles_back() {
        fill("2026-10-01", 9_900);
        Filed first = Filed.drive(me, "2026-11-05", 60);
        Filed later = Filed.drive(me, "2026-11-10", 100);
        Filed.decide(
                        manager,
                        approvalOf("£33.00 in 1 line"),
                        "{\"decision\": \"DECLINED\", \"reason\": \"Which gate?\"}")
                .statusCode(200);
        first.get().body("status", equalTo("RETURNED"));
        later.get().body("total.pence", equalTo(5_500));
    }

    @Test
    void a_returned_line_gives_its_miles_to_the_rest_of_its_claim() {
        fill("2026-04-20", 9_960);
        Filed both = Filed.by(me, Filed.miles("2026-11-06", 40) + "," + Filed.miles("2026-11-07", 60));
        both.get().body("total.pence", equalTo(40 * 55 + 60 * 25));
        decide("£37.00 in 2 lines", returning(0)).statusCode(200);
        both.get().body("status", equalTo("APPROVED")).body("total.pence", equalTo(40 * 55 + 20 * 25));
    }

    @Test
    void a_rest_that_is_dear_by_the_miles_of_a_returned_line_needs_the_second_approver() {
        fill("2026-04-20", 8_000);
        Filed both = Filed.by(me, Filed.miles("2026-11-06", 1_900) + "," + Filed.miles("2026-11-07", 1_900));
        both.get().body("total.pence", equalTo(2_000 * 55 + 1_800 * 25));
        decide("£1,550.00 in 2 lines", returning(0)).statusCode(200);
        both.get()
                .body("total.pence", equalTo(1_900 * 55))
                .body("status", equalTo("SUBMITTED"))
                .body("waitsForName", equalTo(above.name()));
        Api.as(above).get("/v1/approvals").then().body("approvals.summary", hasItem("£1,045.00 in 1 line"));
    }

    @Test
    void a_returned_journey_beside_a_train_gives_its_miles_to_other_claims() {
        fill("2026-04-20", 9_960);
        Filed.by(me, Filed.miles("2026-11-06", 40) + "," + Filed.bus(300));
        Filed later = Filed.drive(me, "2026-11-07", 60);
        later.get().body("total.pence", equalTo(60 * 25));
        decide("£25.00 in 2 lines", returning(0)).statusCode(200);
        later.get().body("total.pence", equalTo(40 * 55 + 20 * 25));
    }

    private ValidatableResponse decide(String summary, String ruling) {
        return Filed.decide(manager, approvalOf(summary), ruling);
    }

    private static String returning(int line) {
        return """
                {"decision": "APPROVED", "lines": [{"line": %d, "verdict": "RETURN", "reason": "Which gate?"}]}""".formatted(line);
    }

    @Test
    void what_was_topped_up_keeps_its_amount_when_its_payment_comes_back() {
        fill("2026-10-01", 9_900);
        Filed later = Filed.drive(me, "2026-11-10", 100);
        decide("£55.00 in 1 line", "{\"decision\": \"APPROVED\"}").statusCode(200);
        Staff.run("update claim set topped_up = true where id = ?", later.id());
        Filed.drive(me, "2026-11-05", 60).get().body("total.pence", equalTo(60 * 25));
        later.get().body("total.pence", equalTo(5_500));
    }

    @Test
    void what_is_being_paid_keeps_its_miles() {
        fill("2026-10-01", 9_900);
        Filed later = Filed.drive(me, "2026-11-10", 100);
        Filed.decide(manager, approvalOf("£55.00 in 1 line"), "{\"decision\": \"APPROVED\"}")
                .statusCode(200);
        Staff.run("update claim set payment_id = ? where id = ?", Api.newId(), later.id());
        Filed.drive(me, "2026-11-05", 60).get().body("total.pence", equalTo(60 * 25));
        later.get().body("total.pence", equalTo(5_500));
    }

    @Test
    void claims_sent_at_once_share_the_threshold_as_if_one_after_another() {
        fill("2026-10-01", 9_900);
        var filed = Together.run(8, i -> Filed.drive(me, "2026-11-%02d".formatted(i + 1), 50));
        long total = filed.stream()
                .mapToLong(claim -> claim.get().extract().<Integer>path("total.pence"))
                .sum();
        org.junit.jupiter.api.Assertions.assertEquals(100 * 55 + 300 * 25, total);
    }

    private String approvalOf(String summary) {
        return Api.as(manager)
                .get("/v1/approvals")
                .then()
                .extract()
                .path("approvals.find { it.summary == '" + summary + "' }.id");
    }

    /** @return pence of the claim that fills the threshold so far */
    private long fill(String day, int miles) {
        return Filed.fill(me, day, miles).get().extract().<Integer>path("total.pence");
    }
}
