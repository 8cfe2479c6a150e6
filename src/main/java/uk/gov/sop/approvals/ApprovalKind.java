package uk.gov.sop.approvals;

/** What managers decide. */
public enum ApprovalKind {
    EXPENSE_CLAIM,
    ABSENCE
}
