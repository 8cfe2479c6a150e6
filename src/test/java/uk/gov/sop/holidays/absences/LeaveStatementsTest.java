package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** Reading one's leave costs who asks, what was asked for, and what came in from elsewhere. */
@QuarkusTest
class LeaveStatementsTest {

    private final Member me = Staff.managedBy(Staff.head());

    @Inject
    SessionFactory database;

    @Test
    void a_balance_and_a_list_are_three_statements_at_most() {
        for (String week : new String[] {"2026-12-14", "2027-01-11", "2027-02-01"}) {
            Booking.put(me, Api.newId(), Booking.days(week, week)).then().statusCode(201);
        }
        atMostThreeStatements("/v1/holiday-balance");
        atMostThreeStatements("/v1/holiday-balance?on=2027-06-01");
        atMostThreeStatements("/v1/holidays");
    }

    private void atMostThreeStatements(String path) {
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        Api.as(me).get(path).then().statusCode(200);
        long counted = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        assertTrue(counted >= 1 && counted <= 3, () -> path + ": " + counted + " statements");
    }
}
