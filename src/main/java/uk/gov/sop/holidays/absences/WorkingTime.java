package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.AbsenceDay.Reason;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/**
 * Only working time costs leave: a person's pattern, less the public holidays of where they work, less what sickness
 * gives back.
 *
 * @param sick half days of sickness
 */
record WorkingTime(Employment employment, PublicHolidays holidays, Set<HalfDay> sick) {

    /** As it is asked for: hours beyond the working time of a day are refused. */
    AbsenceCost costOf(AbsenceTerms terms) {
        return costOf(terms, true);
    }

    /** Of what is booked already: of hours that are not working time any more only those that are cost something. */
    AbsenceCost repriced(AbsenceTerms terms) {
        return costOf(terms, false);
    }

    private AbsenceCost costOf(AbsenceTerms terms, boolean asked) {
        AbsenceDates dates = terms.dates();
        if (asked) {
            employment.requireOn(dates.startsOn());
            employment.requireOn(dates.endsOn());
        }
        if (terms.type().isInCalendarDays()) {
            return new AbsenceCost(List.of());
        }
        Map<LocalDate, PartDay> hours = terms.partDaysByDate();
        List<AbsenceDay> days = dates.range()
                .days()
                .map(day -> costOf(day, dates.partOn(day), hours.get(day), terms, asked))
                .toList();
        return new AbsenceCost(days);
    }

    private AbsenceDay costOf(
            LocalDate day, AbsenceDates.Part part, @Nullable PartDay hours, AbsenceTerms terms, boolean asked) {
        if (!asked && !employment.covers(new DateRange(day, day))) {
            return new AbsenceDay(day, Reason.NOT_A_WORKING_DAY, 0, "You are not employed on this day");
        }
        AbsenceDay usual = workingTime(day, part);
        if (hours != null) {
            usual = partOf(usual, hours, terms, asked);
        }
        return terms.type().pot().isPresent() && !sick.isEmpty() && usual.minutes() > 0
                ? lessSickness(usual, part)
                : usual;
    }

    private AbsenceDay workingTime(LocalDate day, AbsenceDates.Part part) {
        Stint stint = employment.requireOn(day);
        Optional<PublicHolidays.PublicHoliday> holiday = holidays.on(stint.division(), day);
        if (holiday.isPresent()) {
            return new AbsenceDay(
                    day,
                    Reason.PUBLIC_HOLIDAY,
                    0,
                    "Public holiday: " + holiday.get().title());
        }
        int minutes = stint.pattern().minutesOn(day);
        return minutes == 0
                ? new AbsenceDay(
                        day,
                        Reason.NOT_A_WORKING_DAY,
                        0,
                        stint.pattern().isIrregular()
                                ? "You work irregular hours: say how many are away"
                                : "You do not work on this day")
                : costOf(day, part, minutes);
    }

    /** An odd minute goes to the morning, so that two halves make exactly one day. */
    private static AbsenceDay costOf(LocalDate day, AbsenceDates.Part part, int minutes) {
        LeaveTime whole = new LeaveTime(minutes);
        return switch (part) {
            case WHOLE_DAY -> new AbsenceDay(day, Reason.WORKING_DAY, minutes, "Working day: " + whole);
            case MORNING -> new AbsenceDay(day, Reason.MORNING, minutes - minutes / 2, "Morning: half of " + whole);
            case AFTERNOON -> new AbsenceDay(day, Reason.AFTERNOON, minutes / 2, "Afternoon: half of " + whole);
        };
    }

    private AbsenceDay partOf(AbsenceDay usual, PartDay hours, AbsenceTerms terms, boolean asked) {
        boolean irregular = usual.rule() == Reason.NOT_A_WORKING_DAY
                && employment.requireOn(usual.date()).pattern().isIrregular();
        if (!irregular && hours.minutes() > usual.minutes()) {
            if (!asked) {
                return usual;
            }
            throw new RuleBroken(
                    Rule.ABSENCE_HOURS_INVALID,
                    "More hours are asked for than you work then. " + usual.explanation() + ".",
                    List.of(Violation.at(
                            terms.pointerOf(usual.date()),
                            usual.minutes() == 0
                                    ? "must be left out: there is no working time on that day"
                                    : "must be at most " + usual.minutes())));
        }
        LeaveTime away = new LeaveTime(hours.minutes());
        String text = irregular ? "Hours: " + away : "Hours: " + away + " of " + new LeaveTime(usual.minutes());
        return new AbsenceDay(usual.date(), Reason.HOURS, hours.minutes(), text);
    }

    private AbsenceDay lessSickness(AbsenceDay usual, AbsenceDates.Part part) {
        boolean morning = sick.contains(new HalfDay(usual.date(), false));
        boolean afternoon = sick.contains(new HalfDay(usual.date(), true));
        boolean onlyOne = usual.rule() == Reason.WORKING_DAY && morning != afternoon;
        if (onlyOne) {
            AbsenceDay left = costOf(
                    usual.date(), morning ? AbsenceDates.Part.AFTERNOON : AbsenceDates.Part.MORNING, usual.minutes());
            return new AbsenceDay(
                    left.date(), left.rule(), left.minutes(), left.explanation() + "; the rest given back");
        }
        boolean back = switch (part) {
            case MORNING -> morning;
            case AFTERNOON -> afternoon;
            case WHOLE_DAY -> morning || afternoon;
        };
        return back ? new AbsenceDay(usual.date(), Reason.GIVEN_BACK, 0, "Not taken as leave") : usual;
    }
}
