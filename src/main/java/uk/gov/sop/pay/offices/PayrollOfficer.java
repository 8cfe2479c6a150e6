package uk.gov.sop.pay.offices;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.sop.people.Assignment;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** Whoever asks, as a payroll officer: a member of staff who serves some departments today. */
@Singleton
public class PayrollOfficer {

    /** By the last assignment of each, so that whoever has left is still somebody's; a circle ends where it began. */
    private static final String MANAGES = """
            with recursive line (person_id) as (
                select cast(:whose as uuid)
                union
                select latest.manager_id from line cross join lateral (
                    select manager_id from assignment
                    where assignment.person_id = line.person_id and starts_on <= :day
                    order by starts_on desc limit 1) latest
                where latest.manager_id is not null)
            select exists (select from line where person_id = :officer)""";

    /** The other way round: the officer, and whose last manager is among them. */
    private static final String BELOW = """
            with recursive below (person_id) as (
                select cast(:officer as uuid)
                union
                select report.person_id from below join assignment report on report.manager_id = below.person_id
                where report.starts_on <= :day and not exists (
                    select from assignment later
                    where later.person_id = report.person_id
                      and later.starts_on > report.starts_on and later.starts_on <= :day))
            select person_id from below""";

    private final CurrentPerson current;
    private final PayrollOffices offices;
    private final EntityManager database;
    private final Today today;

    PayrollOfficer(CurrentPerson current, PayrollOffices offices, EntityManager database, Today today) {
        this.current = current;
        this.offices = offices;
        this.database = database;
        this.today = today;
    }

    /** Without a staff record an officer looks at nobody's pay. */
    public UUID id() {
        return current.get().id();
    }

    /** Codes of the departments that the officer serves today. */
    public Set<String> departments() {
        return current.get()
                .assignmentOn(today.date())
                .map(assignment -> offices.servedBy(assignment.department()))
                .orElseThrow(() -> new RuleBroken(
                        Rule.NO_PAYROLL_OFFICE,
                        "No employment is on record for you today, so you serve no department's payroll. If that is"
                                + " wrong, ask HR to correct it."));
    }

    /** Where a person works or worked last, of the departments that the officer serves today; empty when never there. */
    public Optional<String> departmentServedOf(Person whose) {
        Set<String> served = departments();
        return whose.assignments().stream()
                .filter(assignment -> !assignment.dates().start().isAfter(today.date()))
                .map(Assignment::department)
                .filter(served::contains)
                .reduce((earlier, later) -> later);
    }

    /** Refuses the officer's own pay, and that of whoever is below them in the line of managers today. */
    public void requireStranger(Person whose) {
        requireStranger(whose.id());
    }

    public void requireStranger(UUID whose) {
        if (whose.equals(id())) {
            throw new RuleBroken(
                    Rule.OWN_PAY, "This is your own pay: read it as your payslips, and let a colleague do the rest.");
        }
        if (manages(whose, today.date())) {
            throw new RuleBroken(
                    Rule.PAY_OF_REPORT,
                    "You manage this person, at whichever level: let a colleague look at their pay.");
        }
    }

    /** All whose pay {@link #requireStranger} refuses. */
    public List<UUID> noStrangers() {
        List<UUID> below = database.createNativeQuery(BELOW, UUID.class)
                .setParameter("officer", id())
                .setParameter("day", today.date())
                .getResultList();
        return below;
    }

    private boolean manages(UUID whose, LocalDate day) {
        return (boolean) database.createNativeQuery(MANAGES)
                .setParameter("whose", whose)
                .setParameter("officer", id())
                .setParameter("day", day)
                .getSingleResult();
    }
}
