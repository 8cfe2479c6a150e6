package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.gov.sop.holidays.entitlement.BalanceLine;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.shared.DateRange;

/**
 * Time that an absence takes from a pot, day by day.
 *
 * @param waits for a decision
 * @param days only those that cost something
 */
record Booked(Pot pot, String title, boolean waits, DateRange dates, List<Spending.Use> days) {

    /** What stands, and what a change would take beyond it: enough for both is held. */
    static Stream<Booked> of(Absence absence) {
        List<Booked> booked = new ArrayList<>();
        absence.type()
                .pot()
                .ifPresent(pot -> booked.add(new Booked(
                        pot,
                        absence.title(),
                        absence.status() == AbsenceStatus.REQUESTED,
                        absence.dates().range(),
                        uses(absence.cost(), absence.cost(), false))));
        absence.proposed()
                .ifPresent(proposed -> proposed.type()
                        .pot()
                        .ifPresent(pot -> booked.add(new Booked(
                                pot,
                                "Change to " + proposed.terms().asChangeOf(absence.type()),
                                true,
                                proposed.dates().range(),
                                uses(
                                        proposed.cost(),
                                        absence.cost(),
                                        absence.type().pot().filter(pot::equals).isPresent())))));
        return booked.stream().filter(uses -> !uses.days().isEmpty());
    }

    static Booked of(AbsenceTerms terms, Pot pot, AbsenceCost cost) {
        return new Booked(pot, terms.title(), true, terms.dates().range(), uses(cost, cost, false));
    }

    private static List<Spending.Use> uses(AbsenceCost cost, AbsenceCost standing, boolean beyond) {
        return cost.days().stream()
                .map(day -> new Spending.Use(day.date(), day.minutes() - (beyond ? standing.minutesOn(day.date()) : 0)))
                .filter(use -> use.minutes() > 0)
                .toList();
    }

    Stream<Spending.Use> within(Predicate<LocalDate> counted) {
        return days.stream().filter(use -> counted.test(use.on()));
    }

    Stream<BalanceLine> line(Predicate<LocalDate> counted, LocalDate on) {
        int minutes = within(counted).mapToInt(Spending.Use::minutes).sum();
        return minutes == 0
                ? Stream.of()
                : Stream.of(
                        new BalanceLine(pot, sourceOn(on), title, new LeaveTime(minutes).toString(), dates, -minutes));
    }

    private Source sourceOn(LocalDate on) {
        if (waits) {
            return Source.WAITING;
        }
        return dates.end().isBefore(on) ? Source.TAKEN : Source.BOOKED;
    }
}
