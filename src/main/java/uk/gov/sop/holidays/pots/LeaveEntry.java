package uk.gov.sop.holidays.pots;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.LeaveLedger;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Time that goes into a pot, or out of it, with how it comes about as it was worked out when it was written down. */
@Entity
class LeaveEntry {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private EntryKind kind;

    @Enumerated(EnumType.STRING)
    private EntryStatus status;

    private LocalDate onDate;
    private @Nullable Integer workedMinutes;
    private int minutes;
    private @Nullable LocalDate expiresOn;
    private String explanation;
    private @Nullable String reason;
    private Instant requestedAt;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;
    private String fingerprint;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected LeaveEntry() {}

    /** @param accepted what the rules made of the terms */
    @SuppressWarnings("NullAway.Init") // the rest comes by write
    LeaveEntry(UUID id, UUID personId, EntryTerms terms, LeaveLedger.Entry accepted, String fingerprint, Instant now) {
        this.id = id;
        this.personId = personId;
        write(terms, accepted, fingerprint, now);
    }

    private void write(EntryTerms terms, LeaveLedger.Entry accepted, String sent, Instant now) {
        kind = accepted.kind();
        status = accepted.waits() ? EntryStatus.REQUESTED : EntryStatus.APPROVED;
        onDate = accepted.on();
        workedMinutes = kind == EntryKind.IRREGULAR_HOURS ? terms.time() : null;
        minutes = accepted.minutes();
        expiresOn = accepted.expiresOn();
        explanation = accepted.explanation();
        reason = terms.reason();
        fingerprint = sent;
        requestedAt = now;
    }

    void change(EntryTerms terms, LeaveLedger.Entry accepted, String sent, Instant now) {
        requireChangeable();
        write(terms, accepted, sent, now);
    }

    void requireChangeable() {
        switch (status) {
            case REQUESTED -> {}
            case APPROVED -> throw settled("What stands is not changed. Cancel it, and record it anew under a new id.");
            case REFUSED -> throw settled("This was refused. Ask again under a new id.");
            case CANCELLED -> throw settled("This is cancelled. Record it again under a new id.");
        }
    }

    void cancel() {
        switch (status) {
            case REQUESTED, APPROVED -> status = EntryStatus.CANCELLED;
            case REFUSED -> throw settled("This was refused: there is nothing to cancel.");
            case CANCELLED -> throw settled("This is cancelled already.");
        }
    }

    void approve(Instant at) {
        settle(EntryStatus.APPROVED, null, at);
    }

    void refuse(@Nullable String why, Instant at) {
        settle(EntryStatus.REFUSED, why, at);
    }

    private void settle(EntryStatus decided, @Nullable String why, Instant at) {
        switch (status) {
            case REQUESTED -> {
                status = decided;
                decisionReason = why;
                decidedAt = at;
            }
            case APPROVED, REFUSED, CANCELLED -> throw settled("This is not waiting for a decision.");
        }
    }

    private static RuleBroken settled(String message) {
        return new RuleBroken(Rule.LEAVE_ENTRY_SETTLED, message);
    }

    boolean waits() {
        return status == EntryStatus.REQUESTED;
    }

    boolean isOpen() {
        return switch (status) {
            case REQUESTED, APPROVED -> true;
            case REFUSED, CANCELLED -> false;
        };
    }

    boolean isOf(Person person) {
        return personId.equals(person.id());
    }

    /** As the balance counts it. */
    LeaveLedger.Entry inLedger() {
        return new LeaveLedger.Entry(kind, onDate, minutes, expiresOn, waits(), explanation);
    }

    /** As the balance counts it once it is approved. */
    LeaveLedger.Entry approved() {
        return new LeaveLedger.Entry(kind, onDate, minutes, expiresOn, false, explanation);
    }

    /** As it was sent: of leave sold above zero. */
    int time() {
        return workedMinutes != null ? workedMinutes : kind == EntryKind.SOLD ? -minutes : minutes;
    }

    /** {@code Leave bought: 37 hours}. */
    String title() {
        return kind.label() + ": " + new LeaveTime(kind == EntryKind.SOLD ? -minutes : minutes);
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    EntryKind kind() {
        return kind;
    }

    EntryStatus status() {
        return status;
    }

    LocalDate onDate() {
        return onDate;
    }

    int minutes() {
        return minutes;
    }

    @Nullable
    LocalDate expiresOn() {
        return expiresOn;
    }

    String explanation() {
        return explanation;
    }

    @Nullable
    String reason() {
        return reason;
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

    String fingerprint() {
        return fingerprint;
    }
}
