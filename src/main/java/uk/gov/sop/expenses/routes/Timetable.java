package uk.gov.sop.expenses.routes;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;

/**
 * The days on which somebody made a route, as far as the calendar can tell: its weekdays, on which they work by their
 * pattern, up to today, unless they have claimed it.
 */
record Timetable(Route route, Person traveller, LocalDate today, Set<LocalDate> claimed) {

    List<LocalDate> within(DateRange dates) {
        return dates.days()
                .filter(day -> route.weekdays().contains(day.getDayOfWeek()))
                .filter(day -> !day.isAfter(today) && !claimed.contains(day))
                .filter(this::works)
                .toList();
    }

    private boolean works(LocalDate day) {
        return traveller
                .assignmentOn(day)
                .filter(work -> work.pattern().minutesOn(day) > 0)
                .isPresent();
    }
}
