package uk.gov.sop.approvals;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.people.Assignment;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/** How other rooms put something before the manager, and take it back. */
@Singleton
public class Inbox {

    /** More managers one above the other than any department has. */
    private static final int LONGEST_LINE = 20;

    private final Approvals approvals;
    private final Delegations delegations;
    private final Today today;

    Inbox(Approvals approvals, Delegations delegations, Today today) {
        this.approvals = approvals;
        this.delegations = delegations;
        this.today = today;
    }

    /**
     * Asks for a decision, from whoever is the claimant's manager on the day it is made.
     *
     * @param title what it is, for example {@code Expense claim: visit to Leeds}
     * @param summary the figure that matters, for example {@code £92.40 in 3 lines}
     * @return hours in which that manager usually decides; empty when nothing is known
     */
    public Optional<Integer> request(ApprovalKind kind, UUID subjectId, Person claimant, String title, String summary) {
        return ask(kind, subjectId, claimant, title, summary, 1);
    }

    /** As {@link #request}, from the manager above, who must exist; after the line manager has approved. */
    public Optional<Integer> requestSecond(
            ApprovalKind kind, UUID subjectId, Person claimant, String title, String summary) {
        // Of one thing one approval waits, so the first is written as decided before the second.
        approvals.flush();
        return ask(kind, subjectId, claimant, title, summary, 2);
    }

    private Optional<Integer> ask(
            ApprovalKind kind, UUID subjectId, Person claimant, String title, String summary, int level) {
        Person decider = deciderFor(claimant, level)
                .orElseThrow(() -> new RuleBroken(
                        Rule.NO_APPROVER,
                        "Your record names no line manager, so nobody could approve this. Ask HR to add one."));
        UUID id = Uuid7.next(today.now());
        approvals.persist(new Approval(id, kind, subjectId, claimant, title, summary, level, today.now()));
        return approvals.usualHoursOf(decider.id());
    }

    /** The figure has changed while it waits. */
    public void resummarise(UUID subjectId, String summary) {
        approvals.waitingFor(subjectId).ifPresent(approval -> approval.resummarise(summary));
    }

    /** As {@link #resummarise(UUID, String)}, of many things at once, each with its figure. */
    public void resummarise(Map<UUID, String> summaries) {
        approvals
                .waitingFor(summaries.keySet())
                .forEach(approval -> approval.resummarise(Objects.requireNonNull(summaries.get(approval.subjectId()))));
    }

    /** How something was decided, level by level and each time it was put, in that order. */
    public List<PastDecision> decisionsOn(UUID subjectId) {
        return approvals.decisionsOn(subjectId).stream().map(Approval::asPast).toList();
    }

    /** How the line manager approved it last; empty where none did. */
    public Optional<PastDecision> approvedBelow(UUID subjectId) {
        return decisionsOn(subjectId).stream()
                .filter(past -> past.level() == 1 && past.status() == ApprovalStatus.APPROVED)
                .reduce((earlier, later) -> later);
    }

    /** Whether a person was ever asked to decide this. */
    public boolean wasAsked(UUID subjectId) {
        return approvals.wasAsked(subjectId);
    }

    /** Whether the manager above has approved it. */
    public boolean approvedAbove(UUID subjectId) {
        return approvals.approvedAbove(subjectId);
    }

    /** Nothing to do when nothing waits. */
    public void withdraw(UUID subjectId) {
        approvals.waitingFor(subjectId).ifPresent(Approval::withdraw);
    }

    /**
     * Who decides a person's requests today: the line manager of the assignment in force, or of the last one, and where
     * that manager has left, the next one above who has not.
     */
    public Optional<Person> deciderFor(Person claimant) {
        Optional<Person> above = managerOf(claimant);
        for (int step = 1; step < LONGEST_LINE && above.filter(this::isEmployed).isEmpty(); step++) {
            above = above.flatMap(this::managerOf);
        }
        return above.filter(this::isEmployed);
    }

    private Optional<Person> managerOf(Person person) {
        return person.lastAssignmentOn(today.date()).flatMap(Assignment::manager);
    }

    private boolean isEmployed(Person person) {
        return person.assignmentOn(today.date()).isPresent();
    }

    /** @param level 1 for the line manager, 2 for the manager above, whom not everyone has */
    public Optional<Person> deciderFor(Person claimant, int level) {
        Optional<Person> manager = deciderFor(claimant);
        return level == 1 ? manager : manager.flatMap(this::deciderFor);
    }

    /** Whether a person decides this of another today, at any level it has reached. */
    public boolean mayDecide(Person person, Person claimant, UUID subjectId) {
        return mayDecide(person, claimant) || (approvals.reachedSecond(subjectId) && mayDecide(person, claimant, 2));
    }

    /** Whether a person decides another's requests today, as manager or as the manager's delegate. */
    public boolean mayDecide(Person person, Person claimant) {
        return mayDecide(person, claimant, 1);
    }

    boolean mayDecide(Person person, Person claimant, int level) {
        return isEmployed(person)
                && deciderFor(claimant, level)
                        .filter(manager -> manager.equals(person) || delegations.allows(person, manager, today.date()))
                        .isPresent();
    }
}
