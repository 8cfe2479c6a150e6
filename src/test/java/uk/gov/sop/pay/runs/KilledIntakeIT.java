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

    /** @param left bytes of the file that never get there */
    @ParameterizedTest
    @CsvSource({"150000, 0", "0, 0", "0, 40"})
    void there_is_all_of_a_run_or_nothing_and_sending_it_again_finishes_it(int left, int millisecondsLater)
            throws Exception {
        UUID run = Api.newId();
        byte[] file = PaySamples.run("HO", PaySamples.APRIL, slips()).getBytes(StandardCharsets.UTF_8);
        try (OwnProcess copy = OwnProcess.started("killed-intake", Map.of());
                Socket request = copy.connect()) {
            OutputStream out = request.getOutputStream();
            out.write(("PUT /v1/payroll-runs/" + run + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + PackagedPay.senderToken() + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: "
                            + file.length + "\r\n\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(file, 0, file.length - left);
            out.flush();
            Thread.sleep(millisecondsLater);
            copy.kill();
        }
        // The database rolls back what the copy had begun once it finds nobody there, or finishes the commit.
        OwnProcess.await(() -> Staff.count("select count(*) from pg_locks where locktype = 'advisory' and granted"
                        + " and pid in (select pid from pg_stat_activity where state <> 'idle')")
                == 0);
        long runs = Staff.count("select count(*) from payroll_run where id = ?", run);
        assertTrue(runs == 0 || left == 0, "a run of which a part is missing");
        assertEquals(runs * PAYSLIPS, Staff.count("select count(*) from payslip where run_id = ?", run));

        Payroll.send(PackagedPay.sender(), run, new String(file, StandardCharsets.UTF_8))
                .statusCode(anyOf(equalTo(200), equalTo(201)))
                .body("payslips", equalTo(PAYSLIPS));
        assertEquals(PAYSLIPS, Staff.count("select count(*) from payslip where run_id = ?", run));
    }

    private static ObjectNode[] slips() {
        return IntStream.range(0, PAYSLIPS)
                .mapToObj(number -> PaySamples.april(Staff.inDepartment("HO").staffNumber()))
                .toArray(ObjectNode[]::new);
    }
}
