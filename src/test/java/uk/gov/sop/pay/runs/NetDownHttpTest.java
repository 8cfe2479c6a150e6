package uk.gov.sop.pay.runs;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

/** A fall in net pay after supplementary payslips, which say nothing of what is paid in other months. */
@QuarkusTest
class NetDownHttpTest {

    private final Member me = Staff.head();
    private final AddedPay pay = new AddedPay(me.staffNumber());
    private final UUID regular = Api.newId();

    /** £2,379.06, of which 60% are 142,743.6 pence. */
    @BeforeEach
    void aprilIsPaid() {
        published(regular, PaySamples.APRIL, PaySamples.april(me.staffNumber()));
    }

    @ParameterizedTest
    @CsvSource({"95162, false", "95163, true"})
    void next_month_is_measured_by_the_regular_payslip_and_not_by_a_small_addition(int less, boolean warned) {
        published(Api.newId(), PaySamples.APRIL, pay.bonus(10_000));
        assertEquals(warned, isWarned(AddedPay.less(pay.may(10_000), less)));
    }

    @ParameterizedTest
    @CsvSource({"95162, false", "95163, true"})
    void nor_by_the_last_of_several(int less, boolean warned) {
        published(Api.newId(), PaySamples.APRIL, pay.bonus(10_000));
        added(20_000, 30_000);
        assertEquals(warned, isWarned(AddedPay.less(pay.may(30_000), less)));
    }

    @Test
    void nor_is_it_a_fall_when_an_addition_was_high() {
        published(Api.newId(), PaySamples.APRIL, pay.bonus(500_000));
        assertEquals(false, isWarned(pay.may(500_000)));
    }

    /** £2,429.06, of which 60% are 145,743.6 pence. */
    @ParameterizedTest
    @CsvSource({"92162, false", "92163, true"})
    void the_regular_one_is_the_right_one_once_it_was_corrected(int less, boolean warned) {
        published(Api.newId(), PaySamples.APRIL, pay.bonus(10_000));
        // Later than the addition, which knows nothing of it: the year to date is an officer's to look at.
        TestClock.on(TestClock.TODAY, LocalTime.of(9, 5), () -> Payroll.pay(correcting(regular, pay.better())));
        assertEquals(warned, isWarned(AddedPay.less(pay.may(10_000 + AddedPay.RAISE), less)));
    }

    @Test
    void a_correction_of_an_addition_is_measured_by_that() {
        UUID supplementary = Api.newId();
        published(supplementary, PaySamples.APRIL, pay.bonus(10_000));
        assertEquals(false, isWarned(correcting(supplementary, pay.bonus(6_000))));
        assertEquals(true, isWarned(correcting(supplementary, pay.bonus(5_999))));
    }

    /** Beside the first addition, whose year to date it goes on from. */
    private void added(int pence, int inAll) {
        ObjectNode slip = pay.bonus(pence);
        for (String figure : new String[] {"gross", "taxable", "niable"}) {
            ObjectNode year = slip.withObject("/yearToDate");
            year.put(figure, year.get(figure).asLong() + inAll - pence);
        }
        published(Api.newId(), PaySamples.APRIL, slip);
    }

    private static void published(UUID run, LocalDate payDate, ObjectNode slip) {
        Payroll.put(run, PaySamples.run("CO", payDate, slip)).statusCode(201);
        Payroll.publish(run).statusCode(200);
    }

    private static String correcting(UUID run, ObjectNode slip) {
        return PaySamples.header("CO", PaySamples.APRIL, slip)
                        .put("corrects", true)
                        .put("correctsRun", run.toString())
                + "\n" + slip;
    }

    private static boolean isWarned(ObjectNode may) {
        return isWarned(PaySamples.run("CO", PaySamples.MAY, may));
    }

    /** Withdrawn again, so that another one can come. */
    private static boolean isWarned(String file) {
        UUID run = Api.newId();
        Payroll.put(run, file).statusCode(201);
        String report =
                Payroll.client().get("/v1/payroll-runs/" + run + "/report").asString();
        Payroll.withdraw(run, "Sent to see what is unusual").statusCode(200);
        return report.contains("NET_DOWN");
    }
}
