package uk.gov.sop.pay.slips;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class PayslipHttpTest {

    private static final LocalDate LAST_YEAR = LocalDate.of(2025, 4, 30);

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);

    @Test
    void a_payslip_explains_itself() {
        pay(PaySamples.APRIL, PaySamples.run("CO", PaySamples.APRIL, PaySamples.april(me.staffNumber())));
        get(me, latest())
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("name", equalTo(me.name()))
                .body("departmentName", equalTo("Cabinet Office"))
                .body("niNumber", equalTo("AB 12 34 56 C"))
                .body("taxBasisInWords", startsWith("Cumulative: "))
                .body("payments[0].amount.pence", equalTo(308333))
                .body("deductions.amount.pence", contains(37340, 16283, 16804))
                .body("netPayments[0].account", equalTo("****4321"))
                .body("thisPeriod.taxable.pence", equalTo(291529))
                .body("yearToDate.gross.currency", equalTo("GBP"))
                .body("totals.net.pence", equalTo(237906))
                .body("explanations[2].text", equalTo("£3,083.33 payments − £704.27 deductions = £2,379.06"));
    }

    @Test
    void a_line_leads_to_what_it_pays() {
        String claim = Api.newId().toString();
        ObjectNode slip = PaySamples.april(me.staffNumber());
        ((ObjectNode) slip.at("/payments/0"))
                .put("element", "SALARY")
                .put("units", 150.5)
                .put("unit", "HOURS")
                .putObject("source")
                .put("kind", "EXPENSE_CLAIM")
                .put("id", claim);
        pay(PaySamples.APRIL, PaySamples.run("CO", PaySamples.APRIL, slip));
        get(me, latest())
                .body("payments[0].element", equalTo("SALARY"))
                .body("payments[0].unit", equalTo("HOURS"))
                .body("payments[0].source.href", equalTo("/v1/expense-claims/" + claim));
    }

    @Test
    void payslips_are_listed_newest_pay_date_first_whenever_they_came() {
        payTwoMonths();
        pay(LAST_YEAR, PaySamples.run("CO", LAST_YEAR, PaySamples.april(me.staffNumber())));
        Api.as(me)
                .get("/v1/payslips")
                .then()
                .statusCode(200)
                .body("payslips.payDate", contains("2026-05-29", "2026-04-30", "2025-04-30"))
                .body("payslips[0].totals.net.pence", equalTo(237906))
                .body("next", nullValue());
        Api.as(me).get("/v1/payslips?taxYear=2025").then().body("payslips.payDate", contains("2025-04-30"));
    }

    @Test
    void pages_follow_one_another() {
        payTwoMonths();
        String next = Api.as(me).get("/v1/payslips?limit=1&taxYear=2026").path("next");
        Api.as(me)
                .get(next)
                .then()
                .body("payslips.payDate", contains("2026-04-30"))
                .body("next", nullValue());
        Api.as(manager).get(next).then().statusCode(400).body("rule", equalTo("CURSOR_INVALID"));
        Api.as(me).get(next.replace("2026", "2025")).then().statusCode(400);
    }

    @Test
    void nobody_else_sees_a_payslip_and_least_of_all_the_manager() {
        payTwoMonths();
        String id = latest();
        for (Member other : List.of(manager, Staff.managedBy(manager), Staff.inDepartment("EA"))) {
            get(other, id).statusCode(404);
            Api.as(other).get("/v1/payslips").then().body("payslips", is(empty()));
        }
    }

    @Test
    void every_reading_is_on_record() {
        payTwoMonths();
        String id = latest();
        get(me, id);
        assertEquals(1, disclosed("payslip", UUID.fromString(id)));
        assertEquals(1, disclosed("payslip_list", me.id()));
    }

    @Test
    void what_the_client_has_already_is_not_sent_again() {
        payTwoMonths();
        String id = latest();
        String tag = get(me, id).extract().header("ETag");
        Api.as(me).header("If-None-Match", tag).get("/v1/payslips/" + id).then().statusCode(304);
    }

    @Test
    void a_list_takes_only_what_the_contract_names() {
        Api.as(me).get("/v1/payslips?limit=0").then().statusCode(400);
        Api.as(me).get("/v1/payslips?taxYear=26").then().statusCode(400).body("errors", hasSize(1));
    }

    private void payTwoMonths() {
        pay(PaySamples.APRIL, PaySamples.run("CO", PaySamples.APRIL, PaySamples.april(me.staffNumber())));
        pay(PaySamples.MAY, PaySamples.run("CO", PaySamples.MAY, PaySamples.may(me.staffNumber())));
    }

    private static void pay(LocalDate payDate, String file) {
        UUID run = Api.newId();
        Payroll.put(run, file).statusCode(201).body("payDate", equalTo(payDate.toString()));
        Payroll.publish(run).statusCode(200);
    }

    private String latest() {
        return Api.as(me).get("/v1/payslips").path("payslips[0].id");
    }

    private static ValidatableResponse get(Member member, String id) {
        return Api.as(member).get("/v1/payslips/" + id).then();
    }

    private static long disclosed(String what, UUID id) {
        return Staff.count("select count(*) from disclosure where what = ? and what_id = ?", what, id);
    }
}
