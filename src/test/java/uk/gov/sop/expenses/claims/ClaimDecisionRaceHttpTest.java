package uk.gov.sop.expenses.claims;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class ClaimDecisionRaceHttpTest {

    private static final int ROUNDS = 40;
    private final Member manager = Staff.managedBy(Staff.head());
    private final Member me = Staff.managedBy(manager);

    @Test
    void of_a_decision_and_a_withdrawal_at_once_the_first_stands_and_the_other_hears_so() {
        List<List<Integer>> rounds = new ArrayList<>();
        for (int i = 0; i < ROUNDS; i++) {
            Filed claim = Filed.by(me, Filed.bus(300 + i));
            String approval = Deciding.waitingFor(manager);
            String tag = claim.get().extract().header("ETag");
            rounds.add(Together.run(2, n -> n == 0 ? decide(approval) : withdraw(claim, tag)));
        }
        Set<List<Integer>> possible = Set.of(List.of(200, 412), List.of(409, 200));
        assertTrue(possible.containsAll(rounds), rounds::toString);
    }

    private int decide(String approval) {
        return Deciding.approve(manager, approval).extract().statusCode();
    }

    private int withdraw(Filed claim, String tag) {
        return Api.as(me)
                .header("If-Match", tag)
                .delete("/v1/expense-claims/" + claim.id() + "/submission")
                .statusCode();
    }
}
