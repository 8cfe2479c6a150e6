package uk.gov.sop.holidays.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a team's calendar tells of a day that is not an ordinary working day; those named first win. */
@Schema(name = "TeamDayKind")
enum DayKind {
    PUBLIC_HOLIDAY,
    /** No working time by the pattern: of part-timers, and weekends. */
    NOT_WORKING,
    /** Approved, of whatever type. */
    AWAY,
    /** Asked for; shown to the person and their manager only. */
    WAITING,
    WORKING_FROM_HOME
}
