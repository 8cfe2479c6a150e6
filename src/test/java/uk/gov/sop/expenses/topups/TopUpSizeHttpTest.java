package uk.gov.sop.expenses.topups;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff.Member;

/** A year's travel of a whole department in one act. */
@QuarkusTest
class TopUpSizeHttpTest {

    @Test
    void more_than_a_hundred_lines_of_somebody_become_claims_of_a_hundred() {
        Topping of = new Topping("DBT");
        Topping.paidAt45(of.driver(), "2026-05-12", 10);
        Member often = of.driver();
        UUID one = Topping.drive(often, "2026-05-12", 10);
        Topping.at45(one, 10);
        Topping.repeat(one, 200);
        Topping.pay(one);
        of.approve(Api.newId())
                .statusCode(201)
                .body("people", equalTo(2))
                .body("lines", equalTo(202))
                .body("total.pence", equalTo(20_200));
        Api.as(often)
                .get("/v1/expense-claims?status=APPROVED")
                .then()
                .body("claims", hasSize(3))
                .body("claims.total.pence.sum()", equalTo(20_100))
                .body("claims.total.pence.max()", equalTo(10_000));
        of.due().body("lines", hasSize(0));
    }
}
