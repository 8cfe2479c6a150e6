package uk.gov.sop.expenses.topups;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** HM Treasury pays £6.50 for five hours, £1.50 above HMRC's benchmark; here both were lower once. */
@QuarkusTest
class TopUpTaxHttpTest {

    private final Topping of = new Topping("HMT");
    private final Member me = of.driver();

    @Test
    void what_the_line_and_its_earlier_top_ups_were_taxed_leaves_room_for_more() {
        UUID paid = Topping.claim(me, """
                {"kind": "SUBSISTENCE", "date": "2026-05-12", "description": "Visit", "leftAt": "09:00",
                 "backOn": "2026-05-12", "backAt": "15:00", "reason": "Was ill"}""");
        worth(paid, 600, 120);
        Topping.pay(paid);
        topUp(50).body("taxable.pence", equalTo(30));

        Staff.run("update claim_line set amount_pence = 30, approved_pence = 0 where adjusts_claim = ?", paid);
        topUp(20).body("taxable.pence", equalTo(0));
    }

    private ValidatableResponse topUp(int pence) {
        of.approve(Api.newId()).statusCode(201).body("total.pence", equalTo(pence));
        String newest = Api.as(me)
                .get("/v1/expense-claims?status=APPROVED")
                .then()
                .extract()
                .path("claims.find { it.total.pence == %d }.id".formatted(pence));
        return Api.as(me).get("/v1/expense-claims/" + newest).then().statusCode(200);
    }

    private static void worth(UUID claim, int pence, int taxable) {
        Staff.run("""
                update claim_line set amount_pence = ?, approved_pence = ?, taxable_pence = ?,
                    parts = jsonb_set(jsonb_set(parts, '{0,rate,pence}', to_jsonb(?)), '{0,amount,pence}', to_jsonb(?))
                where claim_id = ?""", pence, pence - taxable, taxable, pence, pence, claim);
    }
}
