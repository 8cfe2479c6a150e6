package uk.gov.sop.expenses.audit;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** A claim of a sample, and what the auditor found of it. */
@Entity
@Table(name = "audit_sample_claim")
class DrawnClaim {

    /** Which claim of which sample. */
    @Embeddable
    record Key(UUID sampleId, UUID claimId) {}

    @EmbeddedId
    private Key key;

    private @Nullable UUID personId;
    private int position;
    private long totalPence;

    @Enumerated(EnumType.STRING)
    private @Nullable Outcome outcome;

    private @Nullable String note;
    private @Nullable Instant recordedAt;
    private @Nullable String recordedBy;
    private @Nullable String fingerprint;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected DrawnClaim() {}

    /** @param why needed unless it is in order */
    void find(Outcome found, @Nullable String why, String by, Instant now, String sent) {
        if (found != Outcome.IN_ORDER && (why == null || why.isBlank())) {
            throw new RuleBroken(Rule.REASON_REQUIRED, "Say in note what is to be asked, or what is not in order.");
        }
        outcome = found;
        note = why;
        recordedBy = by;
        recordedAt = now;
        fingerprint = sent;
    }

    Key key() {
        return key;
    }

    /** Also after it was deleted. */
    boolean isOf(UUID person) {
        return person.equals(personId);
    }

    int position() {
        return position;
    }

    /** Fingerprint of the request that recorded the outcome; empty until one has. */
    Optional<String> fingerprint() {
        return Optional.ofNullable(fingerprint);
    }

    @Nullable
    Outcome outcome() {
        return outcome;
    }

    @Nullable
    String note() {
        return note;
    }

    @Nullable
    Instant recordedAt() {
        return recordedAt;
    }

    @Nullable
    String recordedBy() {
        return recordedBy;
    }
}
