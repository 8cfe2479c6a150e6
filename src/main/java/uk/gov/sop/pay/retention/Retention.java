package uk.gov.sop.pay.retention;

import io.quarkus.scheduler.Scheduled;
import jakarta.inject.Singleton;
import org.jboss.logging.Logger;

/** Deletes every night what has been kept for as long as it is to be kept. */
@Singleton
class Retention {

    private static final Logger LOG = Logger.getLogger(Retention.class);

    private final Deleting deleting;

    Retention(Deleting deleting) {
        this.deleting = deleting;
    }

    @Scheduled(
            identity = "delete-pay",
            cron = "{sop.pay.delete-at}",
            timeZone = "Europe/London",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void deleteOverdue() {
        for (Overdue kind : Overdue.values()) {
            for (Due due : deleting.due(kind)) {
                try {
                    deleteAll(kind, due);
                } catch (RuntimeException e) {
                    // The others do not wait for it, and the next night tries again.
                    LOG.errorf(e, "Not deleted: %s, department %s, tax year %s", kind, due.department(), due.taxYear());
                }
            }
        }
    }

    private void deleteAll(Overdue kind, Due due) {
        int deleted = 0;
        for (Due piece : due.inPieces(Deleting.MOST)) {
            deleted += deleting.next(kind, piece);
        }
        if (deleted > 0) {
            LOG.infof("Deleted %d of %s, department %s, tax year %s", deleted, kind, due.department(), due.taxYear());
        }
    }
}
