package uk.gov.sop.holidays.absences;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/**
 * Time away from work, from the request on. What it costs is settled when it is asked for; sickness, another working
 * pattern or a new public holiday price it again. The fields hold what stands; a change of approved leave is only
 * proposed until it is decided.
 */
@Entity
class Absence {

    @Id
    private UUID id;

    private UUID personId;

    @Enumerated(EnumType.STRING)
    private AbsenceType type;

    @Enumerated(EnumType.STRING)
    private AbsenceStatus status;

    @Embedded
    private AbsenceDates dates;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<PartDay> partDays;

    private @Nullable LocalDate evidenceTo;
    private int costMinutes;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<AbsenceDay> days;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ProposedAbsence proposed;

    private Instant requestedAt;
    private Instant changedAt;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;
    private String fingerprint;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Absence() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by stand
    Absence(UUID id, UUID personId, Quote quote, String fingerprint, Instant now) {
        this.id = id;
        this.personId = personId;
        this.fingerprint = fingerprint;
        requestedAt = now;
        stand(ProposedAbsence.of(quote, now), now);
        status = AbsenceStatus.REQUESTED;
        if (!type.needsApproval()) {
            settle(AbsenceStatus.APPROVED, null, now);
        }
    }

    /** As it is on record, for reading only: nothing that a balance does not depend on. */
    @SuppressWarnings("NullAway") // what is not there is not asked for
    static Absence read(
            AbsenceType type,
            AbsenceStatus status,
            AbsenceDates dates,
            List<AbsenceDay> days,
            @Nullable ProposedAbsence proposed) {
        Absence absence = new Absence();
        absence.type = type;
        absence.status = status;
        absence.dates = dates;
        absence.partDays = List.of();
        absence.days = days;
        absence.proposed = proposed;
        return absence;
    }

    private void stand(ProposedAbsence terms, Instant now) {
        type = terms.type();
        dates = terms.dates();
        partDays = terms.partDays();
        evidenceTo = terms.evidenceTo();
        reprice(terms.cost(), now);
    }

    /** The same days at another price: sick meanwhile, a new public holiday, other hours. */
    void reprice(AbsenceCost cost, Instant at) {
        days = cost.days();
        costMinutes = cost.minutes();
        changedAt = at;
    }

    private void settle(AbsenceStatus settled, @Nullable String reason, Instant at) {
        status = settled;
        proposed = null;
        decisionReason = reason;
        decidedAt = at;
        changedAt = at;
    }

    /**
     * Asks for something else instead. What is not approved yet is simply replaced; of what is approved, days to come are
     * given back at once, and all else is proposed. To ask for what stands takes a proposal back.
     */
    void change(Quote quote, String sent, LocalDate today, Instant now) {
        ProposedAbsence wanted = ProposedAbsence.of(quote, now);
        switch (status) {
            case REQUESTED -> {
                stand(wanted, now);
                requestedAt = now;
                if (!type.needsApproval()) {
                    settle(AbsenceStatus.APPROVED, null, now);
                }
            }
            case APPROVED, CHANGE_REQUESTED, CANCELLATION_REQUESTED -> {
                if (terms().equals(quote.terms())) {
                    withdrawProposal(now);
                } else if (!type.needsApproval() && !quote.terms().type().needsApproval()
                        || onlyGivesBackFrom(today, quote)) {
                    stand(wanted, now);
                    withdrawProposal(now);
                } else {
                    proposed = wanted;
                    status = AbsenceStatus.CHANGE_REQUESTED;
                    changedAt = now;
                }
            }
            case REFUSED -> throw notOpen("This leave was refused. Ask again under a new id.");
            case CANCELLED -> throw notOpen("This leave is cancelled. Ask again under a new id.");
        }
        fingerprint = sent;
    }

    private void withdrawProposal(Instant now) {
        proposed = null;
        status = AbsenceStatus.APPROVED;
        changedAt = now;
    }

    private boolean onlyGivesBackFrom(LocalDate today, Quote quote) {
        AbsenceCost wanted = quote.cost();
        Set<HalfDay> held = wanted.held(quote.terms().dates());
        Set<HalfDay> standing = cost().held(dates);
        boolean within = type == quote.terms().type()
                && !quote.terms().dates().startsOn().isBefore(dates.startsOn())
                && !quote.terms().dates().endsOn().isAfter(dates.endsOn());
        return within
                && standing.containsAll(held)
                && standing.stream().allMatch(half -> !half.date().isBefore(today) || held.contains(half))
                && wanted.isWithin(cost())
                && days.stream()
                        .filter(day -> day.date().isBefore(today))
                        .allMatch(day -> wanted.minutesOn(day.date()) == day.minutes());
    }

