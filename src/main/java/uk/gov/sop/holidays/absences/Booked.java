package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;
import uk.gov.sop.holidays.absences.Spending.Use;
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
 * @param instead of which days of the same pot, which are held by themselves
 */
record Booked(Pot pot, String title, boolean waits, DateRange dates, List<Use> days, List<Use> instead) {

    /** What stands, and what a change would take beyond it in a leave year: enough for both is held. */
    static Stream<Booked> of(Absence absence) {
        return Stream.concat(
                standing(absence), absence.proposed().stream().flatMap(change -> proposed(absence, change)));
    }

    static Stream<Booked> standing(Absence absence) {
        return absence.type().pot().stream()
                .map(pot -> new Booked(
                        pot,
                        absence.title(),
                        absence.status() == AbsenceStatus.REQUESTED,
                        absence.dates().range(),
                        uses(absence.cost()),
                        List.of()));
    }

    private static Stream<Booked> proposed(Absence absence, ProposedAbsence change) {
        return change.type().pot().stream()
                .map(pot -> new Booked(
                        pot,
                        "Change to " + change.terms().asChangeOf(absence.type()),
                        true,
                        change.dates().range(),
                        uses(change.cost()),
                        absence.type().pot().filter(pot::equals).isPresent() ? uses(absence.cost()) : List.of()));
    }

    static Booked of(AbsenceTerms terms, Pot pot, AbsenceCost cost) {
        return new Booked(pot, terms.title(), true, terms.dates().range(), uses(cost), List.of());
    }

    /** As it counts where its pot is not kept apart any more. */
    Booked in(Pot other) {
        return new Booked(other, title, waits, dates, days, instead);
    }

    private static List<Use> uses(AbsenceCost cost) {
        return cost.days().stream()
                .map(day -> new Use(day.date(), day.minutes()))
                .filter(use -> use.minutes() > 0)
                .toList();
    }

    /** The last of its days, as far as they are more than those they are to stand for. */
    Stream<Use> within(Predicate<LocalDate> counted) {
        int held = minutes(instead, counted);
        int more = Math.max(0, minutes(days, counted) - held);
        List<Use> beyond = new ArrayList<>();
        for (Use use : days.reversed()) {
            int taken = counted.test(use.on()) ? Math.min(use.minutes(), more) : 0;
            if (taken > 0) {
                beyond.addFirst(new Use(use.on(), taken));
                more -= taken;
            }
        }
        return beyond.stream();
    }

    private static int minutes(List<Use> uses, Predicate<LocalDate> counted) {
        return uses.stream()
                .filter(use -> counted.test(use.on()))
                .mapToInt(Use::minutes)
                .sum();
    }

    Stream<BalanceLine> line(Predicate<LocalDate> counted, LocalDate on) {
        int minutes = within(counted).mapToInt(Use::minutes).sum();
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
