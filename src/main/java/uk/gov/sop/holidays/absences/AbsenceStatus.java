package uk.gov.sop.holidays.absences;

/** Where an absence stands. */
enum AbsenceStatus {
    REQUESTED,
    APPROVED,
    /** What stands is approved; something else in its place waits for a decision. */
    CHANGE_REQUESTED,
    /** What stands is approved and has begun; to take it back waits for a decision. */
    CANCELLATION_REQUESTED,
    REFUSED,
    CANCELLED
}
