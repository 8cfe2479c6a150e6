package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.gov.sop.approvals.ApprovalKind;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.expenses.policy.ExpensePolicies;
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
    private final KeptReceipts receipts;
    private final ExpensePolicies policies;
    private final Inbox inbox;
    private final CurrentPerson current;
    private final Locks locks;
    private final Today today;

    Claiming(
            Claims claims,
            KeptReceipts receipts,
            ExpensePolicies policies,
            Inbox inbox,
            CurrentPerson current,
            Locks locks,
            Today today) {
        this.claims = claims;
        this.receipts = receipts;
        this.policies = policies;
        this.inbox = inbox;
        this.current = current;
        this.locks = locks;
        this.today = today;
    }

    /** Claims of one person share the mileage threshold of the year, so one person's changes queue. */
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
        Optional<Claim> found = claims.findByIdOptional(id);
        if (found.isPresent() && !found.get().belongsTo(current.get())) {
            throw RuleBroken.notFound();
        }
        return found;
    }

    /** A claim is made to the department that the claimant works for today. */
    Claim begun(UUID id) {
        Person me = current.get();
        return new Claim(id, me, me.requireAssignmentOn(today.date()).department(), today.now());
    }

    void write(Claim claim, ClaimRequest body, String sent) {
        List<ClaimLine> lines = body.toLines();
        requireOwnReceipts(lines);
        claim.revise(body.title(), lines, sent, today.now());
        price(claim);
    }

    private void requireOwnReceipts(List<ClaimLine> lines) {
        List<UUID> named = lines.stream()
                .map(ClaimLine::receiptId)
                .filter(id -> id != null)
                .distinct()
                .toList();
        List<UUID> owned = receipts.ownedBy(current.get(), named).stream()
                .map(KeptReceipts.KeptReceipt::id)
                .toList();
        List<Violation> missing = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).receiptId() != null
                        && !owned.contains(lines.get(i).receiptId()))
                .mapToObj(i ->
                        Violation.at("/lines/" + i + "/receiptId", "is not a receipt of yours; PUT the file first"))
                .toList();
        if (!missing.isEmpty()) {
            throw new RuleBroken(
                    Rule.CLAIM_REFUSED, "Put the receipt files before the claim that names them.", missing);
        }
    }

    List<Violation> findings(Claim claim) {
        return claim.findings(policies.of(claim.department()), today.date());
    }

    void submit(Claim claim) {
        price(claim);
        claim.submit(policies.of(claim.department()), today.date(), today.now());
        String lines = claim.lines().size() == 1 ? " line" : " lines";
        inbox.request(
                ApprovalKind.EXPENSE_CLAIM,
                claim.id(),
                current.get(),
                "Expense claim: " + claim.title(),
                claim.total() + " in " + claim.lines().size() + lines);
    }

    void withdraw(Claim claim) {
        claim.withdraw(today.now());
        inbox.withdraw(claim.id());
    }

    ClaimView view(Claim claim) {
        return ClaimView.of(
                claim, inbox.deciderFor(current.get()).map(Person::name).orElse(null));
    }

    private void price(Claim claim) {
        claim.price(
                policies.of(claim.department()), claims.carMiles(current.get().id(), claim.department(), claim.id()));
    }
}
