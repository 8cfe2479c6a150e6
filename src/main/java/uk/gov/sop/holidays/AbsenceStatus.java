package uk.gov.sop.holidays;

/** Where an absence stands. */
enum AbsenceStatus {
    REQUESTED,
    APPROVED,
    REFUSED,
    CANCELLED
}
