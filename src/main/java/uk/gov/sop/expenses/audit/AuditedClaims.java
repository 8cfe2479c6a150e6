package uk.gov.sop.expenses.audit;

import jakarta.inject.Singleton;
import java.util.UUID;
import uk.gov.sop.expenses.claims.ClaimEvidence;
import uk.gov.sop.expenses.claims.ClaimEvidences;
import uk.gov.sop.people.CurrentPerson;
import uk.gov.sop.people.Disclosures;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Drawn claims as the caller may see them: nobody audits what they made or decided, and every look is on record. */
@Singleton
class AuditedClaims {

    private final DrawnClaims drawn;
    private final ClaimEvidences evidences;
    private final Disclosures disclosures;
    private final CurrentPerson auditor;

    AuditedClaims(DrawnClaims drawn, ClaimEvidences evidences, Disclosures disclosures, CurrentPerson auditor) {
        this.drawn = drawn;
        this.evidences = evidences;
        this.disclosures = disclosures;
        this.auditor = auditor;
    }

    DrawnClaim find(UUID sampleId, UUID claimId) {
        return drawn.findByIdOptional(new DrawnClaim.Key(sampleId, claimId)).orElseThrow(RuleBroken::notFound);
    }

    /** What the decision on a drawn claim rested on. */
    ClaimEvidence disclosed(UUID sampleId, UUID claimId) {
        find(sampleId, claimId);
        ClaimEvidence evidence = evidences.of(claimId).orElseThrow(RuleBroken::notFound);
        requireIndependent(evidence);
        disclosures.record(evidence.claimantId(), Disclosures.What.AUDITED_CLAIM, claimId);
        return evidence;
    }

    /** A drawn claim whose outcome the caller may record. */
    DrawnClaim toJudge(UUID sampleId, UUID claimId) {
        DrawnClaim claim = find(sampleId, claimId);
        evidences.of(claimId).ifPresent(this::requireIndependent);
        return claim;
    }

    private void requireIndependent(ClaimEvidence evidence) {
        if (auditor.onRecord().filter(evidence::involves).isPresent()) {
            throw new RuleBroken(
                    Rule.AUDITOR_INVOLVED, "You made this claim or decided it. Another auditor has to look at it.");
        }
    }
}
