package uk.gov.sop.holidays.absences;

import static uk.gov.sop.holidays.entitlement.BalanceLine.Source.BOOKED;
import static uk.gov.sop.holidays.entitlement.BalanceLine.Source.CARRIED_OVER;
import static uk.gov.sop.holidays.entitlement.BalanceLine.Source.PUBLIC_HOLIDAYS_CHARGED;
import static uk.gov.sop.holidays.entitlement.BalanceLine.Source.PUBLIC_HOLIDAYS_NOT_PUBLISHED;
import static uk.gov.sop.holidays.entitlement.BalanceLine.Source.TAKEN;
import static uk.gov.sop.holidays.entitlement.BalanceLine.Source.WAITING;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import uk.gov.sop.holidays.entitlement.BalanceLine;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.entitlement.Entitlement;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.holidays.policy.PublicHolidays.PublicHoliday;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;

/**
 * Leave that remains in a leave year, with the lines that make it. What waits for a decision is held already.
 *
 * @param nearest the stint that a day's length and the limits come from
 */
record HolidayBalance(LeaveYear year, List<BalanceLine> lines, Stint nearest) {

    HolidayBalance {
        lines = List.copyOf(lines);
    }

    static HolidayBalance of(LeaveRecord record, LocalDate on) {
        Employment employment = record.employment();
        LeaveYear year = employment.leaveYearOn(on);
        List<BalanceLine> lines = Stream.of(
                        Entitlement.of(employment, year, record.holidays()).lines().stream(),
                        employment.within(year).stream().flatMap(stint -> publicHolidays(stint, record.holidays())),
                        carried(record.carriedInto(year)),
                        record.open().stream().flatMap(absence -> absence(absence, employment, year, on)))
                .flatMap(line -> line)
                .toList();
        return new HolidayBalance(year, lines, employment.nearest(on));
    }

    private static Stream<BalanceLine> publicHolidays(Stint stint, PublicHolidays holidays) {
        List<PublicHoliday> worked = holidays.within(stint.division(), stint.dates()).stream()
                .filter(holiday -> stint.pattern().minutesOn(holiday.date()) > 0)
                .toList();
        BalanceLine charged = new BalanceLine(
                PUBLIC_HOLIDAYS_CHARGED,
                "Public holidays on your working days: " + worked.size(),
                worked.stream().map(PublicHoliday::title).collect(Collectors.joining(", ")),
                -worked.stream()
                        .mapToInt(h -> stint.pattern().minutesOn(h.date()))
                        .sum());
        DateRange published = holidays.published(stint.division());
        return stint.dates().end().isAfter(published.end())
                        || stint.dates().start().isBefore(published.start())
                ? Stream.of(charged, notPublished(published))
                : Stream.of(charged);
    }

    private static BalanceLine notPublished(DateRange published) {
        return new BalanceLine(
                PUBLIC_HOLIDAYS_NOT_PUBLISHED,
                "Public holidays not counted yet",
                "Public holidays are known for " + CivilDates.text(published) + " only",
                0);
    }

    private static Stream<BalanceLine> carried(int minutes) {
        return minutes == 0
                ? Stream.of()
                : Stream.of(new BalanceLine(CARRIED_OVER, "Carried over", "From the leave year before", minutes));
    }

    private static Stream<BalanceLine> absence(Absence absence, Employment employment, LeaveYear year, LocalDate on) {
        int minutes =
                absence.cost().minutesOf(day -> employment.leaveYearOn(day).equals(year));
        return minutes == 0
                ? Stream.of()
                : Stream.of(new BalanceLine(
                        sourceOf(absence, on), absence.title(), new LeaveTime(minutes).toString(), -minutes));
    }

    private static BalanceLine.Source sourceOf(Absence absence, LocalDate on) {
        if (absence.status() == AbsenceStatus.REQUESTED) {
            return WAITING;
        }
        return absence.dates().endsOn().isBefore(on) ? TAKEN : BOOKED;
    }

    /** Below zero when more was taken than there was. */
    int remaining() {
        return lines.stream().mapToInt(BalanceLine::minutes).sum();
    }

    boolean covers(int minutes) {
        return remaining() - minutes >= -nearest.minutesOf(nearest.policy().overdrawnDays());
    }

    int carryOverLimit() {
        return nearest.minutesOf(nearest.policy().carryOverDays());
    }

    String inDays(int minutes) {
        return new LeaveTime(minutes).inDaysOf(nearest.averageDayMinutes());
    }
}
