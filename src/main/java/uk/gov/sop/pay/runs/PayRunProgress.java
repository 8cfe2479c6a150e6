package uk.gov.sop.pay.runs;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.hibernate.annotations.EmbeddedColumnNaming;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** How far a payroll run has come, and who took it there: every edge from one state to another. */
@Embeddable
class PayRunProgress {

    private static final Duration TIME_TO_WITHDRAW = Duration.ofMinutes(1);

    private String sender;

    @Enumerated(EnumType.STRING)
    private Status status;

    @EmbeddedColumnNaming("checked_%s")
    private @Nullable Act checked;

    @EmbeddedColumnNaming("approved_%s")
    private @Nullable Act approved;

    @EmbeddedColumnNaming("published_%s")
    private @Nullable Act published;

    @EmbeddedColumnNaming("withdrawn_%s")
    private @Nullable Act withdrawn;

    private @Nullable Instant visibleFrom;
    private @Nullable String reason;

    /** How far it has come. */
    @Schema(
            name = "PayrollRunStatus",
            description =
                    "`RECEIVED`: its payslips add up. `CHECKED`: an officer has read the report. `APPROVED`: so has a "
                            + "second one. `PUBLISHED`: staff see it from `visibleFrom`. `WITHDRAWN`: before anybody saw it.")
    enum Status {
        RECEIVED,
        CHECKED,
        APPROVED,
        PUBLISHED,
        WITHDRAWN
    }

    /**
     * What an officer did.
     *
     * @param by the account
     */
    @Embeddable
    record Act(Instant at, String by) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PayRunProgress() {}

    /** @param sender the account that the file came from, which cannot approve it */
    PayRunProgress(String sender) {
        this.sender = sender;
        this.status = Status.RECEIVED;
    }

    void requireReplaceable() {
        switch (status) {
            case RECEIVED, CHECKED, APPROVED -> {}
            case PUBLISHED ->
                throw alreadyPublished(
                        "Withdraw the run while nobody sees it, or correct them in one that says `corrects`.");
            case WITHDRAWN -> throw alreadyWithdrawn();
        }
    }

    /** Somebody has read what the report says of this file. Again is harmless. */
    void check(Instant now, String by) {
        switch (status) {
            case RECEIVED -> {
                status = Status.CHECKED;
                checked = new Act(now, by);
            }
            case CHECKED, APPROVED, PUBLISHED -> {}
            case WITHDRAWN -> throw alreadyWithdrawn();
        }
    }

    /** By somebody who neither sent nor checked it. Again is harmless. */
    void approve(Instant now, String by) {
        switch (status) {
            case RECEIVED -> throw tooEarly("An officer checks the run first, and another one approves it.");
            case CHECKED -> {
                requireSecond(by);
                status = Status.APPROVED;
                approved = new Act(now, by);
            }
            case APPROVED, PUBLISHED -> {}
            case WITHDRAWN -> throw alreadyWithdrawn();
        }
    }

    /**
     * Lets staff see it. Again is harmless: the first time counts.
     *
     * @param dueOn the day by which people must have what it brings
     * @param from null for the default, see {@link Visibility}
     */
    void publish(LocalDate payDate, LocalDate dueOn, @Nullable Instant from, Instant now, String by) {
        switch (status) {
            case RECEIVED, CHECKED -> throw tooEarly("A second officer approves the run before it is published.");
            case APPROVED -> {
                visibleFrom = Visibility.of(payDate, dueOn, from, now);
                status = Status.PUBLISHED;
                published = new Act(now, by);
            }
            case PUBLISHED -> {
                // As it was reckoned the first time.
                Instant first = Objects.requireNonNull(published, "what is published was published")
                        .at();
                if (from != null && !Visibility.of(payDate, dueOn, from, first).equals(visibleFrom)) {
                    throw alreadyPublished("Withdraw it, while nobody sees it, to publish it at another time.");
                }
            }
            case WITHDRAWN -> throw alreadyWithdrawn();
        }
    }

    /** While nobody has been able to see it. Again is harmless: the first reason counts. */
    void withdraw(String because, Instant now, String by) {
        switch (status) {
            case RECEIVED, CHECKED, APPROVED -> {}
            case PUBLISHED -> {
                if (!mayBeWithdrawn(now)) {
                    throw alreadyPublished("Correct them in a run that says `corrects`.");
                }
            }
            case WITHDRAWN -> {
                return;
            }
        }
        status = Status.WITHDRAWN;
        withdrawn = new Act(now, by);
        reason = because;
    }

    /** Published, but for an instant to come, and not so soon that somebody sees it while it is taken away. */
    boolean mayBeWithdrawn(Instant now) {
        return visibleFrom == null || visibleFrom.isAfter(now.plus(TIME_TO_WITHDRAW));
    }

    private void requireSecond(String by) {
        if (needsAnotherThan(by)) {
            throw new RuleBroken(
                    Rule.SECOND_PAYROLL_OFFICER,
                    "You sent or checked this run, so that somebody else must approve it.");
        }
    }

    /** Whether this account sent or checked it. */
    boolean needsAnotherThan(String account) {
        return account.equals(sender) || (checked != null && account.equals(checked.by()));
    }

    private static RuleBroken tooEarly(String whatFirst) {
        return new RuleBroken(Rule.PAYROLL_RUN_UNAPPROVED, whatFirst);
    }

    private static RuleBroken alreadyPublished(String advice) {
        return new RuleBroken(Rule.PAYROLL_RUN_PUBLISHED, "This run is published. " + advice);
    }

    private static RuleBroken alreadyWithdrawn() {
        return new RuleBroken(
                Rule.PAYROLL_RUN_WITHDRAWN, "This run was withdrawn. Send what takes its place under another id.");
    }

    Status status() {
        return status;
    }

    @Nullable
    Act checked() {
        return checked;
    }

    @Nullable
    Act approved() {
        return approved;
    }

    @Nullable
    Act published() {
        return published;
    }

    @Nullable
    Instant visibleFrom() {
        return visibleFrom;
    }

    @Nullable
    Act withdrawn() {
        return withdrawn;
    }

    @Nullable
    String reason() {
        return reason;
    }
}
