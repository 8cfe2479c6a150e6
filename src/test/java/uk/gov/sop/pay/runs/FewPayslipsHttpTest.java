package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;

/** The totals of a handful of payslips would tell any payroll officer what somebody is paid. */
@QuarkusTest
class FewPayslipsHttpTest {

    private static final int NET = 237_906;

    private final UUID run = Api.newId();

    @Test
    void totals_are_told_of_five_and_of_no_fewer() {
        sent(part("CO", 5))
                .body("totals.net.pence", equalTo(5 * NET))
                .body("parts[0].totals.net.pence", equalTo(5 * NET));
        Payroll.put(Api.newId(), part("CO", 4))
                .statusCode(201)
                .body("totals", nullValue())
                .body("parts[0].totals", nullValue())
                .body("payslips", equalTo(4));
    }

    @Test
    void they_are_told_to_nobody_however_often_it_is_asked_for() {
        sent(part("CO", 1));
        Payroll.get(run).body("totals", nullValue());
        Payroll.check(Payroll.client(), run).statusCode(200).body("totals", nullValue());
        Payroll.approve(Payroll.approver(), run).statusCode(200).body("totals", nullValue());
        Payroll.client()
                .get("/v1/payroll-runs?limit=1")
                .then()
                .statusCode(200)
                .body("runs[0].id", equalTo(run.toString()))
                .body("runs[0].totals", nullValue());
    }

    @Test
    void totals_that_were_damaged_keep_nobody_from_the_run() {
        sent(part("CO", 5) + "\n" + part("EA", 5));
        Staff.run(
                "update payroll_run_part set totals = set_byte(totals, 20, 255 - get_byte(totals, 20))"
                        + " where run_id = ? and department = 'CO'",
                run);
        Payroll.get(run)
                .statusCode(200)
                .body("totals", nullValue())
                .body("parts[0].totals", nullValue())
                .body("parts[1].totals.net.pence", equalTo(5 * NET));
        Payroll.withdraw(run, "Its totals were damaged.").statusCode(200);
    }

    @Test
    void what_is_left_out_of_one_part_cannot_be_worked_out_from_the_rest() {
        sent(part("CO", 5) + "\n" + part("EA", 1))
                .body("parts[0].totals.net.pence", equalTo(5 * NET))
                .body("parts[1].totals", nullValue())
                .body("totals", nullValue());
    }

    @Test
    void the_sum_of_several_small_parts_is_told_once_it_is_of_five() {
        sent(part("CO", 2) + "\n" + part("EA", 3))
                .body("parts[0].totals", nullValue())
                .body("parts[1].totals", nullValue())
                .body("totals.net.pence", equalTo(5 * NET));
    }

    @Test
    void it_is_the_same_with_p60s() {
        ObjectNode[] p60s = IntStream.range(0, 5)
                .mapToObj(i -> P60Samples.p60(Staff.head().staffNumber()))
                .toArray(ObjectNode[]::new);
        sent(P60Samples.run("CO", P60Samples.YEAR, p60s))
                .body("totals.gross.pence", equalTo(5 * 4_000_000))
                .body("totals.tax.pence", equalTo(5 * 548_420))
                .body("totals.ni.pence", equalTo(5 * 219_440));
        ObjectNode one = P60Samples.p60(Staff.head().staffNumber());
        Payroll.put(Api.newId(), P60Samples.run("CO", P60Samples.YEAR, one))
                .statusCode(201)
                .body("totals", nullValue());
    }

    private ValidatableResponse sent(String file) {
        return Payroll.put(run, file).statusCode(201);
    }

    private static String part(String department, int people) {
        ObjectNode[] slips = IntStream.range(0, people)
                .mapToObj(i -> PaySamples.april(Staff.inDepartment(department).staffNumber()))
                .toArray(ObjectNode[]::new);
        return PaySamples.run(department, PaySamples.APRIL, slips);
    }
}
