package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import uk.gov.sop.approvals.Inbox;
import uk.gov.sop.expenses.claims.ClaimEvidence.ReceiptEvidence;
import uk.gov.sop.expenses.receipts.KeptReceipts;

/** Claims as those see them who check decisions. */
@Singleton
public class ClaimEvidences {

    private final Claims claims;
    private final KeptReceipts receipts;
    private final Inbox inbox;

    ClaimEvidences(Claims claims, KeptReceipts receipts, Inbox inbox) {
        this.claims = claims;
        this.receipts = receipts;
        this.inbox = inbox;
    }

    /** Empty for what is gone, and for a draft: that is its claimant's alone. */
    public Optional<ClaimEvidence> of(UUID claimId) {
        return claims.whole(claimId)
                .filter(claim -> claim.status() != ClaimStatus.DRAFT)
                .map(claim -> ClaimEvidence.of(claim, receiptsOf(claim), inbox.decisionsOn(claimId)));
    }

    private List<ReceiptEvidence> receiptsOf(Claim claim) {
        Set<UUID> named = claim.lines().stream()
                .flatMap(line -> line.receiptIds().stream())
                .collect(Collectors.toSet());
        return receipts.ownedBy(claim.person(), named).stream()
                .map(kept -> new ReceiptEvidence(kept.id(), kept.sha256()))
                .toList();
    }
}
