package uk.gov.sop.expenses.reading;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.reading.print.Reading;

/**
 * Reads receipts of shops that do not exist: one of each layout in each distortion, twice. The rules were
 * tuned on seeds 1 to 3, where the total was right in 97 % and the date in 95 %; the seeds here are others, and the last
 * two layouts came when the rules were done. Whoever tunes on these measures nothing.
 */
class ReadingAccuracyTest {

    private static final List<Long> SEEDS_NEVER_TUNED_ON = List.of(20_261L, 20_262L);
    private static final Path REPORT = Path.of("target", "receipt-reading.txt");

    private final Tesseract tesseract = new Tesseract(Optional.empty());

    @Test
    void the_total_is_right_in_nine_of_ten_and_the_date_in_seventeen_of_twenty() throws IOException {
        Assumptions.assumeTrue(
                tesseract.missing().isEmpty(),
                () -> "No receipt was read: " + tesseract.missing().orElseThrow() + " Install tesseract-ocr-eng.");
        Accuracy accuracy = Accuracy.of(
                SEEDS_NEVER_TUNED_ON.parallelStream().flatMap(MadeReceipt::all).map(this::attempt));
        Files.writeString(REPORT, accuracy.table());
        System.out.println(accuracy.table());
        assertTrue(accuracy.receipts() >= 60, accuracy.table());
        assertTrue(accuracy.percent(Accuracy.Field.TOTAL) >= 90, accuracy.table());
        assertTrue(accuracy.percent(Accuracy.Field.DATE) >= 85, accuracy.table());
    }

    private Accuracy.Attempt attempt(MadeReceipt receipt) {
        try {
            long start = processorTime();
            Reading reading = tesseract.read(receipt.picture(), "image/jpeg", Sale.UPLOADED_ON);
            return new Accuracy.Attempt(receipt, reading, (processorTime() - start) / 1_000_000);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Of this thread, which does all the work: what one core needs, however busy the machine is. */
    private static long processorTime() {
        return ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
    }
}
