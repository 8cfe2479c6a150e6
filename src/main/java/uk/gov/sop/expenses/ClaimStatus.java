package uk.gov.sop.expenses;

/** Where a claim stands: a returned one goes back to its claimant to be mended and submitted again. */
enum ClaimStatus {
    DRAFT,
    SUBMITTED,
    RETURNED,
    APPROVED
}
