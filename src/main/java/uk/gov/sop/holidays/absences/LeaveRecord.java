package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.PublicHolidays;

/**
 * What a person's balances and quotes are made from.
 *
 * @param open requested and approved absences, in order, of at least the leave years asked about
 * @param carriedMinutes into leave years, by their first day
 */
record LeaveRecord(
        Employment employment, PublicHolidays holidays, List<Absence> open, Map<LocalDate, Integer> carriedMinutes) {

    LeaveRecord {
        open = List.copyOf(open);
        carriedMinutes = Map.copyOf(carriedMinutes);
    }

    /** Of the leave year that a date lies in. */
    HolidayBalance balance(LocalDate on) {
        return HolidayBalance.of(this, on);
    }

    int carriedInto(LeaveYear year) {
        return carriedMinutes.getOrDefault(year.dates().start(), 0);
    }

    /** As if an absence had never been asked for: to ask for something else in its place. */
    LeaveRecord without(UUID absence) {
        List<Absence> others =
                open.stream().filter(other -> !other.id().equals(absence)).toList();
        return new LeaveRecord(employment, holidays, others, carriedMinutes);
    }

    Quote quote(AbsenceType type, AbsenceDates dates) {
        AbsenceCost cost = new WorkingTime(employment, holidays).costOf(dates);
        List<Quote.InYear> years =
                firstDays(dates).map(day -> inYear(balance(day), cost)).toList();
        List<Absence> clashes =
                open.stream().filter(other -> other.dates().overlaps(dates)).toList();
        return new Quote(type, dates, cost, years, clashes);
    }

    private Quote.InYear inYear(HolidayBalance before, AbsenceCost cost) {
        return new Quote.InYear(
                before, cost.minutesOf(day -> employment.leaveYearOn(day).equals(before.year())));
    }

    /** One for every leave year. */
    private Stream<LocalDate> firstDays(AbsenceDates dates) {
        return dates
                .range()
                .days()
                .collect(Collectors.toMap(
                        employment::leaveYearOn, day -> day, (first, later) -> first, LinkedHashMap::new))
                .values()
                .stream();
    }
}
