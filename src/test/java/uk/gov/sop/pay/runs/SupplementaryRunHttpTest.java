package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** Two payslips of one pay date: the regular one, and what a supplementary run added. */
@QuarkusTest
class SupplementaryRunHttpTest {

    private static final int NET = 237_906;
    private static final int BONUS = 10_000;

    private final Member me = Staff.head();
    private final AddedPay pay = new AddedPay(me.staffNumber());
    private final UUID regular = Api.newId();
    private final UUID supplementary = Api.newId();

    @BeforeEach
    void bothArePublished() {
        published(regular, PaySamples.run("CO", PaySamples.APRIL, PaySamples.april(me.staffNumber())));
        published(supplementary, PaySamples.run("CO", PaySamples.APRIL, pay.bonus(BONUS)));
    }

    @Test
    void the_year_to_date_goes_on_from_the_regular_one() {
        nets(BONUS, NET);
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.MAY, pay.may(BONUS)))
                .statusCode(201)
                .body("warnings", equalTo(0));
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.MAY, pay.may(0)))
                .statusCode(422)
                .body("errors.column", hasItem("/yearToDate/gross"));
    }

    @Test
    void a_small_addition_is_no_fall_in_pay() {
        Payroll.get(supplementary).body("warnings", equalTo(0));
    }

    @Test
    void a_correction_says_which_of_the_two_was_wrong() {
        Payroll.put(Api.newId(), correcting(null, pay.bonus(9_000)))
                .statusCode(422)
                .body("errors.column", contains("/staffNumber"))
                .body("errors[0].message", containsString("`correctsRun`"));
        published(Api.newId(), correcting(supplementary, pay.bonus(9_000)));
        nets(9_000, NET);
    }

    @Test
    void the_first_can_be_corrected_after_the_second_and_stays_before_it() {
        TestClock.on(TestClock.TODAY, LocalTime.of(9, 5), () -> {
            published(Api.newId(), correcting(regular, pay.better()));
            nets(BONUS, NET + AddedPay.RAISE);
        });
        // Goes on from the bonus, which knew nothing of the correction: payroll says the right sum, and an officer
        // looks.
        Payroll.put(Api.newId(), PaySamples.run("CO", PaySamples.MAY, pay.may(BONUS + AddedPay.RAISE)))
                .statusCode(201)
                .body("warnings", equalTo(1));
    }

    @Test
    void a_correction_of_either_can_be_corrected_under_its_own_run() {
        UUID once = Api.newId();
        published(once, correcting(regular, pay.better()));
        refused(regular, PaySamples.april(me.staffNumber()));
        published(Api.newId(), correcting(once, PaySamples.april(me.staffNumber())));
        nets(BONUS, NET);
    }

    @Test
    void a_correction_that_waits_to_be_published_stands_in_the_way_of_another() {
        Payroll.put(Api.newId(), correcting(regular, pay.better())).statusCode(201);
        refused(regular, pay.better());
    }

    @Test
    void a_run_that_held_nothing_of_theirs_has_nothing_to_correct() {
        refused(Api.newId(), pay.better());
        UUID another = Api.newId();
        Member colleague = Staff.head();
        published(another, PaySamples.run("CO", PaySamples.APRIL, PaySamples.april(colleague.staffNumber())));
        refused(another, pay.better());
    }

    @Test
    void only_a_correction_names_a_run_that_it_corrects() {
        ObjectNode slip = pay.bonus(1);
        String file =
                PaySamples.header("CO", PaySamples.APRIL, slip).put("correctsRun", regular.toString()) + "\n" + slip;
        Payroll.put(Api.newId(), file).statusCode(422).body("errors.column", hasItem("/correctsRun"));
    }

    /** Else every month after an addition would seem to be a rise, and every addition a fall. */
    @Test
    void why_pay_changed_is_told_against_the_regular_payslip_of_the_pay_date_before() {
        published(Api.newId(), PaySamples.run("CO", PaySamples.MAY, pay.may(BONUS)));
        List<String> ids = slips().extract().path("payslips.id");
        changes(ids.getFirst()).body("comparedWith.id", equalTo(ids.getLast())).body("difference.pence", equalTo(0));
        changes(ids.get(1)).body("comparedWith", equalTo(null));
    }

    private void refused(UUID run, ObjectNode slip) {
        Payroll.put(Api.newId(), correcting(run, slip)).statusCode(422).body("errors.column", contains("/staffNumber"));
    }

    private static void published(UUID run, String file) {
        Payroll.put(run, file).statusCode(201);
        Payroll.publish(run).statusCode(200);
    }

    /** The newest first. */
    private void nets(int... pence) {
        slips().body(
                        "payslips.totals.net.pence",
                        equalTo(Arrays.stream(pence).boxed().toList()));
    }

    private ValidatableResponse slips() {
        return Api.as(me).get("/v1/payslips").then().statusCode(200);
    }

    private ValidatableResponse changes(String id) {
        return Api.as(me).get("/v1/payslips/" + id + "/changes").then().statusCode(200);
    }

    private static String correcting(UUID run, ObjectNode slip) {
        ObjectNode header = PaySamples.header("CO", PaySamples.APRIL, slip).put("corrects", true);
        if (run != null) {
            header.put("correctsRun", run.toString());
        }
        return header + "\n" + slip;
    }
}
