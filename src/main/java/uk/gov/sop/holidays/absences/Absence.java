package uk.gov.sop.holidays.absences;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Time away from work, from the request on. What it costs is settled when it is asked for. */
@Entity
class Absence {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private AbsenceType type;

    @Enumerated(EnumType.STRING)
    private AbsenceStatus status = AbsenceStatus.REQUESTED;

    @Embedded
    private AbsenceDates dates;

    private int costMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AbsenceDay> days;

    private Instant requestedAt;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;
    private String fingerprint;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Absence() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by ask
    Absence(UUID id, UUID personId, Quote quote, String fingerprint, Instant now) {
        this.id = id;
        this.personId = personId;
        ask(quote, fingerprint, now);
    }

    /** Asks for something else instead, while nobody has decided. */
    void revise(Quote quote, String sent, Instant now) {
        switch (status) {
            case REQUESTED -> ask(quote, sent, now);
            case APPROVED ->
                throw notOpen("This leave is approved. To change it, cancel it and ask again for the new dates.");
            case REFUSED -> throw notOpen("This leave was refused. Ask again under a new id.");
            case CANCELLED -> throw notOpen("This leave is cancelled. Ask again under a new id.");
        }
    }

    private void ask(Quote quote, String sent, Instant now) {
        quote.requireAcceptable();
        type = quote.type();
        dates = quote.dates();
        days = quote.cost().days();
        costMinutes = quote.cost().minutes();
        requestedAt = now;
        fingerprint = sent;
    }

    void approve(Instant at) {
        decide(AbsenceStatus.APPROVED, null, at);
    }

    void refuse(@Nullable String reason, Instant at) {
        decide(AbsenceStatus.REFUSED, reason, at);
    }

    private void decide(AbsenceStatus decided, @Nullable String reason, Instant at) {
        switch (status) {
            case REQUESTED -> {
                status = decided;
                decisionReason = reason;
                decidedAt = at;
            }
            case APPROVED, REFUSED, CANCELLED -> throw notOpen("This leave is not waiting for a decision.");
        }
    }

    /** Approved leave that has begun was taken, at least in part: what really happened is for the manager to correct. */
    void cancel(LocalDate today) {
        switch (status) {
            case REQUESTED -> status = AbsenceStatus.CANCELLED;
            case APPROVED -> {
                if (!mayCancel(today)) {
                    throw notOpen("This leave began on " + CivilDates.text(dates.startsOn())
                            + " and cannot be cancelled. If you worked after all, ask your manager to correct it.");
                }
                status = AbsenceStatus.CANCELLED;
            }
            case REFUSED -> throw notOpen("This leave was refused: there is nothing to cancel.");
            case CANCELLED -> throw notOpen("This leave is cancelled already.");
        }
    }

    boolean mayCancel(LocalDate today) {
        return switch (status) {
            case REQUESTED -> true;
            case APPROVED -> today.isBefore(dates.startsOn());
            case REFUSED, CANCELLED -> false;
        };
    }

    private static RuleBroken notOpen(String message) {
        return new RuleBroken(Rule.ABSENCE_NOT_OPEN, message);
    }

    boolean isOf(Person person) {
        return personId.equals(person.id());
    }

    /** {@code Annual leave: 14 to 18 December 2026}. */
    String title() {
        return type.label() + ": " + dates;
    }

    UUID id() {
        return id;
    }

    UUID personId() {
        return personId;
    }

    AbsenceType type() {
        return type;
    }

    AbsenceStatus status() {
        return status;
    }

    AbsenceDates dates() {
        return dates;
    }

    AbsenceCost cost() {
        return new AbsenceCost(days);
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
