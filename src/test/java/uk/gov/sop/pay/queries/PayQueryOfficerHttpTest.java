package uk.gov.sop.pay.queries;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.pay.looks.Officers;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** What becomes of a query when officers, or its payslip, are not what they were. */
@QuarkusTest
class PayQueryOfficerHttpTest {

    private final Member head = Staff.inDepartment("HMT");
    private final Member manager = Staff.managedBy(head);
    private final Member me = Staff.managedBy(manager);
    private final Member officer = Staff.inDepartment("HMT");
    private String slip;
    private UUID query;

    @BeforeEach
    void ask() {
        slip = Paid.payslipOf(me);
        query = Asking.asked(me, slip);
    }

    @Test
    void it_is_in_no_queue_of_whoever_asked_or_is_above_them() {
        waitsFor(officer, hasItem(query.toString()));
        for (Member noStranger : new Member[] {me, manager, head}) {
            waitsFor(noStranger, not(hasItem(query.toString())));
        }
        Staff.run("update assignment set manager_id = null where person_id = ?", me.id());
        waitsFor(manager, hasItem(query.toString()));
        Staff.run("update assignment set manager_id = ? where person_id = ?", officer.id(), me.id());
        waitsFor(officer, not(hasItem(query.toString())));
    }

    @Test
    void an_officer_who_left_reads_and_answers_nothing() {
        Staff.run("update assignment set ends_on = ? where person_id = ?", TestClock.TODAY.minusDays(1), officer.id());
        Asking.open(officer, query).statusCode(403).body("rule", equalTo("NO_PAYROLL_OFFICE"));
        Asking.answer(officer, query, Api.newId(), "It is right.").statusCode(403);
        Asking.close(officer, query).statusCode(403);
        Officers.as(officer).get("/v1/pay-query-queue").then().statusCode(403);
    }

    @Test
    void officers_of_another_department_find_nothing() {
        Member elsewhere = Staff.head();
        Asking.answer(elsewhere, query, Api.newId(), "It is right.").statusCode(404);
        Asking.close(elsewhere, query).statusCode(404);
        waitsFor(elsewhere, not(hasItem(query.toString())));
    }

    @Test
    void it_stays_about_the_payslip_that_was_wrong_once_that_is_corrected() {
        ObjectNode right = PaySamples.withUnion(PaySamples.april(me.staffNumber()));
        Payroll.pay(PaySamples.header(me.department(), PaySamples.APRIL, right).put("corrects", true) + "\n" + right);
        String newer = Api.as(me).get("/v1/payslips").path("payslips[0].id");
        Asking.open(officer, query)
                .statusCode(200)
                .body("payslip.id", equalTo(slip))
                .body("payslip.correctedBy", equalTo(newer));
        Asking.answer(officer, query, Api.newId(), "It was wrong, and is put right.")
                .statusCode(201);
        Asking.read(me, query).body("payslipId", equalTo(slip)).body("messages.answer", contains(false, true));
    }

    @Test
    void one_whose_payslip_was_damaged_is_read_answered_and_closed_all_the_same() {
        Staff.run("update payslip set body = figures where id = ?", UUID.fromString(slip));
        Asking.open(officer, query)
                .statusCode(200)
                .body("payslip", nullValue())
                .body("line", equalTo("/deductions/1"))
                .body("messages[0].name", equalTo(me.name()));
        Api.as(me)
                .get("/v1/pay-disclosures?limit=1")
                .then()
                .body("disclosures.what", contains("PAY_QUERY"))
                .body("disclosures.own", contains(false));
        Asking.answer(officer, query, Api.newId(), "We send it anew.").statusCode(201);
        Asking.close(officer, query).statusCode(200).body("status", equalTo("CLOSED"));
        Asking.read(me, query).statusCode(200);
        clearAway();
    }

    /** What does not open would be in the way of whoever seals anew. */
    private void clearAway() {
        Staff.run("delete from pay_query_message where query_id = ?", query);
        Staff.run("delete from pay_query where id = ?", query);
        Staff.run("delete from payslip where id = ?", UUID.fromString(slip));
    }

    private static void waitsFor(Member officer, Matcher<?> ids) {
        Officers.as(officer)
                .get("/v1/pay-query-queue?limit=100")
                .then()
                .statusCode(200)
                .body("queries.id", ids);
    }
}
