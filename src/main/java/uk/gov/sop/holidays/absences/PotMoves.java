package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.Spending.Expiring;
import uk.gov.sop.holidays.absences.Spending.Unused;
import uk.gov.sop.holidays.absences.Spending.Use;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.Pot;

/**
 * What goes into pots and out of them: of one that each year begins anew in that leave year, of one that runs on at any
 * time.
 */
record PotMoves(LeaveRecord record, LeaveYear year, List<Booked> booked) {

    boolean counted(LocalDate day) {
        return record.employment().leaveYearOn(day).equals(year);
    }

    Stream<LeaveLedger.Entry> in(Pot pot) {
        return record.ledger().entries().stream().filter(entry -> entry.kind().pot() == pot && entry.counts());
    }

    Stream<Use> out(Pot pot) {
        Stream<Use> now = booked.stream()
                .filter(uses -> uses.pot() == pot)
                .flatMap(uses -> uses.within(day -> !pot.isYearly() || counted(day)));
        Stream<Use> before = record.ledger().taken().stream()
                .filter(taken -> taken.pot() == pot)
                .map(taken -> new Use(taken.on(), taken.minutes()));
        return Stream.concat(before, now);
    }

    /** What has to be taken by a day, and as things stand is not. */
    Unused unused(Pot pot, LocalDate on) {
        List<Expiring> credits = new ArrayList<>();
        in(pot).filter(entry -> entry.expiresOn() != null && entry.minutes() > 0)
                .forEach(
                        entry -> credits.add(new Expiring(entry.minutes(), Objects.requireNonNull(entry.expiresOn()))));
        if (pot == Pot.ANNUAL_LEAVE) {
            carried().forEach(credits::add);
        }
        return credits.isEmpty() ? new Unused(0, 0, null) : Spending.of(credits, out(pot).toList(), on);
    }

    private Stream<Expiring> carried() {
        return Stream.ofNullable(record.ledger().carried().get(year.dates().start()))
                .flatMap(carried -> Stream.concat(
                        credit(carried.byPolicy(), carried.expiresOn()), credit(carried.kept(), carried.keptUntil())))
                .filter(credit -> credit.expiresOn().isBefore(year.dates().end()));
    }

    private static Stream<Expiring> credit(int minutes, @Nullable LocalDate expires) {
        return minutes > 0 && expires != null ? Stream.of(new Expiring(minutes, expires)) : Stream.of();
    }
}
