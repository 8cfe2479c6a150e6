package uk.gov.sop.holidays.absences;

/** Where an absence stands. */
enum AbsenceStatus {
    REQUESTED,
    APPROVED,
    REFUSED,
    CANCELLED
}
