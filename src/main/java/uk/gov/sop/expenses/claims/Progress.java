package uk.gov.sop.expenses.claims;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What has become of a claim: where it stands, since when it waits, what was decided, and its payment. */
@Embeddable
class Progress {

    @Enumerated(EnumType.STRING)
    private ClaimStatus status = ClaimStatus.DRAFT;

    private Instant updatedAt;
    private @Nullable Instant submittedAt;
    private @Nullable Instant waitingSince;
    private @Nullable Short waitingLevel;
    private @Nullable Integer usualHours;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;
    private @Nullable String approvedByRule;
    private @Nullable UUID paymentId;
    private boolean toppedUp;
    private @Nullable LocalDate expectedPayOn;
    private @Nullable LocalDate paidOn;
    private @Nullable String paymentProblem;

    @SuppressWarnings("NullAway.Init") // for Hibernate, and until it is revised
    Progress() {}

    void changed(Instant now) {
        updatedAt = now;
    }

    private void becomes(ClaimStatus next, Instant now) {
        status = next;
        changed(now);
    }

    void submitted(Instant now) {
        status.requireEditable();
        submittedAt = now;
        waitsAgain(now);
    }

    void reopened(Instant now) {
        status.requireApproved();
        waitsAgain(now);
    }

    private void waitsAgain(Instant now) {
        becomes(ClaimStatus.SUBMITTED, now);
        decidedAt = null;
        decisionReason = null;
        approvedByRule = null;
        waits(1, now, null);
    }

    /**
     * @param level 1 for the line manager, 2 for the manager above
     * @param usually hours in which the one who decides usually does; null when nothing is known
     */
    void waits(int level, Instant since, @Nullable Integer usually) {
        waitingLevel = (short) level;
        waitingSince = since;
        usualHours = usually;
    }

    void withdrawn(Instant now) {
        status.requireSubmitted();
        becomes(ClaimStatus.DRAFT, now);
        submittedAt = null;
        waitsNoMore();
    }

    void approved(@Nullable String reason, Instant now) {
        status.requireSubmitted();
        becomes(ClaimStatus.APPROVED, now);
        decided(reason, now);
    }

    void approvedByRule(String rule, Instant now) {
        approved(null, now);
        approvedByRule = rule;
    }

    /** Also of lines that leave a claim, which as a claim of their own were never submitted. */
    void returned(@Nullable String reason, Instant now) {
        becomes(ClaimStatus.RETURNED, now);
        decided(reason, now);
    }

    private void decided(@Nullable String reason, Instant now) {
        decisionReason = reason;
        decidedAt = now;
        waitsNoMore();
    }

    private void waitsNoMore() {
        waitingLevel = null;
        waitingSince = null;
        usualHours = null;
    }

    /** Whether a payroll or a bank has it, or a later claim pays more on top of it: no amount changes any more. */
    boolean isSettled() {
        return paymentId != null || toppedUp;
    }

    ClaimStatus status() {
        return status;
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
    }

    @Nullable
    Instant waitingSince() {
        return waitingSince;
    }

    int waitingLevel() {
        return waitingLevel == null ? 1 : waitingLevel;
    }

    @Nullable
    Integer usualHours() {
        return usualHours;
    }

    @Nullable
    Instant decidedAt() {
        return decidedAt;
    }

    @Nullable
    String decisionReason() {
        return decisionReason;
    }

    @Nullable
    String approvedByRule() {
        return approvedByRule;
    }

    /** The pay day of the batch that it is in; null while it is in none. */
    @Nullable
    LocalDate expectedPayOn() {
        return expectedPayOn;
    }

    @Nullable
    LocalDate paidOn() {
        return paidOn;
    }

    @Nullable
    String paymentProblem() {
        return paymentProblem;
    }
}
