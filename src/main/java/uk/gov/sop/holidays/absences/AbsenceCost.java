package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** What an absence costs in working time, day by day. */
record AbsenceCost(List<AbsenceDay> days) {

    AbsenceCost {
        days = List.copyOf(days);
    }

    int minutes() {
        return minutesOf(day -> true);
    }

    /** The half days of these dates that nothing else may take. */
    Set<HalfDay> held(AbsenceDates dates) {
        Map<LocalDate, AbsenceDay> priced =
                days.stream().collect(Collectors.toMap(AbsenceDay::date, Function.identity()));
        return dates.halves()
                .filter(half -> {
                    AbsenceDay day = priced.get(half.date());
                    return day == null || day.holds(half.afternoon());
                })
                .collect(Collectors.toSet());
    }

    /** Whether no day of it costs more than it does there. */
    boolean isWithin(AbsenceCost other) {
        return days.stream().allMatch(day -> day.minutes() <= other.minutesOn(day.date()));
    }

    int minutesOn(LocalDate date) {
        return minutesOf(date::equals);
    }

    /** Of a day: ten for all of it, five for a half, none for hours. */
    int tenthsOn(LocalDate date) {
        return days.stream()
                .filter(day -> day.date().equals(date))
                .mapToInt(AbsenceDay::tenthsOfDay)
                .sum();
    }

    int minutesOf(Predicate<LocalDate> counted) {
        return days.stream()
                .filter(day -> counted.test(day.date()))
                .mapToInt(AbsenceDay::minutes)
                .sum();
    }

    /** Why there is nothing to ask for when no minute of it is working time. */
    RuleBroken nothing(boolean irregular) {
        if (irregular) {
            return new RuleBroken(
                    Rule.ABSENCE_HOURS_INVALID,
                    "You work irregular hours, so say for each day how many of them you are away.");
        }
        AbsenceDay first = days.getFirst();
        return new RuleBroken(
                Rule.ABSENCE_COSTS_NOTHING,
                "None of that is working time for you, so you need no leave. %s: %s."
                        .formatted(CivilDates.withWeekday(first.date()), first.explanation()));
    }

    /** {@code 5 days (37 hours)}, {@code 1 day and 2 hours (9 hours 24 minutes)}, {@code 2 hours}. */
    @Override
    public String toString() {
        int tenths = days.stream().mapToInt(AbsenceDay::tenthsOfDay).sum();
        int hours = days.stream()
                .filter(day -> day.rule() == AbsenceDay.Reason.HOURS)
                .mapToInt(AbsenceDay::minutes)
                .sum();
        if (hours == 0) {
            return LeaveTime.days(tenths) + " (" + new LeaveTime(minutes()) + ")";
        }
        return tenths == 0
                ? new LeaveTime(hours).toString()
                : LeaveTime.days(tenths) + " and " + new LeaveTime(hours) + " (" + new LeaveTime(minutes()) + ")";
    }
}
