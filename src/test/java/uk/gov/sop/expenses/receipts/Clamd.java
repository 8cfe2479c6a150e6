package uk.gov.sop.expenses.receipts;

import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HexFormat;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import uk.gov.sop.expenses.receipts.cleaning.HostileFile;

/** A real clamd on a free port of this machine, which knows one signature: that of the scanners' test file. */
final class Clamd implements AutoCloseable {

    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final int port;

    private Clamd(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** Where Debian and others install it. */
    static Optional<Path> program() {
        return Stream.concat(
                        Stream.of("/usr/sbin", "/usr/local/sbin"),
                        Stream.of(System.getenv("PATH").split(":", -1)))
                .map(folder -> Path.of(folder, "clamd"))
                .filter(Files::isExecutable)
                .findFirst();
    }

    static Clamd start(Path program, Path folder) throws IOException, InterruptedException {
        String signature = HexFormat.of().formatHex(HostileFile.EICAR.getBytes(StandardCharsets.US_ASCII));
        Files.writeString(folder.resolve("test.ndb"), "Test.File:0:*:" + signature + "\n");
        int port = freePort();
        Path settings = folder.resolve("clamd.conf");
        Files.writeString(settings, """
                        Foreground yes
                        TCPAddr 127.0.0.1
                        TCPSocket %d
                        DatabaseDirectory %s
                        TemporaryDirectory %s
                        """.formatted(port, folder, folder));
        Process process = new ProcessBuilder(program.toString(), "--config-file=" + settings)
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("clamd.log").toFile())
                .start();
        Clamd clamd = new Clamd(process, port);
        clamd.awaitReady();
        return clamd;
    }

    String address() {
        return "127.0.0.1:" + port;
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    static boolean listens(int port) {
        try (Socket socket = new Socket()) {
            socket.connect(new InetSocketAddress("127.0.0.1", port), 500);
            return true;
        } catch (IOException notYet) {
            return false;
        }
    }

    private void awaitReady() throws InterruptedException {
        for (int i = 0; i < PATIENCE_SECONDS * 10; i++) {
            if (listens(port)) {
                return;
            }
            if (!process.isAlive()) {
                break;
            }
            Thread.sleep(100);
        }
        close();
        throw new IllegalStateException("clamd did not start");
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(10, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
