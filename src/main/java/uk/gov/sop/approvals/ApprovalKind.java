package uk.gov.sop.approvals;

/** What managers decide. */
public enum ApprovalKind {
    EXPENSE_CLAIM,
    ABSENCE,
    /** Leave bought or sold, time off in lieu, leave earned by irregular hours. */
    LEAVE_ENTRY;

    /** Whether it depends on when somebody works, which must not change while it is decided. */
    boolean isLeave() {
        return this != EXPENSE_CLAIM;
    }
}
