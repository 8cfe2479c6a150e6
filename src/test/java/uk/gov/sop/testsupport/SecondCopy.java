package uk.gov.sop.testsupport;

import static org.junit.jupiter.api.Assertions.assertTrue;

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
import java.util.function.BooleanSupplier;

/** The packaged application once more, with the same settings and the same database, for a test that stops or kills it. */
public final class SecondCopy implements AutoCloseable {

    private final int port;
    private final int management;
    private final Process process;

    private SecondCopy(int port, int management, Process process) {
        this.port = port;
        this.management = management;
        this.process = process;
    }

    /** Ready to answer. */
    public static SecondCopy start() throws IOException, InterruptedException {
        int port = freePort();
        int management = freePort();
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(System.getProperty(PackagedApplication.SETTINGS).lines().toList());
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.port=" + management);
        command.add("-jar");
        command.add("target/quarkus-app/quarkus-run.jar");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target/second-copy.log").toFile())
                .start();
        SecondCopy copy = new SecondCopy(port, management, process);
        await(() -> copy.health("ready") == 200);
        return copy;
    }

    /** Where requests go. */
    public Socket connect() throws IOException {
        return new Socket("localhost", port);
    }

    /** As a cluster does before it starts another; see {@link #hasEnded}. */
    public void askToStop() {
        process.destroy();
    }

    public boolean hasEnded() throws InterruptedException {
        return process.waitFor(20, TimeUnit.SECONDS);
    }

    /** As a machine that loses its power. */
    public void kill() throws InterruptedException {
        process.destroyForcibly();
        assertTrue(hasEnded());
    }

    /** @return the status of a health check; 0 while nobody answers */
    public int health(String check) {
        try (Socket socket = new Socket("localhost", management)) {
            write(
                    socket.getOutputStream(),
                    "GET /q/health/" + check + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
            InputStream in = socket.getInputStream();
            String start = new String(in.readNBytes(12), StandardCharsets.US_ASCII);
            return Integer.parseInt(start.substring(9));
        } catch (IOException | RuntimeException notThere) {
            return 0;
        }
    }

    public static void write(OutputStream out, String text) throws IOException {
        out.write(text.getBytes(StandardCharsets.UTF_8));
        out.flush();
    }

    public static void await(BooleanSupplier condition) throws InterruptedException {
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

    @Override
    public void close() {
        process.destroyForcibly();
    }
}
