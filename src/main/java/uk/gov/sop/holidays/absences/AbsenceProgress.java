package uk.gov.sop.holidays.absences;

import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** When an absence was asked for, changed and decided, and with what words. */
@Embeddable
class AbsenceProgress {

    private Instant requestedAt;
    private Instant changedAt;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;

    @SuppressWarnings("NullAway.Init") // for Hibernate, and until it is requested
    AbsenceProgress() {}

    void requested(Instant now) {
        requestedAt = now;
        changedAt = now;
    }

    void changed(Instant now) {
        changedAt = now;
    }

    void decided(@Nullable String reason, Instant now) {
        decisionReason = reason;
        decidedAt = now;
        changedAt = now;
    }

    /** Nothing has become of it since: neither its owner nor sickness nor HR has changed it. */
    boolean isAsDecided() {
        return changedAt.equals(decidedAt);
    }

    Instant requestedAt() {
        return requestedAt;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decisionReason() {
        return decisionReason;
    }
}
