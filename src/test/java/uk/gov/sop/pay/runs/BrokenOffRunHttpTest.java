package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.OwnProcess;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Tokens;

/** A sender who goes away in the middle of a file, as the line to a payroll engine does at times. */
@QuarkusTest
class BrokenOffRunHttpTest {

    private static final int MANY = 40;

    private static final String TRANSACTIONS_THAT_CHANGE_PAYSLIPS =
            "select count(*) from pg_locks where relation = 'payslip'::regclass and mode = 'RowExclusiveLock'";

    @TestHTTPResource("/")
    URI root;

    private final UUID id = Api.newId();

    @Test
    void an_approved_run_stays_as_it_is_when_what_would_replace_it_breaks_off() throws Exception {
        Payroll.put(id, run(3)).statusCode(201);
        Payroll.check(Payroll.client(), id).statusCode(200);
        String tag = Payroll.approve(Payroll.approver(), id).extract().header("ETag");
        String kept = kept();
        String other = run(MANY);
        sendHalf(other, "If-Match: " + tag + "\r\n");
        assertEquals(kept, kept());
        assertEquals(
                tag,
                Payroll.get(id).body("status", equalTo("APPROVED")).extract().header("ETag"));
        Payroll.replace(id, other, tag).statusCode(200).body("payslips", equalTo(MANY));
    }

    @Test
    void of_a_first_file_that_breaks_off_nothing_is_kept() throws Exception {
        sendHalf(run(MANY), "");
        assertEquals("0 0", kept());
        Payroll.get(id).statusCode(404);
    }

    private void sendHalf(String file, String header) throws IOException, InterruptedException {
        byte[] sent = file.getBytes(StandardCharsets.UTF_8);
        try (Socket request = new Socket(root.getHost(), root.getPort())) {
            OutputStream out = request.getOutputStream();
            out.write(("PUT /v1/payroll-runs/" + id + " HTTP/1.1\r\nHost: localhost\r\nAuthorization: Bearer "
                            + Tokens.of("payroll", "payroll-runs:write")
                            + "\r\nContent-Type: application/x-ndjson\r\nContent-Length: " + sent.length + "\r\n"
                            + header + "\r\n")
                    .getBytes(StandardCharsets.US_ASCII));
            out.write(sent, 0, sent.length / 2);
            out.flush();
            OwnProcess.await(() -> Staff.count(TRANSACTIONS_THAT_CHANGE_PAYSLIPS) > 0);
        }
        OwnProcess.await(() -> Staff.count(TRANSACTIONS_THAT_CHANGE_PAYSLIPS) == 0);
    }

    /** How many payslips there are, and which. */
    private String kept() {
        return Staff.count("select count(*) from payslip where run_id = ?", id) + " "
                + Staff.count("select coalesce(sum(hashtext(id::text)), 0) from payslip where run_id = ?", id);
    }

    private static String run(int payslips) {
        return PaySamples.run(
                "HO",
                PaySamples.APRIL,
                IntStream.range(0, payslips)
                        .mapToObj(number ->
                                PaySamples.april(Staff.inDepartment("HO").staffNumber()))
                        .toArray(ObjectNode[]::new));
    }
}
