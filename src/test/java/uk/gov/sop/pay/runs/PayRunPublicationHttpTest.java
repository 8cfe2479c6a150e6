package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Together;

/** From when staff see a run, and how it is taken back while they do not. */
@QuarkusTest
class PayRunPublicationHttpTest {

    private static final LocalDate AHEAD = TestClock.TODAY.plusDays(11);

    private final Member me = Staff.head();
    private final UUID id = Api.newId();

    @Test
    void of_many_who_publish_at_once_the_first_counts() {
        send(AHEAD);
        ready();
        List<Integer> statuses = Together.run(
                10,
                i -> Payroll.publish(id, "{\"visibleFrom\": \"%sT06:%02d:00Z\"}".formatted(AHEAD, 10 + i))
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(9, Collections.frequency(statuses, 409));
    }

    @Test
    void an_officer_names_the_instant_from_which_staff_see_it() {
        send(AHEAD);
        ready();
        Payroll.publish(id, "{\"visibleFrom\": \"%sT06:30:00Z\"}".formatted(AHEAD.minusDays(1)))
                .statusCode(200)
                .body("actions", equalTo(List.of("withdraw")));
        TestClock.on(AHEAD.minusDays(1), LocalTime.of(6, 29), () -> assertEquals(0, seen()));
        TestClock.on(AHEAD.minusDays(1), LocalTime.of(6, 30), () -> assertEquals(1, seen()));
    }

    @Test
    void an_instant_that_has_passed_is_at_once_and_again_is_harmless() {
        send(PaySamples.APRIL);
        ready();
        String body = "{\"visibleFrom\": \"%sT06:30:00.123456789Z\"}".formatted(TestClock.TODAY);
        String first = Payroll.publish(id, body).statusCode(200).extract().asString();
        TestClock.on(
                TestClock.TODAY,
                LocalTime.of(9, 30),
                () -> assertEquals(
                        first,
                        Payroll.publish(id, body).statusCode(200).extract().asString()));
    }

    @Test
    void nothing_is_withdrawn_in_the_minute_before_staff_see_it() {
        send(AHEAD);
        ready();
        Payroll.publish(id, "{\"visibleFrom\": \"%sT06:30:00Z\"}".formatted(AHEAD))
                .statusCode(200);
        TestClock.on(
                AHEAD,
                LocalTime.of(6, 29, 30),
                () -> Payroll.withdraw(id, "Too late").statusCode(409));
        TestClock.on(
                AHEAD,
                LocalTime.of(6, 28),
                () -> Payroll.withdraw(id, "In time").statusCode(200));
    }

    @Test
    void a_payslip_is_there_by_the_day_of_payment() {
        send(AHEAD);
        ready();
        Payroll.publish(id, "{\"visibleFrom\": \"%sT00:00:00Z\"}".formatted(AHEAD.plusDays(1)))
                .statusCode(422)
                .body("rule", equalTo("PAYROLL_RUN_LATE"));
        Payroll.publish(id, "{\"visibleFrom\": \"%sT23:59:00Z\"}".formatted(AHEAD))
                .statusCode(200);
    }

    @Test
    void what_nobody_has_seen_is_withdrawn_with_a_reason_and_its_payslips_are_gone() {
        send(AHEAD);
        ready();
        Payroll.publish(id, "{}").statusCode(200);
        Payroll.withdraw(id, "Overtime is missing")
                .statusCode(200)
                .body("status", equalTo("WITHDRAWN"))
                .body("reason", equalTo("Overtime is missing"))
                .body("actions", is(empty()));
        assertEquals(0, payslips());
        Payroll.withdraw(id, "Another reason").statusCode(200).body("reason", equalTo("Overtime is missing"));
        Payroll.check(Payroll.client(), id).statusCode(409).body("rule", equalTo("PAYROLL_RUN_WITHDRAWN"));
        Payroll.put(Api.newId(), PaySamples.run("CO", AHEAD, PaySamples.april(me.staffNumber())))
                .statusCode(201);
    }

    @Test
    void what_staff_can_see_stays() {
        send(PaySamples.APRIL);
        ready();
        String tag = Payroll.publish(id, "{}").extract().header("ETag");
        Payroll.withdraw(id, "Too late").statusCode(409).body("rule", equalTo("PAYROLL_RUN_PUBLISHED"));
        Payroll.replace(
                        id,
                        PaySamples.run(
                                "CO",
                                PaySamples.APRIL,
                                PaySamples.april(me.staffNumber()).put("message", "x")),
                        tag)
                .statusCode(409)
                .body("rule", equalTo("PAYROLL_RUN_PUBLISHED"));
        assertEquals(1, seen());
    }

    @Test
    void a_run_that_a_later_one_builds_on_stays_until_that_is_gone() {
        send(PaySamples.APRIL);
        UUID may = Api.newId();
        Payroll.put(may, PaySamples.run("CO", PaySamples.MAY, PaySamples.may(me.staffNumber())))
                .statusCode(201);
        Payroll.withdraw(id, "Wrong").statusCode(409).body("rule", equalTo("PAYROLL_RUN_FOLLOWED"));
        Payroll.withdraw(may, "Wrong").statusCode(200);
        Payroll.withdraw(id, "Wrong").statusCode(200);
    }

    @Test
    void a_reason_is_needed() {
        send(PaySamples.APRIL);
        Payroll.withdraw(id, "").statusCode(400).body("errors[0].pointer", equalTo("/reason"));
    }

    private void send(LocalDate payDate) {
        Payroll.put(id, PaySamples.run("CO", payDate, PaySamples.april(me.staffNumber())))
                .statusCode(201);
    }

    private void ready() {
        Payroll.check(Payroll.client(), id).statusCode(200);
        Payroll.approve(Payroll.approver(), id).statusCode(200);
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
}
