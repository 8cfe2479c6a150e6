package uk.gov.sop.approvals;

/** Where a request for approval stands. */
public enum ApprovalStatus {
    WAITING,
    APPROVED,
    DECLINED,
    WITHDRAWN
}
