package uk.gov.sop.holidays.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;

/**
 * When somebody works from home, as they say it.
 *
 * @param weekdays as a rule
 * @param atHomeOn dates on which they are at home although the weekday is none of those
 * @param atWorkOn dates on which they are not, although it is
 */
record HomeDays(List<DayOfWeek> weekdays, List<LocalDate> atHomeOn, List<LocalDate> atWorkOn) {

    static final HomeDays NONE = new HomeDays(List.of(), List.of(), List.of());

    /** In order: the same days said in another order are the same. */
    HomeDays {
        weekdays = weekdays.stream().sorted().toList();
        atHomeOn = atHomeOn.stream().sorted().toList();
        atWorkOn = atWorkOn.stream().sorted().toList();
    }

    boolean isAtHome(LocalDate day) {
        return atHomeOn.contains(day) || (weekdays.contains(day.getDayOfWeek()) && !atWorkOn.contains(day));
    }
}
