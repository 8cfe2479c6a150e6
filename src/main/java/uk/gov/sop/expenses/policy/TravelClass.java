package uk.gov.sop.expenses.policy;

/** Class of travel by train or air. */
public enum TravelClass {
    STANDARD,
    FIRST
}
