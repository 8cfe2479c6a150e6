package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** The same run as rows of CSV. */
@QuarkusTest
class PayRunCsvHttpTest {

    private final Member me = Staff.head();
    private final UUID id = Api.newId();

    private final String file = """
            row,department,employer,payeReference,payDate,taxYear,taxPeriod,payslips,staffNumber,taxCode,taxBasis,niNumber,niLetter,annualSalary,weekMinutes,pensionRate,description,kind,method,account,units,rate,unit,element,amount,taxable,niable,pensionable,thisPeriod.gross,thisPeriod.taxable,thisPeriod.niable,thisPeriod.tax,thisPeriod.ni,thisPeriod.pension,yearToDate.gross,yearToDate.taxable,yearToDate.niable,yearToDate.tax,yearToDate.ni,yearToDate.pension,totals.payments,totals.deductions,totals.net,totals.gross,totals.tax,totals.ni,message
            RUN,CO,"Cabinet Office, payroll",120/AB12345,2026-04-30,2026,1,1,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,,308333,70427,237906,308333,37340,16283,
            PAYSLIP,,,,,,,,%s,1257L,CUMULATIVE,AB123456C,A,3700000,2220,545,,,,,,,,,,,,,308333,291529,308333,37340,16283,16804,308333,291529,308333,37340,16283,16804,308333,70427,237906,,,,"Hello, all"
            PAYMENT,,,,,,,,,,,,,,,,Salary,,,,,,,SALARY,303333,true,true,true,,,,,,,,,,,,,,,,,,,
            PAYMENT,,,,,,,,,,,,,,,,Overtime,,,,2.5,2000,HOURS,OVERTIME,5000,true,true,false,,,,,,,,,,,,,,,,,,,
            DEDUCTION,,,,,,,,,,,,,,,,PAYE income tax,TAX,,,,,,,37340,,,,,,,,,,,,,,,,,,,,,,
            DEDUCTION,,,,,,,,,,,,,,,,National Insurance,NATIONAL_INSURANCE,,,,,,,16283,,,,,,,,,,,,,,,,,,,,,,
            DEDUCTION,,,,,,,,,,,,,,,,Pension: alpha,PENSION,,,,,,,16804,,,,,,,,,,,,,,,,,,,,,,
            NET_PAYMENT,,,,,,,,,,,,,,,,,,BACS,****4321,,,,,237906,,,,,,,,,,,,,,,,,,,,,,
            """.formatted(me.staffNumber());

    @Test
    void it_is_taken_like_json() {
        Payroll.putCsv(id, file)
                .statusCode(201)
                .body("payslips", equalTo(1))
                .body("parts[0].employer", equalTo("Cabinet Office, payroll"));
        Payroll.putCsv(id, file).statusCode(200);
        Payroll.publish(id).statusCode(200);
        String slip = Api.as(me).get("/v1/payslips").path("payslips[0].id");
        Api.as(me)
                .get("/v1/payslips/" + slip)
                .then()
                .statusCode(200)
                .body("payments.description", contains("Salary", "Overtime"))
                .body("payments[1].units", equalTo(2.5f))
                .body("message", equalTo("Hello, all"));
    }

    @Test
    void a_fault_is_named_by_its_row_and_column() {
        String wrong =
                file.replace("BACS,****4321", "BACS,12345678").replace("PAYE income tax,TAX", "PAYE income tax,TOX");
        Payroll.putCsv(id, wrong.replace("TOX", "TAX"))
                .statusCode(422)
                .body("errors[0].line", equalTo(9))
                .body("errors[0].column", equalTo("account"));
        Payroll.putCsv(id, wrong)
                .statusCode(422)
                .body("errors[0].line", equalTo(6))
                .body("errors[0].column", equalTo("kind"))
                .body("errors[0].message", containsString("TAX, NATIONAL_INSURANCE"));
    }

    @Test
    void what_does_not_add_up_is_named_by_the_column_of_the_payslip() {
        Payroll.putCsv(id, file.replace(",5000,true", ",5001,true"))
                .statusCode(422)
                .body("errors.findAll { it.line == 3 }.column", hasItem("totals.payments"));
    }

    @Test
    void a_number_that_is_none_is_refused_and_not_guessed() {
        Payroll.putCsv(id, file.replace(",3700000,2220", ",3700000,\"2,220\""))
                .statusCode(422)
                .body("errors[0].line", equalTo(3))
                .body("errors[0].column", equalTo("weekMinutes"))
                .body("errors[0].message", equalTo("must be a whole number, written as a number"));
    }

    @Test
    void columns_are_those_of_a_payroll_run() {
        Payroll.putCsv(id, file.replace("niLetter", "niCategory"))
                .statusCode(422)
                .body("errors[0].line", equalTo(1))
                .body("errors[0].message", containsString("in place 13"));
        Payroll.putCsv(id, "").statusCode(422).body("errors[0].line", equalTo(1));
    }

    @Test
    void a_row_says_what_it_is_and_parts_follow_their_payslip() {
        Payroll.putCsv(id, file.replace("\nNET_PAYMENT", "\nNET_PAY"))
                .statusCode(422)
                .body("errors.findAll { it.line == 9 }.message", hasItem(containsString("must begin with RUN")));
        String orphan =
                file.lines().filter(row -> !row.startsWith("PAYSLIP")).reduce("", (all, row) -> all + row + "\n");
        Payroll.putCsv(id, orphan)
                .statusCode(422)
                .body(
                        "errors.findAll { it.line == 3 }.message",
                        hasItem(containsString("must come after the PAYSLIP")));
    }

    @Test
    void a_payslip_with_very_many_parts_is_refused_without_being_gathered() {
        String payment = file.lines()
                        .filter(row -> row.startsWith("PAYMENT"))
                        .findFirst()
                        .orElseThrow() + "\n";
        Payroll.putCsv(id, file.replaceFirst("PAYMENT,", payment.repeat(10_000) + "PAYMENT,"))
                .statusCode(422)
                .body("errors.column", hasItem("payments"));
    }

    @Test
    void a_row_with_too_few_values_is_named() {
        Payroll.putCsv(id, file.replace("2026-04-30,2026,1,1,", "2026-04-30,2026,1,1"))
                .statusCode(422)
                .body("errors[0].line", equalTo(2));
    }
}
