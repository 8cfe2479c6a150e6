package uk.gov.sop.holidays.pots;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.entitlement.IrregularHours;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.shared.CivilDates;

/**
 * What somebody wants to put into a pot.
 *
 * @param onDate the day worked, or the last of a pay period; of leave bought or sold any day of its leave year
 * @param time minutes bought, sold or worked, above zero; below zero only for flexitime that was taken
 * @param reason null for none
 */
record EntryTerms(
        EntryKind kind,
        LocalDate onDate,
        int time,
        @Nullable String reason) {

    /** What it adds to the pot, or takes from it when below zero. */
    int minutes() {
        return switch (kind) {
            case BOUGHT, FLEXI, TIME_OFF_IN_LIEU -> time;
            case SOLD -> -time;
            case IRREGULAR_HOURS -> new IrregularHours(time).hours() * 60;
        };
    }

    /** How the minutes come about: staff read it in their balance. */
    String explanation(int dayMinutes) {
        return switch (kind) {
            case BOUGHT -> traded("bought", dayMinutes);
            case SOLD -> traded("sold", dayMinutes);
            case FLEXI ->
                "Worked %s %s than your hours, %s"
                        .formatted(
                                new LeaveTime(Math.abs(time)),
                                time > 0 ? "longer" : "shorter",
                                CivilDates.text(onDate));
            case TIME_OFF_IN_LIEU -> "Worked %s on %s".formatted(new LeaveTime(time), CivilDates.text(onDate));
            case IRREGULAR_HOURS -> new IrregularHours(time).explanation();
        };
    }

    private String traded(String verb, int dayMinutes) {
        int tenths = time * 10 / dayMinutes;
        return tenths * dayMinutes == time * 10
                ? "%s %s at %s".formatted(LeaveTime.days(tenths), verb, new LeaveTime(dayMinutes))
                : "%s %s, at %s a day".formatted(new LeaveTime(time), verb, new LeaveTime(dayMinutes));
    }
}
