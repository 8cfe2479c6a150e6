package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** A published payslip that was wrong: the right one takes its place, and the wrong one is kept and marked. */
@QuarkusTest
class PayRunCorrectionHttpTest {

    private final Member me = Staff.head();
    private final UUID correction = Api.newId();
    private String wrong = "";

    @BeforeEach
    void aPublishedPayslip() {
        UUID run = Api.newId();
        Payroll.put(run, PaySamples.run("CO", PaySamples.APRIL, PaySamples.april(me.staffNumber())));
        Payroll.publish(run).statusCode(200);
        wrong = list().extract().path("payslips[0].id");
    }

    @Test
    void it_takes_the_place_of_the_wrong_one_once_it_is_published() {
        Payroll.put(correction, correcting(bonus())).statusCode(201).body("corrects", equalTo(true));
        list().body("payslips.id", contains(wrong)).body("payslips[0].corrects", nullValue());
        one(wrong).body("correctedBy", nullValue());
        Payroll.publish(correction).statusCode(200);
        String right = list().body("payslips.totals.net.pence", contains(247906))
                .body("payslips[0].corrects", equalTo(wrong))
                .extract()
                .path("payslips[0].id");
        one(wrong).body("correctedBy", equalTo(right)).body("totals.net.pence", equalTo(237906));
        one(right).body("corrects", equalTo(wrong)).body("correctedBy", nullValue());
    }

    @Test
    void a_correction_can_be_corrected() {
        Payroll.put(correction, correcting(bonus()));
        Payroll.publish(correction).statusCode(200);
        UUID again = Api.newId();
        Payroll.put(again, correcting(PaySamples.april(me.staffNumber()))).statusCode(201);
        Payroll.publish(again).statusCode(200);
        list().body("payslips.totals.net.pence", contains(237906));
    }

    @Test
    void two_corrections_of_one_payslip_wait_for_each_other() {
        Payroll.put(correction, correcting(bonus())).statusCode(201);
        refused(correcting(bonus()));
        Payroll.withdraw(correction, "Not right either").statusCode(200);
        Payroll.put(Api.newId(), correcting(bonus())).statusCode(201);
    }

    @Test
    void the_next_payslip_goes_on_from_the_right_one() {
        Payroll.put(correction, correcting(bonus()));
        Payroll.publish(correction).statusCode(200);
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.MAY, PaySamples.may(me.staffNumber())))
                .statusCode(422)
                .body("errors.column", hasItem("/yearToDate/gross"));
        ObjectNode may = PaySamples.may(me.staffNumber());
        for (String figure : new String[] {"gross", "taxable", "niable"}) {
            may.withObject("/yearToDate")
                    .put(figure, may.at("/yearToDate/" + figure).asLong() + 10_000);
        }
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.MAY, may)).statusCode(201);
    }

    @Test
    void a_month_before_the_latest_can_be_corrected_and_the_next_ones_go_on_with_a_warning() {
        UUID may = Api.newId();
        Payroll.put(may, PaySamples.run("CO", PaySamples.MAY, PaySamples.may(me.staffNumber())));
        Payroll.publish(may).statusCode(200);
        TestClock.on(TestClock.TODAY, LocalTime.of(9, 5), () -> {
            Payroll.put(correction, correcting(bonus())).statusCode(201);
            Payroll.withdraw(correction, "Sent too early").statusCode(200);
            UUID again = Api.newId();
            Payroll.put(again, correcting(bonus())).statusCode(201);
            Payroll.publish(again).statusCode(200);
        });
        Payroll.put(Api.newId(), PaySamples.run("CO", LocalDate.of(2026, 6, 30), june()))
                .statusCode(201)
                .body("warnings", equalTo(1));
    }

    /** With the £100 of April in it, which May's payslip knew nothing of. */
    private ObjectNode june() {
        ObjectNode june = PaySamples.may(me.staffNumber());
        june.get("thisPeriod")
                .properties()
                .forEach(figure -> june.withObject("/yearToDate")
                        .put(figure.getKey(), 3 * figure.getValue().asLong()));
        for (String figure : new String[] {"gross", "taxable", "niable"}) {
            june.withObject("/yearToDate")
                    .put(figure, june.at("/yearToDate/" + figure).asLong() + 10_000);
        }
        return june;
    }

    @Test
    void what_was_never_published_has_nothing_to_correct() {
        Member another = Staff.head();
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.APRIL, PaySamples.april(another.staffNumber())))
                .statusCode(201);
        refused(correcting(PaySamples.april(another.staffNumber())));
        refused(correcting(PaySamples.april(Staff.head().staffNumber())));
    }

    @Test
    void its_year_to_date_is_that_of_the_wrong_one_with_this_period_in_its_place() {
        ObjectNode slip = bonus();
        slip.withObject("/yearToDate").put("gross", 1);
        Payroll.put(Api.newId(), correcting(slip)).statusCode(422).body("errors.column", contains("/yearToDate/gross"));
    }

    private void refused(String file) {
        Payroll.put(Api.newId(), file).statusCode(422).body("errors.column", hasItem("/staffNumber"));
    }

    /** £100 more, on which nothing is due. */
    private ObjectNode bonus() {
        ObjectNode slip = PaySamples.april(me.staffNumber());
        slip.withArray("/payments")
                .addObject()
                .put("description", "Long service award")
                .put("amount", 10_000)
                .put("taxable", true)
                .put("niable", true);
        for (String figures : new String[] {"/thisPeriod", "/yearToDate"}) {
            for (String figure : new String[] {"gross", "taxable", "niable"}) {
                slip.withObject(figures)
                        .put(figure, slip.at(figures + "/" + figure).asLong() + 10_000);
            }
        }
        slip.withObject("/totals").put("payments", 318_333).put("net", 247_906);
        ((ObjectNode) slip.at("/netPayments/0")).put("amount", 247_906);
        return slip;
    }

    private static String correcting(ObjectNode slip) {
        return PaySamples.header("CO", PaySamples.APRIL, slip).put("corrects", true) + "\n" + slip;
    }

    private ValidatableResponse list() {
        return Api.as(me).get("/v1/payslips").then().statusCode(200);
    }

    private ValidatableResponse one(String id) {
        return Api.as(me).get("/v1/payslips/" + id).then().statusCode(200);
    }
}
