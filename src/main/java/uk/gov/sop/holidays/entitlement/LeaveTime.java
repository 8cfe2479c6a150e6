package uk.gov.sop.holidays.entitlement;

import java.util.ArrayList;
import java.util.List;

/**
 * Working time as staff read it: {@code 37 hours}, {@code 7 hours 24 minutes}.
 *
 * @param minutes below zero when more was taken than there was
 */
public record LeaveTime(int minutes) {

    private static final int HOUR = 60;

    /** {@code 5 days (37 hours)}: to a tenth of a day, rounded down; the hours are exact, and alone below that. */
    public String inDaysOf(int dayMinutes) {
        int tenths = Math.floorDiv(minutes * 10, dayMinutes);
        return tenths == 0 && minutes != 0 ? toString() : days(tenths) + " (" + this + ")";
    }

    /** {@code 1 day}, {@code 4.5 days}. */
    public static String days(int tenths) {
        int whole = Math.abs(tenths);
        String number = whole % 10 == 0 ? "%d".formatted(whole / 10) : "%d.%d".formatted(whole / 10, whole % 10);
        return (tenths < 0 ? "−" : "") + number + (whole == 10 ? " day" : " days");
    }

    @Override
    public String toString() {
        int whole = Math.abs(minutes);
        List<String> parts = new ArrayList<>();
        if (whole >= HOUR || whole == 0) {
            parts.add(counted(whole / HOUR, "hour"));
        }
        if (whole % HOUR > 0) {
            parts.add(counted(whole % HOUR, "minute"));
        }
        return (minutes < 0 ? "−" : "") + String.join(" ", parts);
    }

    private static String counted(int number, String noun) {
        return number + " " + noun + (number == 1 ? "" : "s");
    }
}
