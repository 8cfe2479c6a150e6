package uk.gov.sop.expenses.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.expenses.policy.IncidentalsTrip;
import uk.gov.sop.expenses.policy.MileageSplit;
import uk.gov.sop.expenses.rules.Finding;
import uk.gov.sop.expenses.rules.LinesTakenOut;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** What someone spent for their department and wants back. Guards its own life from draft to payment. */
@Entity
class Claim {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String department;
    private String title;

    @Embedded
    private ClaimLines lines = new ClaimLines();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Finding> findings = List.of();

    @Embedded
    private Progress progress = new Progress();

    private @Nullable UUID continues;
    private String fingerprint;
    private Instant createdAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Claim() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by revise
    Claim(UUID id, Person person, Instant now) {
        this.id = id;
        this.person = person;
        this.createdAt = now;
    }

    /** Replaces all that the claimant may say, as long as nobody is deciding on it or has approved it. */
    void revise(String newTitle, String to, List<ClaimLine> newLines, String sent, Instant now) {
        status().requireEditable();
        title = newTitle;
        department = to;
        lines.replace(newLines);
        fingerprint = sent;
        progress.changed(now);
    }

    /**
     * Works out every amount, unless it is paid.
     *
     * @param milesBefore for each car journey, the miles that have used up the threshold of its tax year before it
     */
    void price(ExpensePolicy policy, Map<MileageSplit.At, Integer> milesBefore) {
        if (!progress.isSettled()) {
            lines.price(id, policy, milesBefore);
        }
    }

    /** What of its incidentals is taxed, unless they are paid. After {@link #price}. */
    void judge(List<IncidentalsTrip> trips) {
        if (!progress.isSettled()) {
            lines.judge(id, trips);
        }
    }

    /** Its incidentals, to be judged with those of the same trip in other claims. */
    List<IncidentalsTrip.Stay> stays() {
        return lines.stays(id, title, progress.isSettled());
    }

    /** Its car journeys, to share out the miles at the first rate with those of other claims. */
    List<MileageSplit.Journey> journeys() {
        return lines.journeys(id, progress.isSettled());
    }

    void check(List<Finding> found) {
        findings = List.copyOf(found);
    }

    /** After {@link #price} and {@link #check}. */
    void submit(Instant now) {
        status().requireEditable();
        if (lines().isEmpty()) {
            throw new RuleBroken(Rule.CLAIM_EMPTY, "Add at least one line, then submit the claim.");
        }
        Finding.requireNoneOpen(findings);
        lines.undoReductions();
        progress.submitted(now);
    }

    void waits(int level, @Nullable Integer usualHours, Instant now) {
        progress.waits(level, now, usualHours);
    }

    void withdraw(Instant now) {
        progress.withdrawn(now);
        lines.undoReductions();
    }

    void approve(@Nullable String reason, Instant now) {
        progress.approved(reason, now);
    }

    /** @param rule the rule and the evidence for it, in words that an auditor can follow */
    void approveByRule(String rule, Instant now) {
        progress.approvedByRule(rule, now);
    }

    /** To be decided again; what it comes to has changed. */
    void reopen(Instant now) {
        progress.reopened(now);
    }

    /** @see Adjustments */
    void adjust(String why, String to, List<ClaimLine> more, String rule, Instant now) {
        revise(why, to, more, "", now);
        progress.submitted(now);
        progress.approvedByRule(rule, now);
    }

    void giveBack(@Nullable String reason, Instant now) {
        status().requireSubmitted();
        lines.undoReductions();
        progress.returned(reason, now);
    }

    void reduceLine(int position, Money to, String reason) {
        status().requireSubmitted();
        lines.reduce(position, to, reason);
    }

    /**
     * Takes lines out, to be mended while the rest goes on: they become a returned claim of their own.
     *
     * @param returned positions, not all there are
     */
    Claim returnLines(UUID newId, Map<Integer, String> returned, Instant now) {
        status().requireSubmitted();
        LinesTakenOut out = new LinesTakenOut(id, title, newId, returned.keySet());
        Claim rest = new Claim(newId, person, now);
        rest.revise(title, department, lines.takeOut(returned), "", now);
        rest.findings = out.leaving(findings);
        findings = out.staying(findings);
        rest.continues = id;
        rest.progress.returned(String.join(" ", Set.copyOf(returned.values())), now);
        return rest;
    }

    Person person() {
        return person;
    }

    UUID id() {
        return id;
    }

    String department() {
        return department;
    }

    String title() {
        return title;
    }

    ClaimStatus status() {
        return progress.status();
    }

    /** The first day of travel, which decides whose terms apply; of a claim with a line. */
    LocalDate startsOn() {
        return lines.startsOn();
    }

    List<ClaimLine> lines() {
        return lines.all();
    }

    List<Finding> findings() {
        return findings;
    }

    Progress progress() {
        return progress;
    }

    Money total() {
        return lines.total();
    }

    Money taxable() {
        return lines.taxable();
    }

    Optional<UUID> continues() {
        return Optional.ofNullable(continues);
    }

    String summary() {
        return lines.summary();
    }

    String fingerprint() {
        return fingerprint;
    }
}
