package uk.gov.sop.expenses.receipts;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** A real S3-compatible server, S3Proxy, in a process of its own; the build puts its program under target. */
final class ObjectStore implements AutoCloseable {

    static final String KEY = "test-key";
    static final String SECRET = "test-secret";
    private static final Path PROGRAM = Path.of("target/s3proxy/s3proxy.jar");
    private static final int PATIENCE_SECONDS = 60;

    private final Process process;
    private final int port;

    private ObjectStore(Process process, int port) {
        this.process = process;
        this.port = port;
    }

    /** With a bucket {@code receipts}, which is a folder there. */
    static ObjectStore start(Path folder) throws IOException, InterruptedException {
        int port = Clamd.freePort();
        Files.createDirectories(folder.resolve("data/receipts"));
        Path settings = folder.resolve("s3proxy.properties");
        Files.writeString(settings, """
                        s3proxy.endpoint=http://127.0.0.1:%d
                        s3proxy.authorization=aws-v2-or-v4
                        s3proxy.identity=%s
                        s3proxy.credential=%s
                        jclouds.provider=filesystem
                        jclouds.filesystem.basedir=%s
                        """.formatted(port, KEY, SECRET, folder.resolve("data")));
        Process process = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin/java").toString(),
                        "-Xmx128m",
                        "-jar",
                        PROGRAM.toString(),
                        "--properties",
                        settings.toString())
                .redirectErrorStream(true)
                .redirectOutput(folder.resolve("s3proxy.log").toFile())
                .start();
        ObjectStore store = new ObjectStore(process, port);
        for (int i = 0; i < PATIENCE_SECONDS * 10 && process.isAlive(); i++) {
            if (Clamd.listens(port)) {
                return store;
            }
            Thread.sleep(100);
        }
        store.close();
        throw new IllegalStateException("S3Proxy did not start: " + Files.readString(folder.resolve("s3proxy.log")));
    }

    ReceiptStore.Bucket settings(String secret) {
        return new Settings("http://127.0.0.1:" + port, secret);
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

    record Settings(
            Optional<String> bucket,
            Optional<String> endpoint,
            String region,
            Optional<String> accessKey,
            Optional<String> secretKey)
            implements ReceiptStore.Bucket {

        Settings(String endpoint, String secret) {
            this(Optional.of("receipts"), Optional.of(endpoint), "eu-west-2", Optional.of(KEY), Optional.of(secret));
        }
    }
}
