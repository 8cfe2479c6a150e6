package uk.gov.sop.pay.retention;

import static org.hamcrest.Matchers.hasSize;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.hibernate.SessionFactory;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Staff;

@QuarkusTest
class LegalHoldStatementsTest {

    private static final int MANY = 8;

    @Inject
    SessionFactory database;

    @Test
    void a_long_list_takes_as_many_statements_as_a_short_one() {
        for (int i = 0; i < MANY; i++) {
            LegalHolding.placed(LegalHolding.on(Staff.head()));
        }
        assertEquals(statements(1), statements(MANY));
    }

    private long statements(int listed) {
        var statistics = database.getStatistics();
        statistics.setStatisticsEnabled(true);
        long before = statistics.getPrepareStatementCount();
        LegalHolding.officer()
                .get("/v1/legal-holds?limit=" + listed)
                .then()
                .statusCode(200)
                .body("holds", hasSize(listed));
        long counted = statistics.getPrepareStatementCount() - before;
        statistics.setStatisticsEnabled(false);
        assertTrue(counted > 0, "Nothing was counted.");
        return counted;
    }
}
