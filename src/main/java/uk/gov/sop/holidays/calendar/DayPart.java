package uk.gov.sop.holidays.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How much of a day. */
@Schema(name = "TeamDayPart")
enum DayPart {
    WHOLE_DAY,
    MORNING,
    AFTERNOON;

    /** Whether it covers that half of a day, which is MORNING or AFTERNOON. */
    boolean covers(DayPart half) {
        return this == WHOLE_DAY || this == half;
    }
}
