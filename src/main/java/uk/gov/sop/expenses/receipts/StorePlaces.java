package uk.gov.sop.expenses.receipts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * Files are written and removed within a transaction, which holds a connection to the database. Only a few at a time on
 * each machine, so that a store that hangs leaves connections for everything else; who waits here holds none.
 */
@Singleton
class StorePlaces {

    private static final int AT_ONCE = 4;
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final Semaphore places;
    private final Duration patience;

    @Inject
    StorePlaces() {
        this(AT_ONCE, PATIENCE);
    }

    StorePlaces(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @param work that opens its transaction itself */
    <T> T at(Supplier<T> work) {
        if (!hasPlace()) {
            throw new RuleBroken(
                    Rule.UNAVAILABLE,
                    "The store of receipts is slow at this moment. Nothing was changed; try again soon.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
