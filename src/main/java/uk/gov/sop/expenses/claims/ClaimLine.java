package uk.gov.sop.expenses.claims;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExchangeRate;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.expenses.policy.IncidentalsTrip;
import uk.gov.sop.expenses.policy.LineForm;
import uk.gov.sop.expenses.policy.MileageSplit;
import uk.gov.sop.expenses.policy.Part;
import uk.gov.sop.expenses.policy.Priced;
import uk.gov.sop.expenses.policy.TaxableExcess;
import uk.gov.sop.expenses.policy.exchange.ExchangeRates;
import uk.gov.sop.expenses.rules.PricedLine;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** One expense of a claim: what its claimant said, and what it comes to. Its amount is what its parts add up to. */
@Embeddable
class ClaimLine {

    @Enumerated(EnumType.STRING)
    private ExpenseKind kind;

    private LocalDate onDate;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private Expense said;

    @JdbcTypeCode(SqlTypes.JSON)
    @Column(nullable = false)
    private List<Part> parts = List.of();

    private long amountPence;
    private long taxablePence;
    private @Nullable String taxedBecause;
    private @Nullable Long approvedPence;
    private int miles;
    private int firstMiles;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(nullable = false)
    private List<UUID> receiptIds = List.of();

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ExchangeRate exchange;

    private @Nullable Long reducedToPence;
    private @Nullable String decisionReason;
    private @Nullable UUID adjustsClaim;
    private @Nullable Integer adjustsPosition;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ClaimLine() {}

    /** @param exchange of what was paid in another currency; null where no rate is known, or none is needed */
    ClaimLine(Expense said, @Nullable ExchangeRate exchange) {
        this.kind = said.kind();
        this.onDate = said.date();
        this.said = said;
        this.exchange = exchange;
        this.miles = kind.fillsThreshold() ? said.businessMiles() : 0;
        this.receiptIds = List.copyOf(said.receipts());
    }

    /** A rate that was not known when the line was written may be by now; one that the claimant has seen stays. */
    void exchangeBy(ExchangeRates rates) {
        if (exchange == null) {
            exchange = rates.of(said).orElse(null);
        }
    }

    /** Paid on top of another line. */
    static ClaimLine topUp(Adjustments.TopUp topUp) {
        ClaimLine line = new ClaimLine(topUp.said().toppedUp(), null);
        line.worth(topUp.parts());
        line.approvedPence = Math.min(topUp.approved().pence(), line.amountPence);
        line.taxablePence = line.amountPence - line.approvedPence;
        line.adjustsClaim = topUp.claimId();
        line.adjustsPosition = topUp.line();
        return line;
    }

    /** @param milesBefore car miles that have used up the threshold of the tax year of this line */
    void price(ExpensePolicy policy, int milesBefore) {
        if (kind.form() == LineForm.ADJUSTMENT) {
            return;
        }
        Priced priced = policy.price(said, milesBefore, exchange);
        Money approved = priced.approved();
        firstMiles = miles == 0 ? 0 : policy.mileage().firstMiles(onDate, miles, milesBefore);
        if (kind.form() != LineForm.INCIDENTALS) {
            approvedPence = approved == null ? null : approved.pence();
            taxablePence = priced.taxable().pence();
        }
        worth(priced.parts());
        reduce();
    }

    private void worth(List<Part> by) {
        parts = List.copyOf(by);
        amountPence = parts.stream().mapToLong(part -> part.amount().pence()).sum();
    }

    /** Who approves the claim pays less of this line. Never more, and it stays so however often it is priced. */
    void reduceTo(Money less, String reason) {
        if (less.pence() < 0 || less.pence() >= amountPence) {
            throw new RuleBroken(
                    Rule.DECISION_INVALID,
                    "A line can only be reduced: to less than " + amount() + ", and not below nothing.");
        }
        reducedToPence = less.pence();
        decisionReason = reason;
        reduce();
    }

    private void reduce() {
        if (reducedToPence == null || reducedToPence >= amountPence) {
            return;
        }
        List<Part> less = new ArrayList<>(parts);
        less.add(Part.of("reduced: " + decisionReason, 1, reducedToPence - amountPence, "Decision on the claim"));
        worth(less);
        if (kind.form() == LineForm.INCIDENTALS) {
            return; // judged anew with the other nights of its trip
        }
        taxablePence =
                approvedPence == null ? Math.min(taxablePence, amountPence) : Math.max(0, amountPence - approvedPence);
    }

    void returnBecause(String reason) {
        undoReduction();
        decisionReason = reason;
    }

    void undoReduction() {
        reducedToPence = null;
        decisionReason = null;
    }

    /** {@code 40 × 55p (miles, first 10,000 of 2026/27) + 60 × 25p (miles, above 10,000 in 2026/27)}. */
    String explanation() {
        if (!parts.isEmpty()) {
            return parts.stream().map(Part::inWords).collect(Collectors.joining(" + "));
        }
        return kind == ExpenseKind.SUBSISTENCE
                ? "Nothing is due: away from base for less than 5 hours"
                : "Nothing is due yet";
    }

    /** @param paid whether nothing may change it any more */
    MileageSplit.Journey journey(UUID claimId, int position, boolean paid) {
        return new MileageSplit.Journey(claimId, position, onDate, miles, paid, firstMiles);
    }

    /** With the other nights of its trip. */
    void judge(IncidentalsTrip.Judgement judgement) {
        Money limit = judgement.limit();
        approvedPence = limit == null ? null : limit.pence();
        taxedBecause = judgement.because();
        taxablePence = taxedBecause == null ? 0 : amountPence;
    }

    IncidentalsTrip.Stay stay(UUID claimId, String title, int position, boolean paid) {
        IncidentalsTrip.Judgement last = new IncidentalsTrip.Judgement(approved(), taxedBecause);
        return IncidentalsTrip.Stay.of(claimId, title, position, said, amount(), last, paid);
    }

    /** As the rules see it. */
    PricedLine priced() {
        return new PricedLine(said, amount(), approved(), taxable(), taxedBecause, exchange);
    }

    Expense said() {
        return said;
    }

    ExpenseKind kind() {
        return kind;
    }

    LocalDate date() {
        return onDate;
    }

    String description() {
        return said.description();
    }

    Money amount() {
        return Money.pence(amountPence);
    }

    Money taxable() {
        return Money.pence(taxablePence);
    }

    /** Empty where nothing is taxable. */
    Optional<TaxableExcess> excess() {
        return TaxableExcess.of(kind, amount(), approved(), taxable(), taxedBecause);
    }

    /** The most that HMRC lets be paid without tax, of incidentals for the whole trip; null for actual cost. */
    @Nullable
    Money approved() {
        return approvedPence == null ? null : Money.pence(approvedPence);
    }

    List<Part> parts() {
        return parts;
    }

    /** Car miles that fill the threshold of the tax year; 0 for any other kind. */
    int miles() {
        return miles;
    }

    List<UUID> receiptIds() {
        return receiptIds;
    }

    @Nullable
    ExchangeRate exchange() {
        return exchange;
    }

    @Nullable
    String decisionReason() {
        return decisionReason;
    }
}
