package uk.gov.sop.approvals;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** One request for a decision about exactly what was submitted: a claim that is submitted again is a new one. */
@Entity
class Approval {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private ApprovalKind kind;

    private UUID subjectId;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "claimant_id")
    private Person claimant;

    private String title;
    private String summary;
    private Instant requestedAt;

    @Enumerated(EnumType.STRING)
    private ApprovalStatus status = ApprovalStatus.WAITING;

    @ManyToOne(fetch = FetchType.LAZY)
    @JoinColumn(name = "decided_by")
    private @Nullable Person decidedBy;

    private @Nullable Instant decidedAt;
    private @Nullable String reason;
    private short level;
    private @Nullable String ruling;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Approval() {}

    /** @param level 1 for the line manager, 2 for the manager above */
    Approval(
            UUID id,
            ApprovalKind kind,
            UUID subjectId,
            Person claimant,
            String title,
            String summary,
            int level,
            Instant now) {
        this.id = id;
        this.kind = kind;
        this.subjectId = subjectId;
        this.claimant = claimant;
        this.title = title;
        this.summary = summary;
        this.level = (short) level;
        this.requestedAt = now;
    }

    /** @return whether this decided it; false when it had been decided just so before, which is harmless */
    boolean decide(Ruling given, Person by, Instant now) {
        if (by.equals(claimant)) {
            throw new RuleBroken(Rule.OWN_REQUEST, "This is your own request. Your manager decides it.");
        }
        String why = given.reason();
        if (given.decision() == Decision.DECLINED && (why == null || why.isBlank())) {
            throw new RuleBroken(Rule.REASON_REQUIRED, "Say why, so that your colleague knows what to do next.");
        }
        ApprovalStatus decided = statusOf(given.decision());
        String lines = Fingerprint.of(given.lines());
        return switch (status) {
            case WAITING -> {
                status = decided;
                reason = why;
                ruling = lines;
                decidedBy = by;
                decidedAt = now;
                yield true;
            }
            case APPROVED, DECLINED -> {
                if (status != decided || !lines.equals(Objects.requireNonNullElse(ruling, lines))) {
                    throw new RuleBroken(
                            Rule.ALREADY_DECIDED,
                            "This was already " + (status == ApprovalStatus.APPROVED ? "approved" : "declined")
                                    + ". A decision cannot be changed; ask your colleague to submit again.");
                }
                yield false;
            }
            case WITHDRAWN ->
                throw new RuleBroken(
                        Rule.ALREADY_DECIDED, "Your colleague has withdrawn this: there is nothing to decide.");
        };
    }

    void resummarise(String newSummary) {
        summary = newSummary;
    }

    void withdraw() {
        if (status == ApprovalStatus.WAITING) {
            status = ApprovalStatus.WITHDRAWN;
        }
    }

    private static ApprovalStatus statusOf(Decision decision) {
        return switch (decision) {
            case APPROVED -> ApprovalStatus.APPROVED;
            case DECLINED -> ApprovalStatus.DECLINED;
        };
    }

    /** Of one that is approved or declined. */
    PastDecision asPast() {
        Person by = decidedBy().orElseThrow();
        return new PastDecision(
                level, status, by.staffNumber(), by.name(), reason, requestedAt, Objects.requireNonNull(decidedAt));
    }

    UUID id() {
        return id;
    }

    int level() {
        return level;
    }

    ApprovalKind kind() {
        return kind;
    }

    UUID subjectId() {
        return subjectId;
    }

    Person claimant() {
        return claimant;
    }

    String title() {
        return title;
    }

    String summary() {
        return summary;
    }

    Instant requestedAt() {
        return requestedAt;
    }

    ApprovalStatus status() {
        return status;
    }

    Optional<Person> decidedBy() {
        return Optional.ofNullable(decidedBy);
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
