package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Tokens;

/** Two officers take a run from the file to the staff, and none of them alone. */
@QuarkusTest
class PayRunDecisionHttpTest {

    private final Member me = Staff.head();
    private final UUID id = Api.newId();

    @Test
    void a_run_is_checked_and_approved_by_two_and_then_published() {
        send();
        Payroll.check(Payroll.client(), id)
                .statusCode(200)
                .body("status", equalTo("CHECKED"))
                .body("actions", equalTo(List.of("replace", "withdraw")));
        Payroll.approve(Payroll.approver(), id).statusCode(200).body("status", equalTo("APPROVED"));
        Payroll.publish(id, "{}")
                .statusCode(200)
                .body("status", equalTo("PUBLISHED"))
                .body("visibleFrom", notNullValue())
                .body("actions", is(empty()));
        assertEquals(1, seen());
    }

    @Test
    void nobody_approves_what_they_sent_or_checked_through_whichever_application() {
        send();
        Payroll.check(officer("checker", "payroll-runs:write"), id).statusCode(200);
        for (String same : new String[] {"payroll", "checker"}) {
            Payroll.approve(officer(same, "payroll-runs:approve"), id)
                    .statusCode(403)
                    .body("rule", equalTo("SECOND_PAYROLL_OFFICER"));
        }
        Payroll.approve(officer("second", "payroll-runs:approve"), id).statusCode(200);
    }

    @Test
    void no_step_is_left_out() {
        send();
        Payroll.approve(Payroll.approver(), id).statusCode(409).body("rule", equalTo("PAYROLL_RUN_UNAPPROVED"));
        Payroll.publish(id, "{}").statusCode(409);
        Payroll.check(Payroll.client(), id);
        Payroll.publish(id, "{}").statusCode(409).body("rule", equalTo("PAYROLL_RUN_UNAPPROVED"));
    }

    @Test
    void each_step_again_is_harmless() {
        send();
        Payroll.check(Payroll.client(), id);
        Payroll.check(Payroll.client(), id).statusCode(200).body("status", equalTo("CHECKED"));
        Payroll.approve(Payroll.approver(), id);
        Payroll.approve(Payroll.approver(), id).statusCode(200);
        String first = Payroll.publish(id, "{}").extract().asString();
        TestClock.on(
                TestClock.TODAY,
                LocalTime.of(9, 30),
                () -> assertEquals(
                        first,
                        Payroll.publish(id, "{}").statusCode(200).extract().asString()));
        Payroll.check(Payroll.client(), id).statusCode(200).body("status", equalTo("PUBLISHED"));
    }

    @Test
    void what_was_looked_at_is_what_is_approved() {
        send();
        String looked =
                "{\"fingerprint\": \"%s\"}".formatted(Payroll.get(id).extract().<String>path("fingerprint"));
        Payroll.check(Payroll.client(), id);
        Payroll.replace(
                        id,
                        PaySamples.run(
                                "CO",
                                PaySamples.APRIL,
                                PaySamples.april(me.staffNumber()).put("message", "Another")),
                        Payroll.get(id).extract().header("ETag"))
                .statusCode(200)
                .body("status", equalTo("RECEIVED"))
                .body("checkedAt", nullValue());
        Payroll.decide(Payroll.client(), id, "check", looked)
                .statusCode(409)
                .body("rule", equalTo("PAYROLL_RUN_REPLACED"));
        assertEquals(1, payslips());
    }

    private void send() {
        Payroll.put(id, PaySamples.run("CO", PaySamples.APRIL, PaySamples.april(me.staffNumber())))
                .statusCode(201);
    }

    private int seen() {
        return Api.as(me)
                .get("/v1/payslips")
                .then()
                .statusCode(200)
                .extract()
                .<List<?>>path("payslips")
                .size();
    }

    private long payslips() {
        return Staff.count("select count(*) from payslip where run_id = ?", id);
    }

    private static RequestSpecification officer(String who, String scope) {
        return Api.withToken(Tokens.of(who, scope));
    }
}
