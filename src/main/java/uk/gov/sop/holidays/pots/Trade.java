package uk.gov.sop.holidays.pots;

import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import uk.gov.sop.holidays.absences.HolidayBalance;
import uk.gov.sop.holidays.absences.LeaveRecord;
import uk.gov.sop.holidays.entitlement.BalanceLine;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.entitlement.StatutoryFloor;
import uk.gov.sop.holidays.entitlement.WorkingWeek;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * How much leave of a leave year may be bought and sold.
 *
 * @param stint whose hours and policy count
 */
record Trade(LeaveRecord record, Stint stint, LeaveYear year) {

    /** Paid leave of the year itself: neither what was bought without pay nor what came from the year before. */
    private static final Set<Source> EARNED = EnumSet.of(
            Source.ANNUAL_LEAVE,
            Source.PRIVILEGE_DAYS,
            Source.PUBLIC_HOLIDAYS_CREDITED,
            Source.STATUTORY_MINIMUM,
            Source.ROUNDED_UP,
            Source.SOLD);

    int mostBought() {
        return stint.minutesOf(stint.policy().pots().buyDays());
    }

    int mostSold() {
        return stint.minutesOf(stint.policy().pots().sellDays());
    }

    void requireBuyable(int minutes) {
        requireWithin(mostBought(), minutes, EntryKind.BOUGHT, "buy", "bought");
    }

    void requireSellable(int minutes) {
        requireWithin(mostSold(), minutes, EntryKind.SOLD, "sell", "sold");
        requireAboveStatutoryMinimum(minutes);
        requireCovered(minutes);
    }

    private void requireWithin(int most, int minutes, EntryKind kind, String verb, String done) {
        int before = traded(kind);
        if (before + minutes > most) {
            throw new RuleBroken(
                    Rule.LIMIT_EXCEEDED,
                    "You can %s %s in the leave year %s. You have %s or asked for %s: %s would fit."
                            .formatted(
                                    verb,
                                    inDays(most),
                                    year,
                                    done,
                                    inDays(before),
                                    inDays(Math.max(0, most - before))));
        }
    }

    /** In the leave year, waiting or approved. */
    int traded(EntryKind kind) {
        return record.ledger().entries().stream()
                .filter(entry -> entry.kind() == kind
                        && record.employment().leaveYearOn(entry.on()).equals(year))
                .mapToInt(entry -> Math.abs(entry.minutes()))
                .sum();
    }

    /** Nobody may be paid instead of the leave that the law gives (Working Time Regulations 1998, regulation 13(9)). */
    private void requireAboveStatutoryMinimum(int minutes) {
        StatutoryFloor floor = floor();
        int above = earned() - floor.minutes();
        if (minutes > above) {
            throw new RuleBroken(
                    Rule.LIMIT_EXCEEDED,
                    "The leave that the law gives cannot be sold: %s. Of your %s of the leave year %s, %s would fit."
                            .formatted(floor.explanation(), inDays(earned()), year, inDays(Math.max(0, above))));
        }
    }

    private int earned() {
        return balance().pots().stream()
                .filter(pot -> pot.pot().isYearly())
                .flatMap(pot -> pot.lines().stream())
                .filter(line -> EARNED.contains(line.rule()))
                .mapToInt(BalanceLine::minutes)
                .sum();
    }

    /** Of several working weeks in a year the one that the law gives most for. */
    private StatutoryFloor floor() {
        List<Stint> stints = record.employment().within(year);
        DateRange employed = new DateRange(
                stints.getFirst().dates().start(), stints.getLast().dates().end());
        return stints.stream()
                .filter(part -> !part.pattern().isIrregular())
                .map(part -> StatutoryFloor.of(WorkingWeek.of(part.pattern()), employed, year))
                .max(Comparator.comparingInt(StatutoryFloor::minutes))
                .orElseThrow();
    }

    private void requireCovered(int minutes) {
        int left = balance().annual().projected();
        if (minutes > left) {
            throw new RuleBroken(
                    Rule.BALANCE_EXCEEDED,
                    "You have %s left in the leave year %s that is neither booked nor waiting. It is %s too much."
                            .formatted(inDays(Math.max(0, left)), year, inDays(Math.min(minutes, minutes - left))));
        }
    }

    private HolidayBalance balance() {
        return record.balance(year.dates().start());
    }

    private String inDays(int minutes) {
        return new LeaveTime(minutes).inDaysOf(stint.averageDayMinutes());
    }
}
