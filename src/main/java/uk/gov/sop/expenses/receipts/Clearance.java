package uk.gov.sop.expenses.receipts;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
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
 * Clears away receipts that no claim names and files that no receipt names. Each step is a transaction of its own, so
 * that it may break off anywhere and run on several machines at once.
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
    private final StorePlaces places;
    private final Duration keep;
    private final Today today;

    Clearance(
            Receipts receipts,
            Leftovers leftovers,
            StorePlaces places,
            @ConfigProperty(name = "sop.receipts.keep-unreferenced") Duration keep,
            Today today) {
        this.receipts = receipts;
        this.leftovers = leftovers;
        this.places = places;
        this.keep = keep;
        this.today = today;
    }

    @Scheduled(
            identity = "clear-receipts-away",
            cron = "{sop.receipts.clear-away-at}",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void clearAway() {
        Instant before = today.now().minus(keep);
        eachOf(after -> receipts.ownersOfUnused(before, after, BATCH), owner -> clearAwayOf(owner, before));
        Instant settled = today.now().minus(SETTLED);
        eachOf(after -> leftovers.noted(settled, after, BATCH), this::clear);
    }

    private static void eachOf(Function<UUID, List<UUID>> batchAfter, Consumer<UUID> act) {
        List<UUID> batch = batchAfter.apply(FIRST);
        while (!batch.isEmpty()) {
            batch.forEach(act);
            batch = batchAfter.apply(batch.getLast());
        }
    }

    private void clearAwayOf(UUID owner, Instant before) {
        List<UUID> gone = receipts.deleteUnused(owner, before, BATCH);
        while (!gone.isEmpty()) {
            LOG.infof("%d unused receipts cleared away", gone.size());
            gone.forEach(this::clear);
            gone = receipts.deleteUnused(owner, before, BATCH);
        }
    }

    /** What cannot be removed now stays noted for another night. */
    void clear(UUID id) {
        try {
            places.at(() -> {
                leftovers.clear(id);
                return id;
            });
        } catch (RuleBroken | java.io.UncheckedIOException failed) {
            LOG.warnf("A receipt file could not be removed: %s", failed.getMessage());
        }
    }
}
