package uk.gov.sop.expenses.receipts;

import jakarta.inject.Inject;
import jakarta.inject.Provider;
import jakarta.inject.Singleton;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Asks ClamAV about a file, by clamd's INSTREAM command, where an address is configured. */
@Singleton
class VirusScan {

    private static final Logger LOG = Logger.getLogger(VirusScan.class);
    private static final int CONNECT_MILLIS = 2_000;
    private static final Duration ALTOGETHER = Duration.ofSeconds(20);
    private static final int LONGEST_ANSWER = 1_000;
    private static final byte[] COMMAND = "zINSTREAM\0".getBytes(StandardCharsets.US_ASCII);

    private final Provider<Optional<String>> address;
    private final Duration altogether;

    /** @param address host:port */
    @Inject
    VirusScan(@ConfigProperty(name = "sop.receipts.clamav.address") Provider<Optional<String>> address) {
        this(address, ALTOGETHER);
    }

    /** @param altogether for sending and the answer */
    VirusScan(Provider<Optional<String>> address, Duration altogether) {
        this.address = address;
        this.altogether = altogether;
    }

    /** What cannot be scanned is refused like what is found. */
    void require(Path file) {
        Optional<String> scanner = address.get();
        if (scanner.isEmpty()) {
            return;
        }
        String answer = answer(scanner.get(), file);
        if (answer.endsWith(" FOUND")) {
            LOG.warnf("The virus scan refuses a receipt: %s", answer);
            throw new RuleBroken(
                    Rule.RECEIPT_INFECTED,
                    "The virus scan found something in this file, so it was not kept. Take a picture of the receipt "
                            + "instead, and tell your IT help desk where the file came from.");
        }
        if (!answer.equals("stream: OK")) {
            throw unavailable(answer);
        }
    }

    private String answer(String address, Path file) {
        int colon = address.lastIndexOf(':');
        Socket scanner = new Socket();
        Thread clock = Thread.startVirtualThread(() -> closeInTime(scanner));
        try (scanner) {
            scanner.connect(
                    new InetSocketAddress(address.substring(0, colon), Integer.parseInt(address.substring(colon + 1))),
                    CONNECT_MILLIS);
            send(file, new DataOutputStream(scanner.getOutputStream()));
            byte[] answer = scanner.getInputStream().readNBytes(LONGEST_ANSWER);
            return new String(answer, StandardCharsets.UTF_8).replace("\0", "").strip();
        } catch (IOException e) {
            throw unavailable(e.getClass().getSimpleName());
        } finally {
            clock.interrupt();
        }
    }

    /** A socket has a limit of its own for reading and none for writing: closing it ends both. */
    private void closeInTime(Socket scanner) {
        try {
            Thread.sleep(altogether);
            scanner.close();
        } catch (InterruptedException answered) {
            // The usual end.
        } catch (IOException e) {
            LOG.debug("A connection to the virus scan was closed already.");
        }
    }

    /** In chunks, each after its length; one of no length ends it. */
    private static void send(Path file, DataOutputStream scanner) throws IOException {
        scanner.write(COMMAND);
        byte[] chunk = new byte[64 * 1024];
        try (InputStream content = Files.newInputStream(file)) {
            for (int read = content.read(chunk); read >= 0; read = content.read(chunk)) {
                scanner.writeInt(read);
                scanner.write(chunk, 0, read);
            }
        }
        scanner.writeInt(0);
        scanner.flush();
    }

    private static RuleBroken unavailable(String why) {
        LOG.errorf("The virus scan does not answer as it should: %s", why);
        return new RuleBroken(
                Rule.UNAVAILABLE, "The virus scan does not answer, so the file was not kept. Try again in a minute.");
    }
}
