package uk.gov.sop.expenses.claims;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
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
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.TaxYear;
import uk.gov.sop.shared.Violation;

/** What someone spent for their department and wants back. Guards its own life from draft to approval. */
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

    private long totalPence;
    private @Nullable Instant submittedAt;
    private @Nullable Instant decidedAt;
    private @Nullable String decisionReason;
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
     * Works out every amount: car miles fill the threshold of their tax year in order of travel.
     *
     * @param milesBefore car miles of other claims, waiting or approved, by tax year
     */
    void price(ExpensePolicy policy, Map<TaxYear, Integer> milesBefore) {
        Map<TaxYear, Integer> miles = new HashMap<>(milesBefore);
        lines.stream().sorted(Comparator.comparing(ClaimLine::date)).forEach(line -> {
            TaxYear year = TaxYear.of(line.date());
            line.price(policy, miles.getOrDefault(year, 0));
            miles.merge(year, line.miles(), Integer::sum);
        });
        totalPence = lines.stream()
                .map(ClaimLine::amount)
                .reduce(Money.ZERO, Money::plus)
                .pence();
    }

    /** What keeps it from being submitted, line by line; each says what would make it pass. */
    List<Violation> findings(ExpensePolicy policy, LocalDate today) {
        List<Violation> findings = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            ClaimLine line = lines.get(i);
            String at = "/lines/" + i;
            if (line.date().isAfter(today)) {
                findings.add(Violation.at(at + "/date", "is in the future; claim after you have travelled"));
            } else if (!workedHereOn(line.date())) {
                findings.add(Violation.at(at + "/date", "is a day on which you did not work for this department"));
            }
            if (line.kind() == ExpenseKind.TRAIN
                    && line.receiptId() == null
                    && line.amount().compareTo(policy.receiptFrom()) >= 0) {
                findings.add(Violation.at(
                        at + "/receiptId", "is needed from " + policy.receiptFrom() + "; add a picture or PDF of it"));
            }
        }
        return findings;
    }

    private boolean workedHereOn(LocalDate day) {
        return person.assignmentOn(day)
                .filter(a -> a.department().equals(department))
                .isPresent();
    }

    void submit(ExpensePolicy policy, LocalDate today, Instant now) {
        requireEditable();
        if (lines.isEmpty()) {
            throw new RuleBroken(Rule.CLAIM_EMPTY, "Add at least one line, then submit the claim.");
        }
        List<Violation> findings = findings(policy, today);
        if (!findings.isEmpty()) {
            throw new RuleBroken(Rule.CLAIM_REFUSED, "Mend what is listed under errors, then submit again.", findings);
        }
        status = ClaimStatus.SUBMITTED;
        submittedAt = now;
        decidedAt = null;
        decisionReason = null;
        updatedAt = now;
    }

    void withdraw(Instant now) {
        requireSubmitted();
        status = ClaimStatus.DRAFT;
        submittedAt = null;
        updatedAt = now;
    }

    void approve(@Nullable String reason, Instant now) {
        requireSubmitted();
        status = ClaimStatus.APPROVED;
        decide(reason, now);
    }

    void giveBack(@Nullable String reason, Instant now) {
        requireSubmitted();
        status = ClaimStatus.RETURNED;
        decide(reason, now);
    }

    private void decide(@Nullable String reason, Instant now) {
        decisionReason = reason;
        decidedAt = now;
        updatedAt = now;
    }

    void requireEditable() {
        switch (status) {
            case DRAFT, RETURNED -> {}
            case SUBMITTED ->
                throw new RuleBroken(
                        Rule.CLAIM_NOT_EDITABLE, "This claim waits for approval. Withdraw it to change it.");
            case APPROVED ->
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
            case APPROVED -> List.of();
        };
    }

    boolean belongsTo(Person someone) {
        return person.equals(someone);
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

    Money total() {
        return Money.pence(totalPence);
    }

    @Nullable
    Instant submittedAt() {
        return submittedAt;
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
