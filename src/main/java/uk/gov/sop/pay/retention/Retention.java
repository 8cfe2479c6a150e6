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
            for (Deleting.Share share : deleting.shares(kind)) {
                try {
                    deleteAll(kind, share);
                } catch (RuntimeException e) {
                    // The others do not wait for it, and the next night tries again.
                    LOG.errorf(e, "What is over of %s could not be deleted: %s", kind, share);
                }
            }
        }
    }

    private void deleteAll(Overdue kind, Deleting.Share share) {
        int deleted = 0;
        int batch;
        do {
            batch = deleting.next(kind, share, Deleting.MOST);
            deleted += batch;
        } while (batch > 0);
        if (deleted > 0) {
            LOG.infof(
                    "Deleted %d of %s, department %s, tax year %s", deleted, kind, share.department(), share.taxYear());
        }
    }
}
