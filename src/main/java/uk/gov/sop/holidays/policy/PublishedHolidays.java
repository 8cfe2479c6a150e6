package uk.gov.sop.holidays.policy;

import io.quarkus.runtime.Startup;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Event;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.OperatingModel;

/** The public holidays in force: GOV.UK's file in the operating model, and what was imported since. */
@Singleton
public class PublishedHolidays {

    private static final String HELD = "public holidays";

    private final PublicHolidays released;
    private final ImportedHolidays imported;
    private final Locks locks;
    private final Event<Edition> news;
    private final TransactionSynchronizationRegistry transaction;
    private volatile Edition known;

    PublishedHolidays(
            OperatingModel model,
            ImportedHolidays imported,
            Locks locks,
            Event<Edition> news,
            TransactionSynchronizationRegistry transaction) {
        this.released = new PublicHolidays(model.read("public-holidays.json", PublicHolidays.Content.class));
        this.imported = imported;
        this.locks = locks;
        this.news = news;
        this.transaction = transaction;
        this.known = new Edition(ImportedHolidays.NONE, released);
    }

    /**
     * For reading, without a look at the database: another machine's import shows after seconds. In a transaction that is
     * {@link #certain}, what that found.
     */
    public PublicHolidays current() {
        Edition held = held();
        return (held == null ? known : held).holidays();
    }

    /** For writing, within the caller's transaction: no import can come between this and its end. */
    public PublicHolidays certain() {
        if (held() == null) {
            locks.besideOthersOn(Locks.WORKING_LIVES);
            holdLatest();
        }
        return current();
    }

    /**
     * For an act that prices the leave of many, and has {@link Locks#onEverybody}: until its end nobody writes leave, so it
     * needs no lock on each person.
     */
    public void alone() {
        locks.on(Locks.WORKING_LIVES);
        holdLatest();
    }

    /** For an import, in its transaction, once all of it is written. */
    public void holdLatest() {
        long latest = imported.edition();
        Edition edition = known;
        if (latest != edition.number()) {
            edition = read(latest);
            news.fire(edition);
        }
        transaction.putResource(HELD, edition);
    }

    private @Nullable Edition held() {
        return transaction.getTransactionStatus() == Status.STATUS_NO_TRANSACTION
                ? null
                : (Edition) transaction.getResource(HELD);
    }

    /** Only once it is committed: an import that fails leaves no trace in memory either. */
    synchronized void take(@Observes(during = TransactionPhase.AFTER_SUCCESS) Edition read) {
        if (read.number() > known.number()) {
            known = read;
        }
    }

    @Startup
    @Scheduled(every = "${sop.public-holidays.look-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @Transactional
    void look() {
        long latest = imported.edition();
        if (latest > known.number()) {
            // An import may have been quicker, and stays.
            take(read(latest));
        }
    }

    private Edition read(long number) {
        return new Edition(number, released.replacedBy(imported.byDivision()));
    }

    /** @param number of the import that made it so */
    record Edition(long number, PublicHolidays holidays) {}
}
