package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.approvals.ApprovalKind;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.approvals.PastDecision;
import uk.gov.sop.expenses.policy.ExpensePolicies;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Today;

/** Who must approve a claim: a rule where the terms have one, else the manager, and the manager above where it is dear. */
@Singleton
class ApprovalLevels {

    private final ApprovalByRule byRule;
    private final ExpensePolicies policies;
    private final Inbox inbox;
    private final Today today;

    ApprovalLevels(ApprovalByRule byRule, ExpensePolicies policies, Inbox inbox, Today today) {
        this.byRule = byRule;
        this.policies = policies;
        this.inbox = inbox;
        this.today = today;
    }

    /** Of a claim that was just submitted. */
    void begin(Claim claim) {
        byRule.approves(claim)
                .ifPresentOrElse(
                        rule -> claim.approveByRule(rule, today.now()),
                        () -> waits(
                                claim,
                                1,
                                inbox.request(
                                        ApprovalKind.EXPENSE_CLAIM,
                                        claim.id(),
                                        claim.person(),
                                        title(claim),
                                        claim.summary())));
    }

    /** At the head of a line, where there is nobody above the manager, one approval has to do. */
    boolean needsSecond(Claim claim) {
        Money limit = policies.of(claim.department()).on(claim.startsOn()).secondApprovalAbove();
        return claim.total().compareTo(limit) > 0
                && inbox.deciderFor(claim.person(), 2).isPresent();
    }

    void askSecond(Claim claim) {
        waits(
                claim,
                2,
                inbox.requestSecond(
                        ApprovalKind.EXPENSE_CLAIM, claim.id(), claim.person(), title(claim), claim.summary()));
    }

    /** What the line manager said on approving what the manager above approves now; null where nothing was said. */
    @Nullable
    String reasonBelow(Claim claim) {
        return claim.progress().waitingLevel() == 1
                ? null
                : inbox.approvedBelow(claim.id()).map(PastDecision::reason).orElse(null);
    }

    /**
     * An approved claim has come to more since, as another one gave it its miles or a rate was raised: whoever would have
     * been asked about so much is asked now. Where there is nobody, it stays approved.
     */
    void lookAgain(Claim claim) {
        if (claim.progress().approvedByRule() != null) {
            if (!byRule.isSmall(claim) && inbox.deciderFor(claim.person()).isPresent()) {
                claim.reopen(today.now());
                begin(claim);
            }
        } else if (needsSecond(claim) && !inbox.approvedAbove(claim.id())) {
            claim.reopen(today.now());
            askSecond(claim);
        }
    }

    private void waits(Claim claim, int level, Optional<Integer> usualHours) {
        claim.waits(level, usualHours.orElse(null), today.now());
    }

    private static String title(Claim claim) {
        return "Expense claim: " + claim.title();
    }
}
