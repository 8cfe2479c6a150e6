package uk.gov.sop.expenses.topups;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** All that a department has not yet paid, in one act. */
@QuarkusTest
class TopUpRepricingHttpTest {

    @Test
    void of_many_that_are_not_yet_paid_only_those_change_whose_rate_did() {
        Topping of = new Topping("DESNZ");
        Member me = of.driver();
        UUID bus = Topping.claim(me, """
                {"kind": "BUS_UNDERGROUND", "date": "2026-05-12", "description": "Visit",
                 "amount": {"pence": 320, "currency": "GBP"}, "reason": "Was ill"}""");
        Topping.repeat(bus, 449);
        UUID drive = Topping.drive(me, "2026-05-13", 10);
        Topping.at45(drive, 10);
        of.approve(Api.newId()).statusCode(201).body("repriced", equalTo(1));
        assertEquals(
                451 - 1, Staff.count("select count(*) from claim where person_id = ? and total_pence = 320", me.id()));
        Api.as(me).get("/v1/expense-claims/" + drive).then().body("total.pence", equalTo(550));
    }

    @Test
    void an_approved_claim_that_a_rate_lifts_above_the_limit_goes_before_the_manager_above() {
        Topping of = new Topping("DFT");
        Member head = Staff.inDepartment(of.department());
        Member me = Staff.managedBy(Staff.managedBy(head));
        UUID claim = Topping.drive(me, "2026-05-13", 1_980);
        Topping.at45(claim, 1_980);
        Topping.approved(claim);
        Staff.run("update approval set status = 'WITHDRAWN' where subject_id = ?", claim);
        of.approve(Api.newId()).statusCode(201);
        Api.as(me)
                .get("/v1/expense-claims/" + claim)
                .then()
                .body("total.pence", equalTo(108_900))
                .body("status", equalTo("SUBMITTED"))
                .body("waitsForName", equalTo(head.name()));
    }
}
