package uk.gov.sop.expenses.claims;

/** What a claim's claimant may do next. */
enum ClaimAction {
    change,
    delete,
    submit,
    withdraw
}
