package uk.gov.sop.expenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.sop.expenses.policy.MileageSplit.Journey;

/** Whatever the order in which journeys are claimed, withdrawn and paid, they come to one sorted calculation. */
class MileageOrderTest {

    private static final MileageRates RATES = Policies.of("CO").mileage();
    private static final LocalDate FROM = LocalDate.of(2025, 12, 1);

    /** What happens: a journey is claimed; perhaps an earlier one is withdrawn; perhaps all so far is paid. */
    record Event(int day, int miles, boolean withdrawsOne, boolean paysAll) {}

    @Property(tries = 10_000)
    void any_order_comes_to_one_sorted_calculation(@ForAll("histories") List<Event> history) {
        List<Journey> claimed = new ArrayList<>();
        for (int i = 0; i < history.size(); i++) {
            Event event = history.get(i);
            claimed.add(new Journey(new UUID(0, i), 0, FROM.plusDays(event.day()), event.miles(), false, 0));
            if (event.withdrawsOne()) {
                claimed.stream().filter(journey -> !journey.paid()).findFirst().ifPresent(claimed::remove);
            }
            shareOut(claimed, event.paysAll());
        }
        assertEquals(
                sorted(claimed),
                claimed.stream().mapToLong(MileageOrderTest::pence).sum());
    }

    private static void shareOut(List<Journey> journeys, boolean pay) {
        var before = MileageSplit.milesBefore(journeys, RATES::threshold);
        journeys.replaceAll(journey -> journey.paid()
                ? journey
                : new Journey(
                        journey.claimId(),
                        journey.position(),
                        journey.date(),
                        journey.miles(),
                        pay,
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
                        Arbitraries.of(false, false, false, false, true))
                .as(Event::new)
                .list()
                .ofMinSize(1)
                .ofMaxSize(14);
    }
}
