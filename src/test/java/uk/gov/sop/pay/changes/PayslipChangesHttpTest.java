package uk.gov.sop.pay.changes;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class PayslipChangesHttpTest {

    private final Member me = Staff.head();

    @BeforeEach
    void twoMonths() {
        pay(PaySamples.APRIL, PaySamples.april(me.staffNumber()));
        pay(PaySamples.MAY, PaySamples.withUnion(PaySamples.may(me.staffNumber())));
    }

    @Test
    void the_difference_to_the_payslip_before_is_explained_to_the_penny() {
        changes(slips().getFirst(), "")
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("comparedWith.id", equalTo(slips().getLast()))
                .body("difference.pence", equalTo(-1450))
                .body("summary", startsWith("Your net pay is £14.50 less than in April 2026"))
                .body("changes.cause", contains("OTHER_DEDUCTION"))
                .body("changes[0].amount.pence", equalTo(-1450))
                .body("changes[0].parts.line", contains("Trade union subscription"));
    }

    @Test
    void any_other_payslip_of_mine_can_be_compared_with() {
        changes(slips().getLast(), "?with=" + slips().getFirst())
                .statusCode(200)
                .body("difference.pence", equalTo(1450));
        changes(slips().getFirst(), "?with=" + slips().getFirst())
                .statusCode(200)
                .body("changes", is(empty()));
    }

    @Test
    void the_first_payslip_has_none_to_compare_with() {
        changes(slips().getLast(), "")
                .statusCode(200)
                .body("comparedWith", nullValue())
                .body("difference.pence", equalTo(0))
                .body("summary", startsWith("This is the first payslip"));
    }

    @Test
    void nobody_compares_with_anybody_elses() {
        Member another = Staff.head();
        UUID run = Api.newId();
        Payroll.put(run, PaySamples.run("CO", PaySamples.APRIL, PaySamples.april(another.staffNumber())));
        Payroll.publish(run).statusCode(200);
        String theirs = Api.as(another).get("/v1/payslips").path("payslips[0].id");
        changes(slips().getFirst(), "?with=" + theirs).statusCode(404);
        changes(theirs, "").statusCode(404);
    }

    @Test
    void what_the_client_has_already_is_not_sent_again() {
        String tag = changes(slips().getFirst(), "").extract().header("ETag");
        Api.as(me)
                .header("If-None-Match", tag)
                .get("/v1/payslips/" + slips().getFirst() + "/changes")
                .then()
                .statusCode(304);
    }

    private List<String> slips() {
        return Api.as(me).get("/v1/payslips").path("payslips.id");
    }

    private ValidatableResponse changes(String id, String query) {
        return Api.as(me).get("/v1/payslips/" + id + "/changes" + query).then();
    }

    private static void pay(LocalDate date, ObjectNode slip) {
        UUID run = Api.newId();
        Payroll.put(run, PaySamples.run("CO", date, slip)).statusCode(201);
        Payroll.publish(run).statusCode(200);
    }
}
