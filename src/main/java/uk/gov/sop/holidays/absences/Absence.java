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
    private AbsenceStatus status;

    @Embedded
    private StandingAbsence stands;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ProposedAbsence proposed;

    @Embedded
    private AbsenceProgress progress = new AbsenceProgress();

    private String fingerprint;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Absence() {}

    @SuppressWarnings("NullAway.Init") // the rest comes when it is decided
    Absence(UUID id, UUID personId, Quote quote, String fingerprint, Instant now) {
        this.id = id;
        this.personId = personId;
        this.fingerprint = fingerprint;
        request(ProposedAbsence.of(quote, now), now);
    }

    /** As it is on record, for reading only: nothing that a balance does not depend on. */
    @SuppressWarnings("NullAway.Init") // what is not there is not asked for
    Absence(AbsenceStatus status, StandingAbsence stands, @Nullable ProposedAbsence proposed) {
        this.status = status;
        this.stands = stands;
        this.proposed = proposed;
    }

    private void request(ProposedAbsence wanted, Instant now) {
        stand(wanted, now);
        progress.requested(now);
        status = AbsenceStatus.REQUESTED;
        if (!type().needsApproval()) {
            settle(AbsenceStatus.APPROVED, null, now);
        }
    }

    private void stand(ProposedAbsence wanted, Instant now) {
        stands = StandingAbsence.of(wanted.terms(), wanted.cost());
        progress.changed(now);
    }

    /** The same days at another price: sick meanwhile, a new public holiday, other hours. */
    void reprice(AbsenceCost cost, Instant at) {
        stands = stands.at(cost);
        progress.changed(at);
    }

    private void settle(AbsenceStatus settled, @Nullable String reason, Instant at) {
        become(settled, at);
        progress.decided(reason, at);
    }

    /**
     * Asks for something else instead. What is not approved yet is simply replaced; of what is approved, days to come are
     * given back at once, and all else is proposed. To ask for what stands takes a proposal back.
     */
    void change(Quote quote, String sent, LocalDate today, Instant now) {
        ProposedAbsence wanted = ProposedAbsence.of(quote, now);
        if (!status.standsWhenChanged()) {
            request(wanted, now);
        } else if (terms().equals(quote.terms())) {
            become(AbsenceStatus.APPROVED, now);
        } else if (needsNoDecision(quote, today)) {
            stand(wanted, now);
            become(AbsenceStatus.APPROVED, now);
        } else {
            propose(wanted, now);
        }
        fingerprint = sent;
    }

    private boolean needsNoDecision(Quote quote, LocalDate today) {
        boolean approval = type().needsApproval() || quote.terms().type().needsApproval();
        return !approval || stands.onlyGivesBackFrom(today, quote.terms(), quote.cost());
    }

    private void propose(ProposedAbsence wanted, Instant now) {
        proposed = wanted;
        status = AbsenceStatus.CHANGE_REQUESTED;
        progress.changed(now);
    }

    private void become(AbsenceStatus next, Instant now) {
        status = next;
        proposed = null;
        progress.changed(now);
    }

    /** Leave that has begun was taken, at least in part: that it was not is for the manager to confirm. */
    void cancel(LocalDate today, Instant now) {
        boolean begun = type().needsApproval() && !today.isBefore(dates().startsOn());
        become(status.cancelled(begun), now);
    }

    /** Nobody is asked, as where the employment ends. */
    void close(Instant now) {
        become(AbsenceStatus.CANCELLED, now);
    }

    void approve(Instant at) {
        AbsenceStatus next = status.approved();
        if (status == AbsenceStatus.CHANGE_REQUESTED) {
            stand(Objects.requireNonNull(proposed), at);
        }
        settle(next, null, at);
    }

    /** What stood before stands on. */
    void refuse(@Nullable String reason, Instant at) {
        settle(status.refused(), reason, at);
    }

    void repriceProposed(AbsenceCost cost, Instant now) {
        proposed = Objects.requireNonNull(proposed).at(cost);
        progress.changed(now);
    }

    boolean isOpen() {
        return status.isOpen();
    }

    boolean waits() {
        return status.waits();
    }

    /** The half days that nothing else may take. */
    Set<HalfDay> held() {
        Set<HalfDay> held = new HashSet<>(cost().held(dates()));
        if (proposed != null) {
            held.addAll(proposed.cost().held(proposed.dates()));
        }
        return held;
    }

    /** Also by what is proposed. */
    boolean touches(DateRange others) {
        return dates().range().overlaps(others)
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
        return stands.type();
    }

    AbsenceStatus status() {
        return status;
    }

    AbsenceDates dates() {
        return stands.dates();
    }

    AbsenceTerms terms() {
        return stands.terms();
    }

    AbsenceCost cost() {
        return stands.cost();
    }

    String costText() {
        return terms().costText(cost());
    }

    Optional<ProposedAbsence> proposed() {
        return Optional.ofNullable(proposed);
    }

    /** Notice is what it was when what waits was asked for. */
    LocalDate askedOn() {
        return LocalDate.ofInstant(proposed == null ? progress.requestedAt() : proposed.askedAt(), Today.LONDON);
    }

    AbsenceProgress progress() {
        return progress;
    }

    String fingerprint() {
        return fingerprint;
    }
}
