package uk.gov.sop.expenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Predicate;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.policy.MileageSplit.Journey;

/** Whatever the order in which journeys are claimed, withdrawn and paid, they come to one sorted calculation. */
class MileageOrderTest {

    private static final MileageRates RATES = Policies.of("CO").mileage();
    private static final LocalDate FROM = LocalDate.of(2025, 12, 1);

    /** What happens: a journey is claimed; perhaps one that is not paid is withdrawn; perhaps one or all are paid. */
    record Event(int day, int miles, boolean withdrawsOne, Pays pays) {}

    enum Pays {
        NONE,
        THE_NEWEST,
        ALL
    }

    @Property(tries = 10_000)
    void any_order_comes_to_one_sorted_calculation(@ForAll("histories") List<Event> history) {
        List<Journey> claimed = new ArrayList<>();
        boolean withdrawnAfterPayment = false;
        for (int i = 0; i < history.size(); i++) {
            Event event = history.get(i);
            Journey newest = new Journey(new UUID(0, i), 0, FROM.plusDays(event.day()), event.miles(), false, 0);
            claimed.add(newest);
            if (event.withdrawsOne()) {
                withdrawnAfterPayment |= claimed.stream().anyMatch(Journey::paid);
                claimed.stream().filter(journey -> !journey.paid()).findFirst().ifPresent(claimed::remove);
            }
            shareOut(
                    claimed,
                    switch (event.pays()) {
                        case NONE -> journey -> false;
                        case THE_NEWEST -> journey -> journey.at().equals(newest.at());
                        case ALL -> journey -> true;
                    });
        }
        long pence = claimed.stream().mapToLong(MileageOrderTest::pence).sum();
        long sorted = sorted(claimed);
        assertTrue(withdrawnAfterPayment ? pence <= sorted : pence == sorted, pence + " where " + sorted + " is due");
    }

    @Test
    void what_was_paid_at_the_lower_rate_stays_so_when_an_earlier_journey_is_withdrawn() {
        Journey later = new Journey(new UUID(0, 2), 0, LocalDate.of(2026, 6, 1), 1_000, true, 0);
        assertEquals(Map.of(), MileageSplit.milesBefore(List.of(later), RATES::threshold));
        assertEquals(25_000, pence(later));
    }

    private static void shareOut(List<Journey> journeys, Predicate<Journey> pays) {
        var before = MileageSplit.milesBefore(journeys, RATES::threshold);
        journeys.replaceAll(journey -> journey.paid()
                ? journey
                : new Journey(
                        journey.claimId(),
                        journey.position(),
                        journey.date(),
                        journey.miles(),
                        pays.test(journey),
                        RATES.firstMiles(journey.date(), journey.miles(), before.get(journey.at()))));
    }

    private static long pence(Journey journey) {
        int before = RATES.threshold(uk.gov.sop.shared.TaxYear.of(journey.date())) - journey.firstMiles();
        return Priced.sum(RATES.car(journey.date(), journey.miles(), before, null))
                .pence();
    }

    /** Worked out apart: in order of travel, year by year. */
    private static long sorted(List<Journey> journeys) {
        long pence = 0;
        int year = 0;
        int before = 0;
        for (Journey journey :
                journeys.stream().sorted(Comparator.comparing(Journey::date)).toList()) {
            int of = uk.gov.sop.shared.TaxYear.of(journey.date()).startYear();
            before = of == year ? before : 0;
            year = of;
            int first = Math.max(0, Math.min(journey.miles(), 10_000 - before));
            pence += first * (of >= 2026 ? 55L : 45L) + (journey.miles() - first) * 25L;
            before += journey.miles();
        }
        return pence;
    }

    @Provide
    Arbitrary<List<Event>> histories() {
        Arbitrary<Integer> miles = Arbitraries.integers().between(1, 4_000);
        return Combinators.combine(
                        Arbitraries.integers().between(0, 300),
                        miles,
                        Arbitraries.of(false, false, false, true),
                        Arbitraries.of(Pays.NONE, Pays.NONE, Pays.NONE, Pays.THE_NEWEST, Pays.ALL))
                .as(Event::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }
}
