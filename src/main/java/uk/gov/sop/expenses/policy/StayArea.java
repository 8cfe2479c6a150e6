package uk.gov.sop.expenses.policy;

/** Where a night was spent, since ceilings and HMRC's incidental limits differ. */
public enum StayArea {
    LONDON,
    ELSEWHERE,
    ABROAD
}
