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
        HOURS,
        PUBLIC_HOLIDAY,
        NOT_A_WORKING_DAY,
        GIVEN_BACK
    }

    /** Ten for a working day, five for a half, none for a free day or for hours. */
    int tenthsOfDay() {
        return switch (rule) {
            case WORKING_DAY -> 10;
            case MORNING, AFTERNOON -> 5;
            case HOURS, PUBLIC_HOLIDAY, NOT_A_WORKING_DAY, GIVEN_BACK -> 0;
        };
    }

    /** What of the day nothing else may take, when the absence covers some half of it. */
    boolean holds(boolean afternoon) {
        return switch (rule) {
            case GIVEN_BACK -> false;
            case MORNING -> !afternoon;
            case AFTERNOON -> afternoon;
            case WORKING_DAY, HOURS, PUBLIC_HOLIDAY, NOT_A_WORKING_DAY -> true;
        };
    }
}
