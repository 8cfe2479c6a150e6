package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What one day away costs, and why.
 *
 * @param date the day
 * @param rule what decided it
 * @param minutes working time, 0 when the day is free
 * @param explanation plain English
 */
@Schema(name = "AbsenceDay")
record AbsenceDay(
        LocalDate date,
        Reason rule,
        @Schema(examples = "444") int minutes,

        @Schema(examples = "Working day: 7 hours 24 minutes")
        String explanation) {

    /** Why a day costs what it costs. */
    @Schema(name = "AbsenceDayRule")
    enum Reason {
        WORKING_DAY,
        MORNING,
        AFTERNOON,
        PUBLIC_HOLIDAY,
        NOT_A_WORKING_DAY
    }

    /** Ten for a working day, five for a half, none for a free day. */
    int tenthsOfDay() {
        return switch (rule) {
            case WORKING_DAY -> 10;
            case MORNING, AFTERNOON -> 5;
            case PUBLIC_HOLIDAY, NOT_A_WORKING_DAY -> 0;
        };
    }
}
