package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.absences.Away.cost;
import static uk.gov.sop.holidays.absences.Diary.YEAR_START;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.From;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.gov.sop.holidays.absences.Diary.Act;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment;

/** Booking, cancelling and booking again, in any order. */
class BookingOrderTest {

    private static final LocalDate YEAR_END = date("2027-03-31");

    @Property(tries = 250)
    void the_balance_depends_on_what_is_booked_in_the_end_and_not_on_the_way_there(
            @ForAll("weeks") List<Integer> week,
            @ForAll @Size(max = 20) List<@From("acts") Act> acts,
            @ForAll Random order) {
        Diary diary = new Diary(employed(LONG_AGO, week));
        acts.forEach(diary::play);
        List<Integer> periods = new ArrayList<>(diary.booked());
        Collections.shuffle(periods, order);
        Diary straight = new Diary(diary.employment());
        periods.forEach(straight::book);
        assertEquals(straight.remaining(), diary.remaining());
        assertTrue(diary.remaining() >= 0);
    }

    @Property
    void any_split_of_a_period_costs_the_same_as_the_whole(
            @ForAll("weeks") List<Integer> week,
            @ForAll @IntRange(max = 600) int first,
            @ForAll @IntRange(min = 1, max = 60) int length,
            @ForAll @IntRange(max = 119) int cut) {
        Employment employment = employed(LONG_AGO, week);
        LocalDate from = YEAR_START.plusDays(first);
        LocalDate to = from.plusDays(length);
        LocalDate at = from.plusDays(cut / 2 % length);
        int whole = cost(employment, new AbsenceDates(from, to, false, false)).minutes();
        boolean midday = cut % 2 == 1;
        int parts = cost(employment, new AbsenceDates(from, at, false, midday)).minutes()
                + cost(employment, new AbsenceDates(midday ? at : at.plusDays(1), to, midday, false))
                        .minutes();
        assertEquals(whole, parts);
    }

    @Property
    void a_balance_is_what_is_earned_and_carried_less_what_is_spent_and_expired_on_every_day(
            @ForAll("weeks") List<Integer> week,
            @ForAll @Size(max = 10) List<@From("acts") Act> acts,
            @ForAll @IntRange(max = 364) int day,
            @ForAll @IntRange(max = 4000) int carried,
            @ForAll @IntRange(min = 1, max = 300) int expiresAfter) {
        Diary diary = new Diary(employed(LONG_AGO, week));
        int earned = diary.remaining();
        acts.forEach(diary::play);
        LocalDate expires = YEAR_START.plusDays(expiresAfter);
        LeaveLedger ledger = new LeaveLedger(
                0, Map.of(YEAR_START, new LeaveLedger.Carried(carried, expires, "")), List.of(), List.of());
        int unspent = Math.max(0, carried - diary.spentBy(expires));
        PotBalance seen = diary.record(ledger).balance(YEAR_START.plusDays(day)).annual();
        assertEquals(earned + carried - diary.spentBy(YEAR_END) - unspent, seen.projected());
        assertEquals(day > expiresAfter ? 0 : unspent, seen.expiring());
        assertEquals(day > expiresAfter ? -unspent : 0, seen.minutesOf(Source.EXPIRED));
    }

    @Provide
    Arbitrary<Act> acts() {
        return Combinators.combine(
                        Arbitraries.of(Diary.PERIODS), Arbitraries.of(Act.Kind.values()), Arbitraries.of(true, false))
                .as(Act::new);
    }

    @Provide
    Arbitrary<List<Integer>> weeks() {
        return Arbitraries.of(7, 14)
                .flatMap(days -> Arbitraries.integers().between(0, 700).list().ofSize(days))
                .filter(week -> week.stream().anyMatch(minutes -> minutes > 0));
    }
}
