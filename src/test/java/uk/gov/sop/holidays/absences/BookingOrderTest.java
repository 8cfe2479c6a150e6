package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.absences.Away.NOW;
import static uk.gov.sop.holidays.absences.Away.annual;
import static uk.gov.sop.holidays.absences.Away.cost;
import static uk.gov.sop.holidays.absences.Away.record;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.shared.RuleBroken;

/** Booking, cancelling and booking again, in any order. */
class BookingOrderTest {

    private static final LocalDate YEAR_START = date("2026-04-01");
    private static final LocalDate BEFORE = date("2026-03-01");

    /** What somebody does with one of five periods of leave. */
    record Act(int period, Kind kind, boolean approved) {
        enum Kind {
            BOOK,
            CANCEL
        }
    }

    @Property
    void the_balance_depends_on_what_is_booked_in_the_end_and_not_on_the_way_there(
            @ForAll("weeks") List<Integer> week,
            @ForAll @Size(max = 40) List<@net.jqwik.api.From("acts") Act> acts,
            @ForAll Random order) {
        Employment employment = employed(LONG_AGO, week);
        Map<Integer, Absence> open = new LinkedHashMap<>();
        acts.forEach(act -> play(act, employment, open));
        List<Absence> straight = new ArrayList<>();
        List<Integer> shuffled = new ArrayList<>(open.keySet());
        java.util.Collections.shuffle(shuffled, order);
        shuffled.forEach(period -> straight.add(book(employment, straight, period)));
        assertEquals(remaining(employment, List.copyOf(open.values())), remaining(employment, straight));
        assertTrue(remaining(employment, straight) >= 0);
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
    void a_balance_is_the_sum_of_its_lines_on_every_day_and_ends_as_projected(
            @ForAll("weeks") List<Integer> week,
            @ForAll @Size(max = 10) List<@net.jqwik.api.From("acts") Act> acts,
            @ForAll @IntRange(max = 364) int day,
            @ForAll @IntRange(max = 4000) int carried,
            @ForAll @IntRange(min = 1, max = 300) int expiresAfter) {
        Employment employment = employed(LONG_AGO, week);
        Map<Integer, Absence> open = new LinkedHashMap<>();
        acts.forEach(act -> play(act, employment, open));
        LeaveLedger ledger = new LeaveLedger(
                0,
                Map.of(YEAR_START, new LeaveLedger.Carried(carried, YEAR_START.plusDays(expiresAfter), "")),
                List.of(),
                List.of());
        LeaveRecord record = record(employment, ledger, open.values().toArray(Absence[]::new));
        PotBalance seen = record.balance(YEAR_START.plusDays(day)).annual();
        assertEquals(record.balance(date("2027-03-31")).annual().projected(), seen.projected());
        assertTrue(seen.expiring() <= carried);
    }

    private static void play(Act act, Employment employment, Map<Integer, Absence> open) {
        switch (act.kind()) {
            case BOOK -> {
                if (!open.containsKey(act.period())) {
                    tryToBook(act, employment, open);
                }
            }
            case CANCEL -> open.remove(act.period());
        }
    }

    private static void tryToBook(Act act, Employment employment, Map<Integer, Absence> open) {
        try {
            Absence booked = book(employment, List.copyOf(open.values()), act.period());
            if (act.approved()) {
                booked.approve(NOW);
            }
            open.put(act.period(), booked);
        } catch (RuleBroken refused) {
            assertTrue(open.size() < 5);
        }
    }

    private static Absence book(Employment employment, List<Absence> others, int period) {
        LocalDate from = YEAR_START.plusDays(60L * period + 5);
        AbsenceDates dates = new AbsenceDates(from, from.plusDays(10), period % 2 == 1, false);
        Quote quote = record(employment, others.toArray(Absence[]::new)).quote(annual(dates), BEFORE);
        return new Absence(UUID.randomUUID(), UUID.randomUUID(), quote, "sent", NOW);
    }

    private static int remaining(Employment employment, List<Absence> open) {
        return record(employment, open.toArray(Absence[]::new))
                .balance(date("2026-11-16"))
                .annual()
                .remaining();
    }

    @Provide
    Arbitrary<Act> acts() {
        return Combinators.combine(
                        Arbitraries.integers().between(0, 4),
                        Arbitraries.of(Act.Kind.values()),
                        Arbitraries.of(true, false))
                .as(Act::new);
    }

    @Provide
    Arbitrary<List<Integer>> weeks() {
        return Arbitraries.of(7, 14)
                .flatMap(days -> Arbitraries.integers().between(0, 700).list().ofSize(days))
                .filter(week -> week.stream().anyMatch(minutes -> minutes > 0));
    }
}
