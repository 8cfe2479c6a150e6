package uk.gov.sop.expenses.claims;

/** Where a claim stands: a returned one goes back to its claimant to be mended and submitted again. */
public enum ClaimStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED,
    PAID
}
