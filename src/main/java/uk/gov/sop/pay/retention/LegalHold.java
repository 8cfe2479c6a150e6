package uk.gov.sop.pay.retention;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Why nothing about a person's pay, or about that of a department, is deleted for now. It is never changed, but ended; and
 * stays then, with who ended it and when. For some days it goes on keeping, since what is deleted is gone for good and an end
 * may be a mistake.
 */
@Entity
class LegalHold {

    /** Whoever holds and whoever deletes take turns. */
    static final String QUEUE = "legal holds";

    @Id
    private UUID id;

    @Column(updatable = false)
    private @Nullable UUID personId;

    @Column(updatable = false)
    private @Nullable String department;

    @Column(updatable = false)
    private String reason;

    @Column(updatable = false)
    private String fingerprint;

    @Column(updatable = false)
    private Instant placedAt;

    @Column(updatable = false)
    private String placedBy;

    private @Nullable Instant endedAt;
    private @Nullable String endedBy;
    private @Nullable LocalDate keepsUntil;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LegalHold() {}

    LegalHold(UUID id, On on, String reason, String fingerprint, Instant now, String by) {
        this.id = id;
        this.personId = on.personId();
        this.department = on.department();
        this.reason = reason;
        this.fingerprint = fingerprint;
        this.placedAt = now;
        this.placedBy = by;
    }

    /** Whose pay it keeps: a person's, or a department's. */
    record On(@Nullable UUID personId, @Nullable String department) {}

    /**
     * Again is harmless.
     *
     * @param by the sign-in
     * @param lastDay on which it still keeps
     */
    void end(Instant now, String by, LocalDate lastDay) {
        if (isInForce()) {
            endedAt = now;
            endedBy = by;
            keepsUntil = lastDay;
        }
    }

    boolean isInForce() {
        return endedAt == null;
    }

    UUID id() {
        return id;
    }

    @Nullable
    UUID personId() {
        return personId;
    }

    @Nullable
    String department() {
        return department;
    }

    String reason() {
        return reason;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant placedAt() {
        return placedAt;
    }

    String placedBy() {
        return placedBy;
    }

    @Nullable
    Instant endedAt() {
        return endedAt;
    }

    @Nullable
    String endedBy() {
        return endedBy;
    }

    @Nullable
    LocalDate keepsUntil() {
        return keepsUntil;
    }
}
