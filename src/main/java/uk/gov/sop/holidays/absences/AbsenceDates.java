package uk.gov.sop.holidays.absences;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/**
 * Civil dates away, to the half day. A morning and an afternoon never clash.
 *
 * @param startsOn first day
 * @param endsOn last day, included
 * @param startsAfternoon whether the first day begins with its afternoon
 * @param endsMidday whether the last day ends with its morning
 */
@Embeddable
record AbsenceDates(LocalDate startsOn, LocalDate endsOn, boolean startsAfternoon, boolean endsMidday) {

    /** As long as the longest career break. */
    private static final int LONGEST_DAYS = 5 * 365 + 2;

    /** What of a day is spent away. */
    enum Part {
        WHOLE_DAY,
        MORNING,
        AFTERNOON
    }

    AbsenceDates {
        if (endsOn.isBefore(startsOn)) {
            throw refused("/endsOn", "must not be before startsOn");
        }
        if (ChronoUnit.DAYS.between(startsOn, endsOn) >= LONGEST_DAYS) {
            throw refused("/endsOn", "must be within five years of startsOn");
        }
        if (startsOn.equals(endsOn) && startsAfternoon && endsMidday) {
            throw refused("/endsMidday", "leaves nothing of the day: choose the morning, the afternoon or all of it");
        }
    }

    private static RuleBroken refused(String pointer, String message) {
        return new RuleBroken(
                Rule.MALFORMED_REQUEST, "These dates make no absence.", List.of(Violation.at(pointer, message)));
    }

    DateRange range() {
        return new DateRange(startsOn, endsOn);
    }

    Part partOn(LocalDate day) {
        if (startsAfternoon && day.equals(startsOn)) {
            return Part.AFTERNOON;
        }
        return endsMidday && day.equals(endsOn) ? Part.MORNING : Part.WHOLE_DAY;
    }

    /** Every half day of it, in order. */
    Stream<HalfDay> halves() {
        return range().days().flatMap(day -> switch (partOn(day)) {
            case WHOLE_DAY -> Stream.of(new HalfDay(day, false), new HalfDay(day, true));
            case MORNING -> Stream.of(new HalfDay(day, false));
            case AFTERNOON -> Stream.of(new HalfDay(day, true));
        });
    }

    /** {@code 14 to 18 December 2026}, {@code 14 December 2026, morning}. */
    @Override
    public String toString() {
        String days = CivilDates.text(range());
        if (startsOn.equals(endsOn)) {
            return switch (partOn(startsOn)) {
                case WHOLE_DAY -> days;
                case MORNING -> days + ", morning";
                case AFTERNOON -> days + ", afternoon";
            };
        }
        return days + (startsAfternoon ? ", from midday" : "") + (endsMidday ? ", until midday" : "");
    }
}
