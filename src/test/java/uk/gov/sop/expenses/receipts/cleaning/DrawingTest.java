package uk.gov.sop.expenses.receipts.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.Test;

class DrawingTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Test
    void what_does_not_end_is_given_up_and_others_are_drawn() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        assertThrows(IOException.class, () -> Drawing.within(Duration.ofMillis(50), () -> stubborn(end)));
        assertEquals("drawn", Drawing.within(PATIENCE, () -> "drawn"));
        end.countDown();
    }

    @Test
    void only_so_many_that_do_not_end_are_begun() throws IOException {
        CountDownLatch end = new CountDownLatch(1);
        for (int i = 0; i < 4; i++) {
            assertThrows(IOException.class, () -> Drawing.within(Duration.ofMillis(50), () -> stubborn(end)));
        }
        assertThrows(IOException.class, () -> Drawing.within(Duration.ofMillis(50), () -> "drawn"));
        end.countDown();
        assertEquals("drawn", Drawing.within(PATIENCE, () -> "drawn"));
    }

    @Test
    void what_breaks_is_said_to_whoever_waits() {
        assertThrows(
                IllegalStateException.class,
                () -> Drawing.within(PATIENCE, () -> {
                    throw new IllegalStateException("broken");
                }));
        assertThrows(
                IOException.class,
                () -> Drawing.within(PATIENCE, () -> {
                    throw new IOException("unreadable");
                }));
    }

    /** As the library does, it takes no notice of being interrupted. */
    private static String stubborn(CountDownLatch end) {
        while (true) {
            try {
                end.await();
                return "late";
            } catch (InterruptedException e) {
                // not yet
            }
        }
    }
}
