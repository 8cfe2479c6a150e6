package uk.gov.sop.holidays.calendar;

import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import uk.gov.sop.shared.DateRange;

/**
 * An absence as colleagues may know it: neither its type nor why.
 *
 * @param waiting asked for and not decided
 * @param startsAfternoon whether the first day begins with its afternoon
 * @param endsMidday whether the last day ends with its morning
 * @param partDays days of which only some hours are meant
 */
record TimeAway(
        UUID personId,
        boolean waiting,
        DateRange dates,
        boolean startsAfternoon,
        boolean endsMidday,
        Set<LocalDate> partDays) {

    DayKind kind() {
        return waiting ? DayKind.WAITING : DayKind.AWAY;
    }

    /** @param half MORNING or AFTERNOON */
    boolean covers(LocalDate day, DayPart half) {
        return dates.contains(day) && !partDays.contains(day) && partOn(day).covers(half);
    }

    boolean coversSomeHours(LocalDate day) {
        return dates.contains(day) && partDays.contains(day);
    }

    private DayPart partOn(LocalDate day) {
        if (startsAfternoon && day.equals(dates.start())) {
            return DayPart.AFTERNOON;
        }
        return endsMidday && day.equals(dates.end()) ? DayPart.MORNING : DayPart.WHOLE_DAY;
    }
}
