package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class PayRunRefusalTest {

    private final Member me = Staff.head();
    private final ObjectNode payslip = PaySamples.april(me.staffNumber());

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/niNumber | \"QQ123456A\"",
                "/taxCode | \"110\"",
                "/niLetter | \"G\"",
                "/annualSalary | 12.5",
                "/annualSalary | \"12\"",
                "/taxBasis | \"YEARLY\"",
                "/netPayments/0/account | \"12345678\"",
                "/netPayments/0/account | \"***54321\"",
                "/payments/0/amount | null",
                "/payments/0/periodOf | \"2026-13\"",
                "/payments/0/units | 1e2147483647",
                "/payments/0/units | 1000000",
                "/deductions/0/kind | null",
                "/message | \"a\\u0000b\""
            })
    void a_value_of_the_wrong_form_is_refused_by_line_and_field(String pointer, String value) throws Exception {
        int split = pointer.lastIndexOf('/');
        ((ObjectNode) payslip.at(pointer.substring(0, split)))
                .set(pointer.substring(split + 1), PaySamples.JSON.readTree(value));
        refused(PaySamples.run("CO", PaySamples.APRIL, payslip), 2, pointer);
    }

    @ParameterizedTest
    @CsvSource({
        "/taxYear,2025",
        "/taxPeriod,2",
        "/payslips,2",
        "/department,NOWHERE",
        "/totals/net,1",
        "/totals/gross,1",
        "/totals/tax,1",
        "/totals/ni,1",
        "/totals/payments,1",
        "/totals/deductions,1"
    })
    void a_header_that_does_not_agree_is_refused(String pointer, String value) throws Exception {
        ObjectNode header = PaySamples.header("CO", PaySamples.APRIL, payslip);
        int split = pointer.lastIndexOf('/');
        ObjectNode parent = (ObjectNode) header.at(pointer.substring(0, split));
        parent.set(
                pointer.substring(split + 1),
                value.matches("\\d+") ? PaySamples.JSON.readTree(value) : parent.textNode(value));
        refused(header + "\n" + payslip, 1, pointer);
    }

    @Test
    void a_payslip_that_does_not_add_up_is_refused() {
        payslip.withObject("/totals").put("net", 1);
        refused(PaySamples.run("CO", PaySamples.APRIL, payslip), 2, "/totals/net");
    }

    @Test
    void nobody_is_paid_twice_in_a_run() {
        refused(PaySamples.run("CO", PaySamples.APRIL, payslip, payslip), 3, "/staffNumber");
    }

    @Test
    void somebody_unknown_is_refused() {
        refused(PaySamples.run("CO", PaySamples.APRIL, PaySamples.april("NOBODY1")), 2, "/staffNumber");
    }

    @Test
    void somebody_of_another_department_is_refused() {
        refused(PaySamples.run("EA", PaySamples.APRIL, payslip), 2, "/staffNumber");
    }

    @Test
    void the_tax_year_begins_with_the_first_payslip() {
        refused(PaySamples.run("CO", PaySamples.APRIL, PaySamples.may(me.staffNumber())), 2, "/yearToDate/gross");
    }

    @Test
    void the_year_to_date_continues_the_payslip_before() {
        String april = PaySamples.run("CO", PaySamples.APRIL, payslip);
        put(april).statusCode(201);
        refused(PaySamples.run("CO", PaySamples.MAY, payslip), 2, "/yearToDate/taxable");
        put(PaySamples.run("CO", PaySamples.MAY, PaySamples.may(me.staffNumber())))
                .statusCode(201);
    }

    @Test
    void a_new_tax_year_begins_anew() {
        put(PaySamples.run("CO", PaySamples.APRIL, payslip)).statusCode(201);
        put(PaySamples.run("CO", LocalDate.of(2027, 4, 30), payslip)).statusCode(201);
    }

    /** Six tax years and the current one, by the released policy. */
    @Test
    void what_would_be_deleted_the_same_night_is_refused() {
        refused(PaySamples.run("CO", LocalDate.of(2020, 3, 31), payslip), 1, "/taxYear");
        put(PaySamples.run("CO", LocalDate.of(2020, 4, 30), payslip))
                .statusCode(422)
                .body("errors.column", not(hasItem("/taxYear")));
    }

    @Test
    void what_is_not_json_is_refused_line_by_line_and_nothing_is_kept() {
        String file = PaySamples.run("CO", PaySamples.APRIL, payslip) + "\nnot json\n\n{\"staffNumber\":1}\n";
        put(file).statusCode(422).body("errors.line", equalTo(java.util.List.of(3, 4, 5)));
        put("").statusCode(422).body("errors[0].line", equalTo(1));
        assertEquals(0, Staff.count("select count(*) from payslip where person_id = ?", me.id()));
    }

    @Test
    void the_first_hundred_faults_are_listed_in_order() {
        ObjectNode[] many = IntStream.range(0, 130)
                .mapToObj(i -> PaySamples.april("NOBODY" + i))
                .toArray(ObjectNode[]::new);
        Arrays.stream(many).skip(60).forEach(p -> p.put("niNumber", "QQ123456A"));
        put(PaySamples.run("CO", PaySamples.APRIL, many))
                .statusCode(422)
                .body("rule", equalTo("PAYROLL_RUN_REFUSED"))
                .body("errors", hasSize(100))
                .body("errors.line", equalTo(IntStream.range(2, 102).boxed().toList()));
    }

    private static void refused(String file, int line, String field) {
        put(file)
                .statusCode(422)
                .body("rule", equalTo("PAYROLL_RUN_REFUSED"))
                .body("errors.findAll { it.line == %d }.column".formatted(line), hasItem(field));
    }

    private static ValidatableResponse put(String file) {
        return Payroll.put(Api.newId(), file);
    }
}
