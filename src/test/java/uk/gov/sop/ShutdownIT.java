package uk.gov.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import uk.gov.sop.testsupport.PackagedApplication;

/** A rolling update loses no request: a second copy of the packaged application is stopped while it answers one. */
@QuarkusIntegrationTest
@DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "starts the JVM package itself")
class ShutdownIT {

    @Test
    void a_request_in_flight_is_answered_after_the_signal_to_stop() throws Exception {
        int port = freePort();
        int management = freePort();
        Process application = start(port, management);
        try {
            await(() -> status(management, "/q/health/ready") == 200);
            try (Socket request = new Socket("localhost", port)) {
                OutputStream out = request.getOutputStream();
                write(
                        out,
                        "PUT /v1/receipts/x HTTP/1.1\r\nHost: localhost\r\nContent-Type: image/png\r\n"
                                + "Content-Length: 10\r\nConnection: close\r\n\r\n01234");
                application.destroy();
                await(() -> status(management, "/q/health/ready") == 503);
                assertEquals(200, status(management, "/q/health/live"));
                write(out, "56789");
                String answer = new String(request.getInputStream().readAllBytes(), StandardCharsets.US_ASCII);
                assertTrue(answer.startsWith("HTTP/1.1 401"), answer);
            }
            assertTrue(application.waitFor(20, TimeUnit.SECONDS));
        } finally {
            application.destroyForcibly();
        }
    }

    private static Process start(int port, int management) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(System.getProperty(PackagedApplication.SETTINGS).lines().toList());
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.port=" + management);
        command.add("-jar");
        command.add("target/quarkus-app/quarkus-run.jar");
        return new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/shutdown.log").toFile())
                .start();
    }

    private static int status(int port, String path) {
        try (Socket socket = new Socket("localhost", port)) {
            write(
                    socket.getOutputStream(),
                    "GET " + path + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            InputStream in = socket.getInputStream();
            String start = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(start.substring(9));
        } catch (IOException | RuntimeException notThere) {
            return 0;
        }
    }

    private static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.US_ASCII));
        out.flush();
    }

    private static void await(java.util.function.BooleanSupplier condition) throws InterruptedException {
        long end = System.nanoTime() + Duration.ofSeconds(60).toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not within a minute");
            Thread.sleep(50);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
