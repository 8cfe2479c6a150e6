package uk.gov.sop.testsupport;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A copy of the packaged application for one test, beside the one that all use, on the same database. */
public final class OwnProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final HttpClient client = HttpClient.newHttpClient();
    private final Process process;
    private final int port;
    private final int management;

    private OwnProcess(Process process, int port, int management) {
        this.process = process;
        this.port = port;
        this.management = management;
    }

    /**
     * Ready to answer.
     *
     * @param name of its log in {@code target}
     * @param settings in place of those that the other copy has
     */
    public static OwnProcess started(String name, Map<String, String> settings) {
        int port = freePort();
        int management = freePort();
        List<String> command = new ArrayList<>();
        command.add(ProcessHandle.current().info().command().orElseThrow());
        command.addAll(System.getProperty(PackagedApplication.SETTINGS).lines().toList());
        settings.forEach((setting, value) -> command.add("-D" + setting + "=" + value));
        command.add("-Dquarkus.http.port=" + port);
        command.add("-Dquarkus.management.port=" + management);
        command.addAll(List.of("-jar", "target/quarkus-app/quarkus-run.jar"));
        OwnProcess copy = new OwnProcess(run(command, Path.of("target", name + ".log")), port, management);
        copy.awaitReady();
        return copy;
    }

    private static Process run(List<String> command, Path log) {
        try {
            return new ProcessBuilder(command)
                    .redirectErrorStream(true)
                    .redirectOutput(log.toFile())
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return port;
    }

    /** For requests that are written by hand. */
    public Socket connect() throws IOException {
        return new Socket("localhost", port);
    }

    public int readiness() {
        return health("ready");
    }

    /** Whether it is ready, or live; 0 while nobody answers. */
    public int health(String check) {
        URI asked = URI.create("http://localhost:" + management + "/q/health/" + check);
        try {
            return client.send(HttpRequest.newBuilder(asked).build(), BodyHandlers.discarding())
                    .statusCode();
        } catch (IOException notThere) {
            return 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return 0;
        }
    }

    private void awaitReady() {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (readiness() != 200) {
            assertTrue(process.isAlive(), "it stopped by itself: see its log in target");
            assertTrue(System.nanoTime() < end, "not ready in time: see its log in target");
            pause();
        }
    }

    /** As a cluster does before it ends a copy. */
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

    public static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean()) {
            assertTrue(System.nanoTime() < end, "not in time");
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        process.destroyForcibly();
        client.close();
    }
}
