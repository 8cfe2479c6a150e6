package uk.gov.sop.expenses.claims;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.expenses.policy.IncidentalsTrip;
import uk.gov.sop.expenses.policy.MileageSplit;
import uk.gov.sop.expenses.rules.Finding;
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

    @Enumerated(EnumType.STRING)
    private ClaimStatus status = ClaimStatus.DRAFT;

    @ElementCollection
    @CollectionTable(name = "claim_line", joinColumns = @JoinColumn(name = "claim_id"))
    @OrderColumn(name = "position")
    private List<ClaimLine> lines = new ArrayList<>();

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Finding> findings = List.of();

    @Embedded
    private @Nullable Progress progress;

    private long totalPence;
    private long taxablePence;
    private @Nullable UUID continues;
    private String fingerprint;
    private Instant createdAt;
    private Instant updatedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Claim() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by revise
    Claim(UUID id, Person person, String department, Instant now) {
        this.id = id;
        this.person = person;
        this.department = department;
        this.createdAt = now;
    }

    /** Replaces all that the claimant may say, as long as nobody is deciding on it or has approved it. */
    void revise(String newTitle, List<ClaimLine> newLines, String sent, Instant now) {
        requireEditable();
        title = newTitle;
        lines.clear();
        lines.addAll(newLines);
        fingerprint = sent;
        updatedAt = now;
    }

    /**
     * Works out every amount, unless it is paid.
     *
     * @param milesBefore for each car journey, the miles that have used up the threshold of its tax year before it
     */
    void price(ExpensePolicy policy, Map<MileageSplit.At, Integer> milesBefore) {
        if (progress().isPaidOrBeingPaid()) {
            return;
        }
        for (int i = 0; i < lines.size(); i++) {
            lines.get(i).price(policy, milesBefore.getOrDefault(new MileageSplit.At(id, i), 0));
        }
        addUp();
    }

    /** What of its incidentals is taxed, unless they are paid. After {@link #price}. */
    void judge(List<IncidentalsTrip> trips) {
        if (progress().isPaidOrBeingPaid()) {
            return;
        }
        for (IncidentalsTrip trip : trips) {
            trip.stays().stream()
                    .filter(stay -> stay.claimId().equals(id))
                    .forEach(stay -> lines.get(stay.position()).judge(trip.judge(stay)));
        }
        addUp();
    }

    /** Its incidentals, to be judged with those of the same trip in other claims. */
    List<IncidentalsTrip.Stay> stays() {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).kind() == ExpenseKind.INCIDENTALS)
                .mapToObj(i -> lines.get(i).stay(id, title, i, progress().isPaidOrBeingPaid()))
                .toList();
    }

    private void addUp() {
        totalPence = sum(ClaimLine::amount);
        taxablePence = sum(ClaimLine::taxable);
    }

    private long sum(Function<ClaimLine, Money> of) {
        return lines.stream().map(of).reduce(Money.ZERO, Money::plus).pence();
    }

    /** Its car journeys, to share out the miles at the first rate with those of other claims. */
    List<MileageSplit.Journey> journeys() {
        return IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).miles() > 0)
                .mapToObj(i -> lines.get(i).journey(id, i, progress().isPaidOrBeingPaid()))
                .toList();
    }

    /** What the rules say of it now. */
    void check(List<Finding> found) {
        findings = List.copyOf(found);
    }

    /** After {@link #price} and {@link #check}. */
    void submit(Instant now) {
        requireEditable();
        if (lines.isEmpty()) {
            throw new RuleBroken(Rule.CLAIM_EMPTY, "Add at least one line, then submit the claim.");
        }
        List<Finding> open =
                findings.stream().filter(Finding::keepsFromSubmitting).toList();
        if (!open.isEmpty()) {
            throw new RuleBroken(
                    Rule.CLAIM_REFUSED,
                    "Mend what is listed under errors, then submit again.",
                    open.stream().map(Finding::asViolation).toList());
        }
        status = ClaimStatus.SUBMITTED;
        moving().submitted(now);
        updatedAt = now;
    }

    /** @see Progress#waits */
    void waits(int level, @Nullable Integer usualHours, Instant now) {
        moving().waits(level, now, usualHours);
    }

    void withdraw(Instant now) {
        requireSubmitted();
        status = ClaimStatus.DRAFT;
        moving().withdrawn();
        updatedAt = now;
    }

    void approve(@Nullable String reason, Instant now) {
        requireSubmitted();
        status = ClaimStatus.APPROVED;
        moving().decided(reason, now);
        updatedAt = now;
    }

    /** @param rule the rule and the evidence for it, in words that an auditor can follow */
    void approveByRule(String rule, Instant now) {
        requireSubmitted();
        status = ClaimStatus.APPROVED;
        moving().approvedByRule(rule, now);
        updatedAt = now;
    }

    /** Made by the service and approved as it comes. */
    void adjust(String why, List<ClaimLine> more, String rule, Instant now) {
        revise(why, more, "", now);
        addUp();
        status = ClaimStatus.APPROVED;
        moving().submitted(now);
        moving().approvedByRule(rule, now);
    }

    void giveBack(@Nullable String reason, Instant now) {
        requireSubmitted();
        status = ClaimStatus.RETURNED;
        moving().decided(reason, now);
        updatedAt = now;
    }

    void reduceLine(int position, Money to, String reason) {
        requireSubmitted();
        lines.get(position).reduceTo(to, reason);
        addUp();
    }

    /**
     * Takes lines out, to be mended while the rest goes on: they become a returned claim of their own.
     *
     * @param returned positions, not all there are
     */
    Claim returnLines(UUID newId, Map<Integer, String> returned, Instant now) {
        requireSubmitted();
        Claim rest = new Claim(newId, person, department, now);
        List<ClaimLine> mine = new ArrayList<>();
        List<Finding> ofMine = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            String reason = returned.get(i);
            if (reason == null) {
                ofMine.addAll(findingsOf(i, mine.size()));
                mine.add(lines.get(i));
            } else {
                lines.get(i).returnBecause(reason);
                rest.lines.add(lines.get(i));
            }
        }
        rest.title = title;
        rest.fingerprint = "";
        rest.continues = id;
        rest.status = ClaimStatus.RETURNED;
        rest.moving().decided(String.join(" ", Set.copyOf(returned.values())), now);
        rest.updatedAt = now;
        rest.addUp();
        lines.clear();
        lines.addAll(mine);
        findings = ofMine;
        addUp();
        return rest;
    }

    private List<Finding> findingsOf(int position, int nowAt) {
        return findings.stream()
                .filter(finding -> finding.line() == position)
                .map(finding -> finding.at(nowAt))
                .toList();
    }

    void requireEditable() {
        switch (status) {
            case DRAFT, RETURNED -> {}
            case SUBMITTED ->
                throw new RuleBroken(
                        Rule.CLAIM_NOT_EDITABLE, "This claim waits for approval. Withdraw it to change it.");
            case APPROVED, PAID ->
                throw new RuleBroken(
                        Rule.CLAIM_NOT_EDITABLE, "This claim is approved. Make a new claim for anything it lacks.");
        }
    }

    private void requireSubmitted() {
        if (status != ClaimStatus.SUBMITTED) {
            throw new RuleBroken(Rule.CLAIM_NOT_SUBMITTED, "This claim does not wait for approval.");
        }
    }

    List<ClaimAction> actions() {
        return switch (status) {
            case DRAFT, RETURNED -> List.of(ClaimAction.change, ClaimAction.submit, ClaimAction.delete);
            case SUBMITTED -> List.of(ClaimAction.withdraw);
            case APPROVED, PAID -> List.of();
        };
    }

    boolean belongsTo(Person someone) {
        return person.equals(someone);
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
        return status;
    }

    List<ClaimLine> lines() {
        return List.copyOf(lines);
    }

    List<Finding> findings() {
        return findings;
    }

    /** Hibernate leaves it out while nothing of it is known; to look at it must not change the claim. */
    Progress progress() {
        Progress known = progress;
        return known == null ? new Progress() : known;
    }

    private Progress moving() {
        Progress known = progress();
        progress = known;
        return known;
    }

    Money total() {
        return Money.pence(totalPence);
    }

    Money taxable() {
        return Money.pence(taxablePence);
    }

    /** The claim whose returned lines these are; empty for a claim of its own. */
    Optional<UUID> continues() {
        return Optional.ofNullable(continues);
    }

    /** {@code £92.40 in 3 lines}. */
    String summary() {
        return total() + " in " + lines.size() + (lines.size() == 1 ? " line" : " lines");
    }

    String fingerprint() {
        return fingerprint;
    }
}
