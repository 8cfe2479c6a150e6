package uk.gov.sop.shared;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Dates as staff read them: {@code 14 to 18 December 2026}. */
public final class CivilDates {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d", Locale.UK);
    private static final DateTimeFormatter DAY_MONTH = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);
    private static final DateTimeFormatter FULL = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WITH_WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);

    private CivilDates() {}

    public static String text(LocalDate day) {
        return FULL.format(day);
    }

    public static String withWeekday(LocalDate day) {
        return WITH_WEEKDAY.format(day);
    }

    /** Says month and year once where they are the same. */
    public static String text(DateRange dates) {
        LocalDate start = dates.start();
        LocalDate end = dates.end();
        if (start.equals(end)) {
            return text(end);
        }
        DateTimeFormatter first =
                start.getYear() != end.getYear() ? FULL : start.getMonth() == end.getMonth() ? DAY : DAY_MONTH;
        return first.format(start) + " to " + text(end);
    }
}
