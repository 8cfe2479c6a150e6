package uk.gov.sop.pay.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import jakarta.inject.Inject;
import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.shared.sealing.DataKeys;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;
import uk.gov.sop.testsupport.Tokens;

/** A file that comes in slowly is sealed with the key that was current when its department began: that key stays so long. */
@QuarkusTest
class RotationDuringIntakeTest {

    private static final String DEPARTMENT = "DBT";
    private static final int SOON = 300;

    @Inject
    RotatePayKeys rotation;

    @Inject
    DataKeys keys;

    private final Member me = Staff.inDepartment(DEPARTMENT);

    @Test
    void the_rotation_waits_for_the_intake_under_way_and_nothing_of_it_is_lost() throws Exception {
        Paid.payslipOf(Staff.inDepartment(DEPARTMENT));
        int old = keys.current(DEPARTMENT).id();
        List<String> file = PaySamples.run(DEPARTMENT, PaySamples.APRIL, PaySamples.april(me.staffNumber()))
                .lines()
                .toList();
        UUID run = Api.newId();
        HttpURLConnection sender = begin(run);
        send(sender, file.get(0));
        Together.until(() -> intakes() == 1);
        var rotated = CompletableFuture.supplyAsync(this::rotate);
        assertFalse(within(rotated), "the key must stay until the file is in");
        assertEquals(old, keys.current(DEPARTMENT).id());
        send(sender, file.get(1));
        sender.getOutputStream().close();
        assertEquals(201, sender.getResponseCode());
        assertTrue(rotated.get());
        assertEquals(0, Staff.count("select count(*) from payslip where key_id = ?", old));
        Payroll.publish(run).statusCode(200);
        String slip = Api.as(me).get("/v1/payslips").path("payslips[0].id");
        Api.as(me).get("/v1/payslips/" + slip).then().statusCode(200);
    }

    /** Sends each part of the file at once. */
    private static HttpURLConnection begin(UUID run) throws IOException {
        HttpURLConnection sender = (HttpURLConnection)
                URI.create("http://localhost:%d/v1/payroll-runs/%s".formatted(RestAssured.port, run))
                        .toURL()
                        .openConnection();
        sender.setRequestMethod("PUT");
        sender.setRequestProperty("Authorization", "Bearer " + Tokens.of("payroll", "payroll-runs:write"));
        sender.setRequestProperty("Content-Type", "application/x-ndjson");
        sender.setDoOutput(true);
        sender.setChunkedStreamingMode(0);
        return sender;
    }

    private static void send(HttpURLConnection sender, String line) throws IOException {
        sender.getOutputStream().write((line + "\n").getBytes(StandardCharsets.UTF_8));
        sender.getOutputStream().flush();
    }

    private boolean rotate() {
        return rotation.run(
                new RotatePayKeys.Settings(Optional.of(DEPARTMENT), Duration.ZERO, Duration.ZERO), line -> {});
    }

    private static boolean within(CompletableFuture<Boolean> work) throws Exception {
        try {
            return work.get(SOON, TimeUnit.MILLISECONDS);
        } catch (TimeoutException late) {
            return false;
        }
    }

    /** That have the department's queue. */
    private static long intakes() {
        UUID queue = UUID.nameUUIDFromBytes(("payroll of " + DEPARTMENT).getBytes(StandardCharsets.UTF_8));
        return Staff.count("""
                select count(*) from pg_locks
                where locktype = 'advisory' and granted and (classid::bigint << 32 | objid::bigint) = ?""", queue.getMostSignificantBits() ^ queue.getLeastSignificantBits());
    }
}
