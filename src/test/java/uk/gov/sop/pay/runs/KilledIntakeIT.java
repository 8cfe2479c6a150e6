package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.anyOf;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.pay.PackagedPay;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.OwnProcess;
import uk.gov.sop.testsupport.Staff;

/** A copy that is killed while it takes a payroll run leaves all of it or nothing, and another copy finishes the job. */
@QuarkusIntegrationTest
@DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "starts the JVM package itself")
class KilledIntakeIT {

    private static final int PAYSLIPS = 200;

    /** Of each of two departments: the first is in the database before the file of both is there. */
    private static final int MANY = 400;

    /** Transactions that have put in payslips, and are not over. */
    private static final String BEING_WRITTEN =
            "select count(*) from pg_locks where relation = 'payslip'::regclass and mode = 'RowExclusiveLock'";

    private final UUID run = Api.newId();

    /** What comes between the file and the end of the copy that takes it. */
    private interface Meanwhile {
        void passes() throws InterruptedException;
    }

    /** @param left bytes of the file that never get there */
    @ParameterizedTest
    @CsvSource({"150000, 0", "0, 0", "0, 40"})
    void there_is_all_of_a_run_or_nothing_and_sending_it_again_finishes_it(int left, int millisecondsLater)
            throws Exception {
        String file = PaySamples.run("HO", PaySamples.APRIL, slips("HO", PAYSLIPS));
        killWithin(file, left, () -> Thread.sleep(millisecondsLater));
        long runs = runs();
        assertTrue(runs == 0 || left == 0, "a run of which a part is missing");
        assertEquals(runs * PAYSLIPS, payslips());
        assertFinishedBySendingItAgain(file, PAYSLIPS);
    }

    @Test
    void what_is_in_the_database_already_goes_with_the_copy_that_is_killed() throws Exception {
        String file = PaySamples.run("EA", PaySamples.APRIL, slips("EA", MANY)) + "\n"
                + PaySamples.run("HO", PaySamples.APRIL, slips("HO", MANY));
        killWithin(file, 150_000, () -> OwnProcess.await(() -> Staff.count(BEING_WRITTEN) > 0));
        assertEquals(0, runs());
        assertEquals(0, payslips());
        assertFinishedBySendingItAgain(file, 2 * MANY);
    }

    private void killWithin(String file, int left, Meanwhile meanwhile) throws Exception {
        byte[] sent = file.getBytes(StandardCharsets.UTF_8);
        try (OwnProcess copy = OwnProcess.started("killed-intake", Map.of());
                Socket request = copy.connect()) {
            OutputStream out = request.getOutputStream();
            out.write(("PUT /v1/payroll-runs/" + run + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + PackagedPay.senderToken() + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: "
                            + sent.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(sent, 0, sent.length - left);
            out.flush();
            meanwhile.passes();
            copy.kill();
        }
        // The database rolls back what the copy had begun once it finds nobody there, or finishes the commit.
        OwnProcess.await(() -> Staff.count("select count(*) from pg_locks where locktype = 'advisory' and granted"
                        + " and pid in (select pid from pg_stat_activity where state <> 'idle')")
                == 0);
    }

    private void assertFinishedBySendingItAgain(String file, int payslips) {
        Payroll.send(PackagedPay.sender(), run, file)
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .body("payslips", equalTo(payslips));
        assertEquals(payslips, payslips());
    }

    private long runs() {
        return Staff.count("select count(*) from payroll_run where id = ?", run);
    }

    private long payslips() {
        return Staff.count("select count(*) from payslip where run_id = ?", run);
    }

    private static ObjectNode[] slips(String department, int many) {
        return IntStream.range(0, many)
                .mapToObj(number ->
                        PaySamples.april(Staff.inDepartment(department).staffNumber()))
                .toArray(ObjectNode[]::new);
    }
}
