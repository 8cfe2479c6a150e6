package uk.gov.sop.holidays.pots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.pots.Recorded.TODAY;
import static uk.gov.sop.holidays.pots.Recorded.ledger;
import static uk.gov.sop.holidays.pots.Recorded.record;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.Size;
import uk.gov.sop.holidays.absences.HolidayBalance;
import uk.gov.sop.holidays.absences.LeaveLedger;
import uk.gov.sop.holidays.absences.LeaveLedger.Entry;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.holidays.policy.Pot;

class PotPropertiesTest {

    private static final Employment FULL = employed(LONG_AGO, FULL_TIME);

    /** Each balance by pot: what remains, and what will be left. */
    private static Map<Pot, List<Integer>> balances(LeaveLedger ledger) {
        HolidayBalance balance = record(FULL, ledger).balance(TODAY);
        return Arrays.stream(Pot.values())
                .collect(Collectors.toMap(
                        Function.identity(),
                        pot -> List.of(
                                balance.pot(pot).remaining(), balance.pot(pot).projected())));
    }

    @Property(tries = 300)
    void any_order_of_entries_and_cancellations_gives_the_same_balance(
            @ForAll("entries") @Size(max = 12) List<Entry> kept,
            @ForAll("entries") @Size(max = 6) List<Entry> cancelled,
            @ForAll Random random) {
        LeaveLedger straight = ledger();
        for (Entry entry : kept) {
            straight = straight.with(entry);
        }
        assertEquals(balances(straight), balances(inAnyOrder(kept, cancelled, random)));
    }

    private static LeaveLedger inAnyOrder(List<Entry> kept, List<Entry> cancelled, Random random) {
        List<Entry> toMake = new ArrayList<>(kept);
        toMake.addAll(cancelled);
        Collections.shuffle(toMake, random);
        List<Entry> toCancel = new ArrayList<>(cancelled);
        Collections.shuffle(toCancel, random);
        LeaveLedger ledger = ledger();
        for (Entry entry : toMake) {
            ledger = ledger.with(entry);
            for (Entry other : List.copyOf(toCancel)) {
                if (random.nextBoolean() && ledger.entries().contains(other)) {
                    ledger = ledger.without(other);
                    toCancel.remove(other);
                }
            }
        }
        for (Entry other : toCancel) {
            ledger = ledger.without(other);
        }
        return ledger;
    }

    @Property(tries = 300)
    void flexitime_runs_on_over_the_years_end(@ForAll("entries") @Size(max = 12) List<Entry> entries) {
        LeaveLedger ledger = ledger();
        for (Entry entry : entries) {
            ledger = ledger.with(entry);
        }
        LocalDate end = date("2027-03-31");
        HolidayBalance old = record(FULL, ledger).balance(end);
        HolidayBalance young = record(FULL, ledger).balance(end.plusDays(1));
        assertEquals(old.pot(Pot.FLEXI).remaining(), young.pot(Pot.FLEXI).remaining());
    }

    @Provide
    Arbitrary<Entry> entry() {
        return Combinators.combine(
                        Arbitraries.of(EntryKind.values()),
                        Arbitraries.integers().between(0, 590),
                        Arbitraries.integers().between(1, 2_000),
                        Arbitraries.of(true, false))
                .as(PotPropertiesTest::made);
    }

    @Provide
    Arbitrary<List<Entry>> entries() {
        return entry().list();
    }

    private static Entry made(EntryKind kind, int daysAgo, int minutes, boolean waits) {
        LocalDate on = TODAY.minusDays(daysAgo);
        return new Entry(
                kind,
                on,
                kind == EntryKind.SOLD || kind == EntryKind.FLEXI && minutes % 2 == 0 ? -minutes : minutes,
                kind == EntryKind.TIME_OFF_IN_LIEU ? on.plusMonths(3) : null,
                waits && kind.needsApproval(),
                "");
    }
}
