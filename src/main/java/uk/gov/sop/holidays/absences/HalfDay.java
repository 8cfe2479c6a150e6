package uk.gov.sop.holidays.absences;

import java.time.LocalDate;

/** The morning or the afternoon of a date: two absences never share one. */
record HalfDay(LocalDate date, boolean afternoon) {}
