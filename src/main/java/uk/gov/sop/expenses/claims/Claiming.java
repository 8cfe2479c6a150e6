package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.expenses.policy.ExpensePolicies;
import uk.gov.sop.expenses.policy.exchange.ExchangeRates;
import uk.gov.sop.expenses.reading.Readings;
import uk.gov.sop.expenses.receipts.KeptReceipts;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Violation;

/** What the caller does with a claim of their own: find it, write it, put it before the manager and take it back. */
@Singleton
class Claiming {

    private final Claims claims;
    private final ClaimCheck check;
    private final Sharing sharing;
    private final ApprovalLevels levels;
    private final KeptReceipts receipts;
    private final Readings readings;
    private final ExchangeRates exchange;
    private final ExpensePolicies policies;
    private final Inbox inbox;
    private final CurrentPerson current;
    private final Locks locks;
    private final Today today;

    Claiming(
            Claims claims,
            ClaimCheck check,
            Sharing sharing,
            ApprovalLevels levels,
            KeptReceipts receipts,
            Readings readings,
            ExchangeRates exchange,
            ExpensePolicies policies,
            Inbox inbox,
            CurrentPerson current,
            Locks locks,
            Today today) {
        this.claims = claims;
        this.check = check;
        this.sharing = sharing;
        this.levels = levels;
        this.receipts = receipts;
        this.readings = readings;
        this.exchange = exchange;
        this.policies = policies;
        this.inbox = inbox;
        this.current = current;
        this.locks = locks;
        this.today = today;
    }

    /** Claims of one person share the mileage threshold of the year and the limits of trips, so one person's changes queue. */
    Person lockedMe() {
        Person me = current.get();
        locks.on(me.id());
        return me;
    }

    Claim lockedMine(UUID id) {
        lockedMe();
        return mine(id).orElseThrow(RuleBroken::notFound);
    }

    /** Empty when there is none; another person's does not exist for the caller either. */
    Optional<Claim> mine(UUID id) {
        Optional<Claim> found = claims.whole(id);
        if (found.isPresent() && !found.get().person().equals(current.get())) {
            throw RuleBroken.notFound();
        }
        return found;
    }

    Claim begun(UUID id) {
        return new Claim(id, current.get(), today.now());
    }

    void write(Claim claim, ClaimRequest body, String sent) {
        body.requireWellFormed();
        List<ClaimLine> lines = body.lines().stream()
                .map(said -> new ClaimLine(said, exchange.of(said).orElse(null)))
                .toList();
        requireOwnReceipts(lines);
        claim.revise(body.title(), department(claim.person(), lines), lines, sent, today.now());
        sharing.price(claim);
        check.look(claim);
    }

    /** Who has moved since, or left, claims from the department of the first day of travel. */
    private String department(Person person, List<ClaimLine> lines) {
        return lines.stream()
                .map(ClaimLine::date)
                .min(LocalDate::compareTo)
                .flatMap(person::assignmentOn)
                .orElseGet(() -> person.requireAssignmentOn(today.date()))
                .department();
    }

    private void requireOwnReceipts(List<ClaimLine> lines) {
        Set<UUID> named =
                lines.stream().flatMap(line -> line.receiptIds().stream()).collect(Collectors.toSet());
        Set<UUID> owned = receipts.ownedBy(current.get(), named).stream()
                .map(KeptReceipts.KeptReceipt::id)
                .collect(Collectors.toSet());
        List<Violation> missing = IntStream.range(0, lines.size())
                .filter(i -> !owned.containsAll(lines.get(i).receiptIds()))
                .mapToObj(i ->
                        Violation.at("/lines/" + i + "/receiptIds", "must be receipts of yours; PUT the files first"))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleBroken(
                    Rule.CLAIM_REFUSED, "Put the receipt files before the claim that names them.", missing);
        }
    }

    void submit(Claim claim) {
        claim.lines().forEach(line -> line.exchangeBy(exchange));
        sharing.price(claim);
        check.look(claim);
        claim.submit(today.now());
        sharing.shareOut(claim);
        ReceiptsAsClaimed.in(claim.lines()).forEach(readings::corrected);
        levels.begin(claim);
    }

    void withdraw(Claim claim) {
        claim.withdraw(today.now());
        inbox.withdraw(claim.id());
        sharing.price(claim);
        sharing.shareOut(claim);
    }

    ClaimView view(Claim claim) {
        return ClaimView.of(
                claim,
                policies.of(claim.department()),
                inbox.deciderFor(claim.person(), claim.progress().waitingLevel())
                        .map(Person::name)
                        .orElse(null),
                today.date());
    }
}
