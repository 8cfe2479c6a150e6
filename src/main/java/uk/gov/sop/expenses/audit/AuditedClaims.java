package uk.gov.sop.expenses.audit;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.expenses.claims.ClaimEvidence;
import uk.gov.sop.expenses.claims.ClaimEvidences;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Person;
import uk.gov.sop.people.disclosures.Disclosures;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Drawn claims as the caller may see them: nobody audits what they made or decided, and every look is on record. */
@Singleton
class AuditedClaims {

    private final DrawnClaims drawn;
    private final ClaimEvidences evidences;
    private final Disclosures disclosures;
    private final Inbox inbox;
    private final CurrentPerson auditor;

    AuditedClaims(
            DrawnClaims drawn, ClaimEvidences evidences, Disclosures disclosures, Inbox inbox, CurrentPerson auditor) {
        this.drawn = drawn;
        this.evidences = evidences;
        this.inbox = inbox;
        this.disclosures = disclosures;
        this.auditor = auditor;
    }

    /** What the decision on a drawn claim rested on. */
    ClaimEvidence disclosed(UUID sampleId, UUID claimId) {
        toJudge(sampleId, claimId);
        ClaimEvidence evidence = evidences.of(claimId).orElseThrow(RuleBroken::notFound);
        disclosures.record(evidence.claimantId(), Disclosures.What.AUDITED_CLAIM, claimId);
        return evidence;
    }

    /** On record before the file leaves, which is read when this is done. */
    @Transactional
    void discloseReceipt(UUID sampleId, UUID claimId, UUID receiptId) {
        if (disclosed(sampleId, claimId).receipts().stream()
                .noneMatch(receipt -> receipt.id().equals(receiptId))) {
            throw RuleBroken.notFound();
        }
    }

    /** A drawn claim whose outcome the caller may see and record, also while its claimant has taken it back. */
    DrawnClaim toJudge(UUID sampleId, UUID claimId) {
        DrawnClaim claim =
                drawn.findByIdOptional(new DrawnClaim.Key(sampleId, claimId)).orElseThrow(RuleBroken::notFound);
        if (auditor.onRecord().filter(person -> isInvolved(claim, person)).isPresent()) {
            throw new RuleBroken(
                    Rule.AUDITOR_INVOLVED, "You made this claim or decided it. Another auditor has to look at it.");
        }
        return claim;
    }

    /** Of a draft too, which nobody else sees, and of what was deleted. */
    private boolean isInvolved(DrawnClaim claim, Person person) {
        return claim.isOf(person.id())
                || inbox.decisionsOn(claim.key().claimId()).stream()
                        .anyMatch(decision -> decision.decidedByStaffNumber().equals(person.staffNumber()));
    }
}
