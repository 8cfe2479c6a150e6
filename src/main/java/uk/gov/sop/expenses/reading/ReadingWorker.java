package uk.gov.sop.expenses.reading;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.jboss.logging.Logger;
import uk.gov.sop.expenses.reading.print.Reading;
import uk.gov.sop.expenses.receipts.KeptReceipts;
import uk.gov.sop.expenses.receipts.KeptReceipts.KeptFile;
import uk.gov.sop.shared.Today;

/** Reads what waits. No transaction is open while a picture is fetched and read; the attempt is counted before it. */
@Singleton
class ReadingWorker {

    /** One reading; the process waits that long for it when it stops. */
    static final Duration LONGEST = Duration.ofSeconds(3);

    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static final Logger LOG = Logger.getLogger(ReadingWorker.class);

    private final ReceiptReadings readings;
    private final KeptReceipts receipts;
    private final Tesseract tesseract;
    private final Today today;

    ReadingWorker(ReceiptReadings readings, KeptReceipts receipts, Tesseract tesseract, Today today) {
        this.readings = readings;
        this.receipts = receipts;
        this.tesseract = tesseract;
        this.today = today;
    }

    void readAll() {
        try {
            Optional<UUID> next = take();
            while (next.isPresent() && !Thread.currentThread().isInterrupted()) {
                attempt(next.get());
                next = take();
            }
        } catch (RuntimeException e) {
            // What was taken is tried again when its time is up. The message could quote a receipt.
            LOG.warnf("A receipt was not read for now: %s", e.getClass().getName());
        }
    }

    /** What was tried too often is given up on the way. */
    private Optional<UUID> take() {
        return QuarkusTransaction.requiringNew().call(() -> {
            Optional<ReceiptReading> next = readings.next(today.now());
            while (next.isPresent()) {
                next.get().take(today.now());
                readings.flush();
                if (next.get().status() == ReadingStatus.PENDING) {
                    break;
                }
                next = readings.next(today.now());
            }
            return next.map(ReceiptReading::receiptId);
        });
    }

    private void attempt(UUID receiptId) {
        Optional<String> missing = tesseract.missing();
        if (missing.isPresent()) {
            LOG.info(missing.get());
            note(receiptId, reading -> reading.giveUp(ReadingStatus.UNAVAILABLE));
            return;
        }
        fetched(receiptId).ifPresent(kept -> note(receiptId, outcome(kept)));
    }

    private Optional<KeptFile> fetched(UUID receiptId) {
        try {
            return receipts.file(receiptId);
        } catch (RuntimeException noStore) {
            note(receiptId, ReceiptReading::putBack);
            throw noStore;
        }
    }

    private Consumer<ReceiptReading> outcome(KeptFile kept) {
        try {
            Reading found = tesseract.read(kept.content(), kept.mediaType(), day(kept.receivedAt()));
            return reading -> reading.read(found, today.now());
        } catch (IOException | RuntimeException | OutOfMemoryError e) {
            LOG.infof("A receipt cannot be read: %s", e.getClass().getName());
            return reading -> reading.giveUp(ReadingStatus.FAILED);
        }
    }

    private static LocalDate day(Instant received) {
        return LocalDate.ofInstant(received, LONDON);
    }

    /** The receipt may have been deleted meanwhile. */
    private void note(UUID receiptId, Consumer<ReceiptReading> change) {
        QuarkusTransaction.requiringNew()
                .run(() -> readings.findByIdOptional(receiptId)
                        .filter(reading -> reading.status() == ReadingStatus.PENDING)
                        .ifPresent(change));
    }
}