    /** Leave that has begun was taken, at least in part: that it was not is for the manager to confirm. */
    void cancel(LocalDate today, Instant now) {
        switch (status) {
            case REQUESTED -> close(now);
            case APPROVED, CHANGE_REQUESTED -> {
                if (today.isBefore(dates.startsOn()) || !type.needsApproval()) {
                    close(now);
                } else {
                    proposed = null;
                    status = AbsenceStatus.CANCELLATION_REQUESTED;
                    changedAt = now;
                }
            }
            case CANCELLATION_REQUESTED -> throw notOpen("You have asked already: your manager decides.");
            case REFUSED -> throw notOpen("This leave was refused: there is nothing to cancel.");
            case CANCELLED -> throw notOpen("This leave is cancelled already.");
        }
    }

    /** Nobody is asked, as where the employment ends. */
    void close(Instant now) {
        status = AbsenceStatus.CANCELLED;
        proposed = null;
        changedAt = now;
    }

    void approve(Instant at) {
        switch (status) {
            case REQUESTED -> settle(AbsenceStatus.APPROVED, null, at);
            case CHANGE_REQUESTED -> {
                stand(Objects.requireNonNull(proposed), at);
                settle(AbsenceStatus.APPROVED, null, at);
            }
            case CANCELLATION_REQUESTED -> settle(AbsenceStatus.CANCELLED, null, at);
            case APPROVED, REFUSED, CANCELLED -> throw notOpen("This leave is not waiting for a decision.");
        }
    }

    /** What stood before stands on. */
    void refuse(@Nullable String reason, Instant at) {
        switch (status) {
            case REQUESTED -> settle(AbsenceStatus.REFUSED, reason, at);
            case CHANGE_REQUESTED, CANCELLATION_REQUESTED -> settle(AbsenceStatus.APPROVED, reason, at);
            case APPROVED, REFUSED, CANCELLED -> throw notOpen("This leave is not waiting for a decision.");
        }
    }

    void repriceProposed(AbsenceCost cost, Instant now) {
        ProposedAbsence asked = Objects.requireNonNull(proposed);
        proposed = new ProposedAbsence(
                asked.type(), asked.dates(), asked.partDays(), asked.evidenceTo(), cost.days(), asked.askedAt());
        changedAt = now;
    }

    /** Nothing has become of it since: neither its owner nor sickness nor HR has changed it. */
    boolean isAsDecided() {
        return changedAt.equals(decidedAt);
    }

    boolean isOpen() {
        return switch (status) {
            case REQUESTED, APPROVED, CHANGE_REQUESTED, CANCELLATION_REQUESTED -> true;
            case REFUSED, CANCELLED -> false;
        };
    }

    boolean waits() {
        return switch (status) {
            case REQUESTED, CHANGE_REQUESTED, CANCELLATION_REQUESTED -> true;
            case APPROVED, REFUSED, CANCELLED -> false;
        };
    }

    boolean mayCancel() {
        return isOpen() && status != AbsenceStatus.CANCELLATION_REQUESTED;
    }

    private static RuleBroken notOpen(String message) {
        return new RuleBroken(Rule.ABSENCE_NOT_OPEN, message);
    }

    /** The half days that nothing else may take. */
    Set<HalfDay> held() {
        Set<HalfDay> held = new HashSet<>(cost().held(dates));
        if (proposed != null) {
            held.addAll(proposed.cost().held(proposed.dates()));
        }
        return held;
    }

    /** Also by what is proposed. */
    boolean touches(DateRange others) {
        return dates.range().overlaps(others)
                || (proposed != null && proposed.dates().range().overlaps(others));
    }

    boolean isOf(Person person) {
        return personId.equals(person.id());
    }

    /** {@code Annual leave: 14 to 18 December 2026}. */
    String title() {
        return terms().title();
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

    AbsenceTerms terms() {
        return new AbsenceTerms(type, dates, partDays, evidenceTo);
    }

    AbsenceCost cost() {
        return new AbsenceCost(days);
    }

    String costText() {
        return terms().costText(cost());
    }

    Optional<ProposedAbsence> proposed() {
        return Optional.ofNullable(proposed);
    }

    /** Notice is what it was when what waits was asked for. */
    LocalDate askedOn() {
        return LocalDate.ofInstant(proposed == null ? requestedAt : proposed.askedAt(), Today.LONDON);
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
