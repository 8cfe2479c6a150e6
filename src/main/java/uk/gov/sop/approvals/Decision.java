package uk.gov.sop.approvals;

/** What a manager says: a declined claim goes back to be mended, declined leave is refused. */
public enum Decision {
    APPROVED,
    DECLINED
}
