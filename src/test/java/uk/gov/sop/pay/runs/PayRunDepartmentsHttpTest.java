package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** A file of several departments is one run: taken or refused, and published, as one. */
@QuarkusTest
class PayRunDepartmentsHttpTest {

    private final Member ofCo = Staff.head();
    private final Member ofEa = Staff.inDepartment("EA");
    private final UUID id = Api.newId();
    private final ObjectNode first = PaySamples.april(ofCo.staffNumber());
    private final ObjectNode second = PaySamples.april(ofEa.staffNumber());

    @Test
    void each_department_has_its_part() {
        Payroll.put(id, co() + "\n" + ea())
                .statusCode(201)
                .body("payslips", equalTo(2))
                .body("parts.department", contains("CO", "EA"))
                .body("parts.employer", contains("Employer of CO", "Employer of EA"));
        Payroll.publish(id).statusCode(200);
        for (Member member : new Member[] {ofCo, ofEa}) {
            Api.as(member).get("/v1/payslips").then().body("payslips.department", contains(member.department()));
        }
    }

    @Test
    void a_fault_in_one_department_refuses_them_all() {
        second.put("taxCode", "110");
        Payroll.put(id, co() + "\n" + ea())
                .statusCode(422)
                .body("errors.line", contains(4))
                .body("errors.column", contains("/taxCode"));
        assertEquals(0, Staff.count("select count(*) from payslip where person_id = ?", ofCo.id()));
    }

    @Test
    void each_header_counts_its_own_payslips() {
        String miscounted = co().replace("\"payslips\":1", "\"payslips\":2");
        Payroll.put(id, miscounted + "\n" + ea())
                .statusCode(422)
                .body("errors.line", contains(1))
                .body("errors.column", contains("/payslips"));
    }

    @Test
    void departments_come_in_order_and_once() {
        Payroll.put(id, ea() + "\n" + co()).statusCode(422).body("errors.column", hasItem("/department"));
        Payroll.put(
                        id,
                        co() + "\n"
                                + PaySamples.run(
                                        "CO",
                                        PaySamples.APRIL,
                                        PaySamples.april(Staff.head().staffNumber())))
                .statusCode(422)
                .body("errors.column", hasItem("/department"));
    }

    @Test
    void one_pay_date_holds_for_all_of_the_file() {
        Payroll.put(id, co() + "\n" + PaySamples.run("EA", PaySamples.MAY, second))
                .statusCode(422)
                .body("errors.findAll { it.line == 3 }.column", hasItem("/payDate"));
    }

    @Test
    void somebody_is_paid_by_the_department_they_work_for() {
        Payroll.put(
                        id,
                        PaySamples.run("CO", PaySamples.APRIL, second) + "\n"
                                + PaySamples.run("EA", PaySamples.APRIL, first))
                .statusCode(422)
                .body("errors.line", contains(2, 4));
    }

    private String co() {
        return PaySamples.run("CO", PaySamples.APRIL, first);
    }

    private String ea() {
        return PaySamples.run("EA", PaySamples.APRIL, second);
    }
}
