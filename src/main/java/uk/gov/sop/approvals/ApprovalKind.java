package uk.gov.sop.approvals;

/** What managers decide. */
public enum ApprovalKind {
    EXPENSE_CLAIM,
    ABSENCE,
    /** Leave bought or sold, time off in lieu, leave earned by irregular hours. */
    LEAVE_ENTRY
}
