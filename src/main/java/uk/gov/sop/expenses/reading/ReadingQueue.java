package uk.gov.sop.expenses.reading;

import io.quarkus.scheduler.Scheduled;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.TimeUnit;
import uk.gov.sop.expenses.receipts.ReceiptKept;
import uk.gov.sop.shared.Today;

/** Receipts wait in the database to be read, one at a time on each machine, after their upload has been answered. */
@Singleton
class ReadingQueue {

    private final ReceiptReadings readings;
    private final ReadingWorker worker;
    private final Today today;
    private final ExecutorService one = Executors.newSingleThreadExecutor(work -> new Thread(work, "receipt-reading"));

    ReadingQueue(ReceiptReadings readings, ReadingWorker worker, Today today) {
        this.readings = readings;
        this.worker = worker;
        this.today = today;
    }

    void join(@Observes ReceiptKept kept) {
        readings.persist(new ReceiptReading(kept.receiptId(), today.now()));
    }

    void begin(@Observes(during = TransactionPhase.AFTER_SUCCESS) ReceiptKept kept) {
        submit();
    }

    /** Takes up what another machine left, and what came while none was running. */
    @Scheduled(every = "30s", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void sweep() {
        submit();
    }

    private void submit() {
        try {
            one.execute(worker::readAll);
        } catch (RejectedExecutionException e) {
            // The application stops; the next start takes it up.
        }
    }

    @PreDestroy
    void stop() throws InterruptedException {
        one.shutdownNow();
        one.awaitTermination(ReadingWorker.LONGEST.toSeconds(), TimeUnit.SECONDS);
    }
}
