package uk.gov.sop.holidays.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a day. */
@Schema(
        name = "TeamDayPart",
        description = "How much of a day. SOME_HOURS: less than a half, and the rest of the day is as it would be.")
enum DayPart {
    WHOLE_DAY,
    MORNING,
    AFTERNOON,
    /** Neither half as a whole. */
    SOME_HOURS;

    /** Whether it covers that half of a day, which is MORNING or AFTERNOON. */
    boolean covers(DayPart half) {
        return this == WHOLE_DAY || this == half;
    }
}
