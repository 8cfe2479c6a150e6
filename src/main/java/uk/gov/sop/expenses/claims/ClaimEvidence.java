package uk.gov.sop.expenses.claims;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.approvals.PastDecision;
import uk.gov.sop.expenses.rules.Finding;
import uk.gov.sop.shared.Money;

/**
 * A claim as somebody sees it who checks the decision on it: all that it rested on, who made it, and its payment.
 *
 * @param claimantId whose personal data this is; not shown
 */
@Schema(name = "ClaimEvidence")
public record ClaimEvidence(
        UUID id,
        @JsonIgnore UUID claimantId,
        String claimantStaffNumber,
        String claimantName,
        @Schema(examples = "CO") String department,
        String title,
        ClaimStatus status,
        Money total,
        Money taxable,
        List<ClaimView.LineView> lines,

        @Schema(description = "What the rules said when it was last written or submitted, with the claimant's answers.")
        List<Finding> findings,

        @Schema(description = "Those that its lines name.") List<ReceiptEvidence> receipts,

        @Nullable @Schema(nullable = true) Instant submittedAt,

        @Schema(description = "In the order in which they were made; empty where a rule approved it.")
        List<PastDecision> decisions,

        @Nullable @Schema(nullable = true, description = "The rule that approved it without a person, and why.")
        String approvedByRule,

        @Nullable @Schema(nullable = true, description = "The claim whose returned lines these are.")
        UUID continues,

        @Nullable @Schema(nullable = true, description = "The pay day of the payment that it is in.")
        LocalDate expectedPayOn,

        @Nullable @Schema(nullable = true) LocalDate paidOn,
        @Nullable @Schema(nullable = true) String paymentProblem) {

    /** @param sha256 of the file as it was sent, base64url */
    @Schema(name = "ReceiptEvidence")
    public record ReceiptEvidence(
            UUID id,

            @Schema(description = "SHA-256 of the file, base64url.")
            String sha256) {}

    static ClaimEvidence of(Claim claim, List<ReceiptEvidence> receipts, List<PastDecision> decisions) {
        Progress progress = claim.progress();
        return new ClaimEvidence(
                claim.id(),
                claim.person().id(),
                claim.person().staffNumber(),
                claim.person().name(),
                claim.department(),
                claim.title(),
                claim.status(),
                claim.total(),
                claim.taxable(),
                claim.lines().stream().map(ClaimView.LineView::of).toList(),
                claim.findings(),
                receipts,
                progress.submittedAt(),
                decisions,
                progress.approvedByRule(),
                claim.continues().orElse(null),
                progress.expectedPayOn(),
                progress.paidOn(),
                progress.paymentProblem());
    }
}
