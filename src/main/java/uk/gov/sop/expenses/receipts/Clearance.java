package uk.gov.sop.expenses.receipts;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/**
 * Clears away receipts that no claim names and files that no receipt names. Each step stands alone, so that it
 * may break off anywhere and run on several machines at once.
 */
@Singleton
class Clearance {

    private static final Logger LOG = Logger.getLogger(Clearance.class);
    private static final int BATCH = 100;
    /** Longer than any upload takes. */
    private static final Duration SETTLED = Duration.ofDays(1);

    private static final UUID FIRST = new UUID(0, 0);

    private final Receipts receipts;
    private final Leftovers leftovers;
    private final ReceiptFiles files;
    private final Duration keep;
    private final Today today;

    Clearance(
            Receipts receipts,
            Leftovers leftovers,
            ReceiptFiles files,
            @ConfigProperty(name = "sop.receipts.keep-unreferenced") Duration keep,
            Today today) {
        this.receipts = receipts;
        this.leftovers = leftovers;
        this.files = files;
        this.keep = keep;
        this.today = today;
    }

    @Scheduled(
            identity = "clear-receipts-away",
            cron = "{sop.receipts.clear-away-at}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clearAway() {
        Instant before = today.now().minus(keep);
        eachOf(FIRST, after -> receipts.ownersOfUnused(before, after, BATCH), owner -> clearAwayOf(owner, before));
        Instant settled = today.now().minus(SETTLED);
        eachOf("", after -> leftovers.noted(settled, after, BATCH), this::clear);
    }

    private static <T> void eachOf(T first, Function<T, List<T>> batchAfter, Consumer<T> act) {
        List<T> batch = batchAfter.apply(first);
        while (!batch.isEmpty()) {
            batch.forEach(act);
            batch = batchAfter.apply(batch.getLast());
        }
    }

    private void clearAwayOf(UUID owner, Instant before) {
        List<String> gone = receipts.deleteUnused(owner, before, BATCH);
        while (!gone.isEmpty()) {
            LOG.infof("%d unused receipts cleared away", gone.size());
            gone.forEach(this::clear);
            gone = receipts.deleteUnused(owner, before, BATCH);
        }
    }

    /** What cannot be removed now stays noted for another night. */
    @Transactional(Transactional.TxType.NEVER)
    void clear(String name) {
        try {
            if (leftovers.isLeftOver(name)) {
                files.remove(name);
            }
            leftovers.forget(name);
        } catch (RuleBroken | java.io.UncheckedIOException failed) {
            LOG.warnf("A receipt file could not be removed: %s", failed.getMessage());
        }
    }
}
