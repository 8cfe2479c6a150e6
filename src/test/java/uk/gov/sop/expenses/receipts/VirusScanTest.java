package uk.gov.sop.expenses.receipts;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

class VirusScanTest {

    private static final int MORE_THAN_IS_BUFFERED = 32 * 1024 * 1024;

    @TempDir
    private Path folder;

    @Test
    void a_scanner_that_does_not_read_is_given_up() throws IOException {
        assertGivenUp(MORE_THAN_IS_BUFFERED);
    }

    @Test
    void a_scanner_that_does_not_answer_is_given_up() throws IOException {
        assertGivenUp(10);
    }

    private void assertGivenUp(int size) throws IOException {
        Path file = Files.write(folder.resolve("receipt"), new byte[size]);
        try (ServerSocket deaf = new ServerSocket()) {
            deaf.setReceiveBufferSize(4096);
            deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
            VirusScan scan =
                    new VirusScan(() -> Optional.of("127.0.0.1:" + deaf.getLocalPort()), Duration.ofMillis(200));
            RuleBroken refusal = assertTimeoutPreemptively(
                    Duration.ofSeconds(60), () -> assertThrows(RuleBroken.class, () -> scan.require(file)));
            assertEquals(Rule.UNAVAILABLE, refusal.rule());
        }
    }
}
