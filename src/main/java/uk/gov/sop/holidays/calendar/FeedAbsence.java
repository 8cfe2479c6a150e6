package uk.gov.sop.holidays.calendar;

import java.time.Instant;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.shared.DateRange;

/**
 * An absence as a feed holds it, or what is to stand instead of it.
 *
 * @param id of the absence, or what is made of it; an event keeps its own
 * @param waiting asked for and not decided
 * @param startsAfternoon whether the first day begins with its afternoon
 * @param endsMidday whether the last day ends with its morning
 * @param hours whether only some hours of a day are meant
 * @param version goes up when it is told otherwise
 * @param changedAt when it was told otherwise the last time
 */
record FeedAbsence(
        String id,
        AbsenceType type,
        boolean waiting,
        DateRange dates,
        boolean startsAfternoon,
        boolean endsMidday,
        boolean hours,
        int version,
        Instant changedAt) {

    /** {@code Annual leave (morning)}: an event of whole days says in words what of them is meant. */
    String summary(FeedPrivacy privacy) {
        return privacy.summary(type) + part();
    }

    private String part() {
        boolean oneDay = dates.length() == 1;
        if (hours && oneDay) {
            return " (some hours)";
        }
        if (startsAfternoon && endsMidday) {
            return " (from midday, until midday on the last day)";
        }
        if (startsAfternoon) {
            return oneDay ? " (afternoon)" : " (from midday)";
        }
        if (endsMidday) {
            return oneDay ? " (morning)" : " (until midday on the last day)";
        }
        return "";
    }
}
