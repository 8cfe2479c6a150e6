package uk.gov.sop.expenses.claims;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Who must approve a claim, also when it is sent again or comes to more afterwards. */
@QuarkusTest
class ApprovalLevelsHttpTest {

    @Test
    void an_approved_claim_that_another_one_lifts_above_the_limit_goes_before_the_manager_above() {
        Member head = Staff.head();
        Member manager = Staff.managedBy(head);
        Member me = Staff.managedBy(manager);
        Filed earlier = Filed.fill(me, "2026-10-01", 10_000);
        Filed later = Filed.fill(me, "2026-11-05", 3_600);
        later.approvedBy(manager);
        later.get().body("total.pence", equalTo(90_000));
        earlier.withdraw();
        later.get()
                .body("total.pence", equalTo(198_000))
                .body("status", equalTo("SUBMITTED"))
                .body("waitsForName", equalTo(head.name()))
                .body("decidedAt", nullValue());
        later.approvedBy(head);
        Filed.fill(me, "2026-10-01", 10_000).withdraw();
        later.get().body("status", equalTo("APPROVED")).body("total.pence", equalTo(198_000));
    }

    @Test
    void a_claim_approved_by_rule_that_another_one_lifts_above_its_limit_goes_before_the_manager() {
        Member chief = Staff.inDepartment("DSIT");
        for (int i = 0; i < 20; i++) {
            Member me = Staff.managedBy(chief);
            Filed earlier = Filed.fill(me, "2026-10-01", 10_000);
            Filed later = Filed.drive(me, "2026-11-05", 100);
            if (later.get().extract().path("approvedByRule") != null) {
                earlier.withdraw();
                later.get()
                        .body("total.pence", equalTo(5_500))
                        .body("status", equalTo("SUBMITTED"))
                        .body("approvedByRule", nullValue())
                        .body("waitsForName", equalTo(chief.name()));
                return;
            }
        }
        throw new AssertionError("Of 20 claims none was approved by rule.");
    }

    @Test
    void no_rule_approves_a_line_that_a_person_returned() {
        Member chief = Staff.inDepartment("DSIT");
        for (int i = 0; i < 12; i++) {
            Member me = Staff.managedBy(chief);
            Filed.by(me, Filed.bus(300) + "," + Filed.miles("2026-11-11", 60));
            Filed.decide(chief, Filed.inboxOf(chief), """
                    {"decision": "APPROVED", "lines": [{"line": 0, "verdict": "RETURN", "reason": "Not business"}]}""").statusCode(200);
            Filed.sendReturned(me).body("status", equalTo("SUBMITTED"));
            Filed.decide(chief, Filed.inboxOf(chief), "{\"decision\": \"APPROVED\"}")
                    .statusCode(200);
        }
    }

    @Test
    void who_was_drawn_for_a_person_cannot_draw_again_with_another_amount() {
        Member chief = Staff.inDepartment("DSIT");
        for (int i = 0; i < 150; i++) {
            Member me = Staff.managedBy(chief);
            Filed claim = Filed.by(me, Filed.bus(300));
            if ("SUBMITTED".equals(claim.get().extract().path("status"))) {
                claim.withdraw();
                for (int pence = 301; pence < 331; pence++) {
                    Filed other = Filed.by(me, Filed.bus(pence));
                    other.get().body("status", equalTo("SUBMITTED")).body("waitsSince", notNullValue());
                    other.withdraw();
                }
                return;
            }
        }
        throw new AssertionError("Of 150 claims none was drawn.");
    }
}
