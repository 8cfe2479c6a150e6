package uk.gov.sop.pay.slips;

import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestDatabase;

/** On payday morning each statement counts: what was asked for, with whose it is, and that it was shown. */
@QuarkusTest
class PayslipStatementsTest {

    private final Member me = Staff.managedBy(Staff.head());
    private String slip;

    /** Which reads the list once, and with it the key. */
    @BeforeEach
    void pay() {
        slip = Paid.payslipOf(me);
    }

    @Test
    void the_list_is_two_statements() {
        atMostTwoStatements("/v1/payslips");
        atMostTwoStatements("/v1/payslips?taxYear=2026&limit=1");
    }

    @Test
    void a_payslip_is_two_statements() {
        atMostTwoStatements("/v1/payslips/" + slip);
    }

    /** As the database counts them, since not all go through Hibernate. */
    private void atMostTwoStatements(String path) {
        Staff.count("select count(*) from (select pg_stat_statements_reset()) begun");
        Api.as(me).get(path).then().statusCode(200);
        long counted = Staff.count(
                "select sum(calls) from pg_stat_statements where userid = cast(? as regrole)", TestDatabase.SERVICE);
        assertTrue(counted == 1 || counted == 2, () -> counted + " statements");
    }
}
