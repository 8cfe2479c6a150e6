package uk.gov.sop.approvals;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.UUID;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** A manager lets a colleague decide in their place for some days. */
@Entity
class Delegation {

    private static final int LONGEST_DAYS = 366;

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "manager_id")
    private Person manager;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "delegate_id")
    private Person delegate;

    private LocalDate startsOn;
    private LocalDate endsOn;
    private String fingerprint;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Delegation() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by change
    Delegation(UUID id, Person manager, Person delegate, LocalDate startsOn, LocalDate endsOn, String fingerprint) {
        this.id = id;
        this.manager = manager;
        change(delegate, startsOn, endsOn, fingerprint);
    }

    final void change(Person to, LocalDate from, LocalDate until, String sent) {
        if (to.equals(manager)) {
            throw new RuleBroken(Rule.DELEGATION_INVALID, "Name a colleague: you decide for yourself already.");
        }
        if (until.isBefore(from) || new DateRange(from, until).length() > LONGEST_DAYS) {
            throw new RuleBroken(
                    Rule.DELEGATION_INVALID, "A delegation ends on or after its first day and within a year of it.");
        }
        delegate = to;
        startsOn = from;
        endsOn = until;
        fingerprint = sent;
    }

    boolean isBy(Person person) {
        return manager.equals(person);
    }

    UUID id() {
        return id;
    }

    Person delegate() {
        return delegate;
    }

    LocalDate startsOn() {
        return startsOn;
    }

    LocalDate endsOn() {
        return endsOn;
    }

    String fingerprint() {
        return fingerprint;
    }
}
