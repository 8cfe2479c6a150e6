package uk.gov.sop.people.disclosures;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jboss.logging.Logger;

/** Seals what was disclosed every second, apart from requests, none of which then waits for another. */
@Singleton
class Sealer {

    private static final Logger LOG = Logger.getLogger(Sealer.class);
    private static final int FAILURES_TOLD = 10;

    private final Sealing sealing;
    private final Map<String, Head> grown = new ConcurrentHashMap<>();
    private int failures;

    Sealer(Sealing sealing) {
        this.sealing = sealing;
    }

    @Scheduled(every = "${sop.disclosures.seal-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void seal() {
        try {
            sealAll();
            failures = 0;
        } catch (RuntimeException e) {
            // A database that is away for a moment, or for good as everything stops, is no news; and once is enough.
            failures++;
            if (failures == FAILURES_TOLD) {
                LOG.error("What was disclosed is not being chained; it is tried again.", e);
            }
        }
    }

    /** Until nothing waits. */
    int sealAll() {
        int rows = 0;
        Sealing.Sealed sealed;
        do {
            sealed = sealing.next();
            sealed.heads().forEach(head -> grown.put(head.chain(), head));
            rows += sealed.rows();
        } while (sealed.mayHaveLeftSome());
        return rows;
    }

    /** A line a department, to be kept away from this machine: {@code sop.run.heads} takes such lines. */
    @Scheduled(every = "${sop.disclosures.heads-every}", concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    void tellHeads() {
        for (String chain : grown.keySet()) {
            Head head = grown.remove(chain);
            if (head != null) {
                LOG.info(head.line());
            }
        }
    }

    void end(@Observes ShutdownEvent stopping) {
        tellHeads();
    }
}
