package uk.gov.sop.expenses.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExchangeRate;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.expenses.policy.Policies;
import uk.gov.sop.expenses.policy.Priced;
import uk.gov.sop.expenses.policy.Spent;
import uk.gov.sop.expenses.policy.Stays;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Money;

/** Lines that the rules look at on Monday 16 November 2026, for somebody who works in London since 2022. */
final class Looked {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    static final UUID OTHER = new UUID(0, 7);

    private final ExpensePolicy policy;
    private final List<OtherLine> others = new ArrayList<>();
    private final Map<UUID, String> receipts = new HashMap<>();
    private final Set<UUID> receiptsOfOthers = new HashSet<>();
    private String grade = "HEO";
    private String place = "Whitehall Place";
    private LocalDate lastDay = DateRange.OPEN;
    private @Nullable ExchangeRate exchange;

    private Looked(ExpensePolicy policy) {
        this.policy = policy;
    }

    static Looked in(String department) {
        return new Looked(Policies.of(department));
    }

    static Looked by(ExpensePolicy policy) {
        return new Looked(policy);
    }

    Looked ofGrade(String other) {
        grade = other;
        return this;
    }

    Looked workingAt(String office) {
        place = office;
        return this;
    }

    Looked until(String day) {
        lastDay = LocalDate.parse(day);
        return this;
    }

    Looked exchanging(ExchangeRate rate) {
        exchange = rate;
        return this;
    }

    Looked besides(Spent other) {
        return besides(other, line(other).amount());
    }

    /** @param paid what its approver left of it */
    Looked besides(Spent other, Money paid) {
        others.add(new OtherLine(OTHER, "Last week", other.said(), paid));
        return this;
    }

    Looked receipt(UUID id, String content) {
        receipts.put(id, content);
        return this;
    }

    Looked receiptOfAnotherPerson(UUID id) {
        receiptsOfOthers.add(id);
        return this;
    }

    List<Finding> at(Spent... lines) {
        return LineRule.findings(Stream.of(lines).map(this::line).toList(), circumstances());
    }

    List<ExpenseRule> rules(Spent... lines) {
        return at(lines).stream().map(Finding::rule).toList();
    }

    private PricedLine line(Spent spent) {
        Expense said = spent.said();
        Priced priced = policy.price(said, 0, exchange);
        return said.kind() == ExpenseKind.INCIDENTALS
                ? alone(said, priced.amount())
                : new PricedLine(said, priced.amount(), priced.approved(), priced.taxable(), null, exchange);
    }

    private PricedLine alone(Expense said, Money amount) {
        var trip = policy.trips(List.of(Stays.of(said, 0, amount))).getFirst();
        var judged = trip.judge(trip.stays().getFirst());
        Money taxable = judged.because() == null ? Money.ZERO : amount;
        return new PricedLine(said, amount, judged.limit(), taxable, judged.because(), null);
    }

    private Circumstances circumstances() {
        return new Circumstances(
                policy,
                TODAY.atTime(20, 0),
                "CO2000",
                List.of(new Circumstances.Work(new DateRange(LocalDate.of(2022, 4, 4), lastDay), grade, place)),
                others,
                Map.of(
                        "CO1001", List.of(new DateRange(LocalDate.of(2022, 4, 4), DateRange.OPEN)),
                        "CO2000", List.of(new DateRange(LocalDate.of(2022, 4, 4), DateRange.OPEN)),
                        "CO3003", List.of(new DateRange(LocalDate.of(2022, 4, 4), LocalDate.of(2026, 11, 1)))),
                receipts,
                receiptsOfOthers);
    }
}
