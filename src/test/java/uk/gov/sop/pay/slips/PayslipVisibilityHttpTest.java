package uk.gov.sop.pay.slips;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.is;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

@QuarkusTest
class PayslipVisibilityHttpTest {

    private final Member me = Staff.head();

    @Test
    void a_payslip_is_not_seen_before_it_is_published() {
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.APRIL, PaySamples.april(me.staffNumber())));
        Api.as(me).get("/v1/payslips").then().body("payslips", is(empty()));
        get(stored()).statusCode(404);
    }

    @Test
    void a_published_payslip_is_not_seen_before_its_pay_date() {
        LocalDate payDate = TestClock.TODAY.plusDays(11);
        UUID run = Api.newId();
        Payroll.put(run, PaySamples.run("CO", payDate, PaySamples.april(me.staffNumber())));
        Payroll.publish(run).statusCode(200);
        get(stored()).statusCode(404);
        TestClock.on(
                payDate.minusDays(1), LocalTime.of(23, 59), () -> get(stored()).statusCode(404));
        TestClock.on(payDate, LocalTime.MIDNIGHT, () -> get(stored()).statusCode(200));
    }

    /** The id of my only payslip, which I cannot see. */
    private String stored() {
        long high = Staff.count(
                "select ('x' || left(replace(id::text, '-', ''), 16))::bit(64)::bigint from payslip where person_id = ?",
                me.id());
        long low = Staff.count(
                "select ('x' || right(replace(id::text, '-', ''), 16))::bit(64)::bigint from payslip where person_id = ?",
                me.id());
        return new UUID(high, low).toString();
    }

    private ValidatableResponse get(String id) {
        return Api.as(me).get("/v1/payslips/" + id).then();
    }
}
