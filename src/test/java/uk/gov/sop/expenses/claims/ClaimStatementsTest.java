package uk.gov.sop.expenses.claims;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Reading one's own claims costs who asks, and what was asked for. */
@QuarkusTest
class ClaimStatementsTest {

    private final Member me = Staff.managedBy(Staff.head());

    @Inject
    SessionFactory database;

    @Test
    void a_list_and_a_claim_are_two_statements_each() {
        Filed claim = Filed.by(me, Filed.hotel(24_000) + "," + Filed.bus(320) + "," + Filed.miles("2026-11-09", 40));
        atMostTwoStatements(() -> Api.as(me).get("/v1/expense-claims").then().statusCode(200));
        atMostTwoStatements(claim::get);
    }

    @Test
    void to_look_at_a_draft_changes_nothing() {
        Filed claim = Filed.by(me, Filed.bus(320));
        claim.withdraw();
        Staff.run("update claim set findings = '[]' where id = ?", claim.id());
        atMostTwoStatements(claim::get);
    }

    private void atMostTwoStatements(Runnable request) {
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        request.run();
        long counted = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        assertTrue(counted == 1 || counted == 2, () -> counted + " statements");
    }
}
