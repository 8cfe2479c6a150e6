package uk.gov.sop.expenses.claims;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Where a claim stands: a returned one goes back to its claimant to be mended and submitted again. */
@Schema(
        description =
                "`DRAFT`: with its claimant. `SUBMITTED`: waits for a decision. `RETURNED`: back with its claimant, to "
                        + "be mended. `APPROVED`: waits to be paid; it goes back to `SUBMITTED` when it comes to more than its "
                        + "approvers may approve. `PAID`: the money has gone out.")
public enum ClaimStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    PAID;

    /** What its claimant may do next. */
    List<ClaimAction> actions() {
        return switch (this) {
            case DRAFT, RETURNED -> List.of(ClaimAction.change, ClaimAction.submit, ClaimAction.delete);
            case SUBMITTED -> List.of(ClaimAction.withdraw);
            case APPROVED, PAID -> List.of();
        };
    }

    /** Whether its claimant has it, to change and submit it. */
    boolean isOpen() {
        return this == DRAFT || this == RETURNED;
    }

    void requireEditable() {
        switch (this) {
            case DRAFT, RETURNED -> {}
            case SUBMITTED ->
                throw new RuleBroken(
                        Rule.CLAIM_NOT_EDITABLE, "This claim waits for approval. Withdraw it to change it.");
            case APPROVED, PAID ->
                throw new RuleBroken(
                        Rule.CLAIM_NOT_EDITABLE, "This claim is approved. Make a new claim for anything it lacks.");
        }
    }

    void requireSubmitted() {
        if (this != SUBMITTED) {
            throw new RuleBroken(Rule.CLAIM_NOT_SUBMITTED, "This claim does not wait for approval.");
        }
    }

    void requireApproved() {
        if (this != APPROVED) {
            throw new IllegalStateException(
                    "Only an approved claim is put before somebody again, not one that is " + this);
        }
    }
}
