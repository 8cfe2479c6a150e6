package uk.gov.sop.holidays.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a team's calendar tells of a day that is not an ordinary working day; those named first win. */
@Schema(
        name = "TeamDayKind",
        description = "What is known of a day; of several, the first of these. PUBLIC_HOLIDAY: where they work. "
                + "NOT_WORKING: no working time by their pattern. AWAY: approved, of whatever type. WAITING: asked for; "
                + "shown to the person and their manager only. WORKING_FROM_HOME: as they say.")
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
