package uk.gov.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.io.OutputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import uk.gov.sop.testsupport.OwnProcess;

/** A rolling update loses no request: a second copy of the packaged application is stopped while it answers one. */
@QuarkusIntegrationTest
@DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "starts the JVM package itself")
class ShutdownIT {

    @Test
    void a_request_in_flight_is_answered_after_the_signal_to_stop() throws Exception {
        try (OwnProcess application = OwnProcess.started("shutdown", Map.of())) {
            try (Socket request = application.connect()) {
                OutputStream out = request.getOutputStream();
                write(
                        out,
                        "PUT /v1/receipts/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/png\r\n"
                                + "Content-Length: 10\r\nConnection: close\r\n\r\n01234");
                application.askToStop();
                OwnProcess.await(() -> application.readiness() == 503);
                assertEquals(200, application.health("live"));
                write(out, "56789");
                String answer = new String(request.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
            }
            assertTrue(application.hasEnded());
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }
}
