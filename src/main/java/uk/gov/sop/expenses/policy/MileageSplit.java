package uk.gov.sop.expenses.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.ToIntFunction;
import uk.gov.sop.shared.TaxYear;

/**
 * Shares out the miles at the first rate (EIM31275) among the car journeys of one employment. What is paid keeps the
 * miles it was paid at; the rest takes what is left of each tax year's threshold, in order of travel. So whatever the
 * order in which journeys are claimed, withdrawn and paid, together they come to one calculation in order of travel, with
 * one exception: what was paid at the lower rate stays so when an earlier journey is withdrawn afterwards.
 */
public final class MileageSplit {

    private MileageSplit() {}

    /**
     * @param miles business miles, from 0
     * @param paid whether it is with the payroll or the bank already, so that nothing changes it
     * @param firstMiles of a paid journey, the miles it was paid at the first rate; else of no meaning
     */
    public record Journey(UUID claimId, int position, LocalDate date, int miles, boolean paid, int firstMiles) {

        public At at() {
            return new At(claimId, position);
        }
    }

    /** Where a journey is claimed. */
    public record At(UUID claimId, int position) {}

    private static final Comparator<Journey> IN_ORDER =
            Comparator.comparing(Journey::date).thenComparing(Journey::claimId).thenComparing(Journey::position);

    /**
     * @param threshold miles at the first rate in a tax year
     * @return for each journey that is not paid, the miles that have used up the threshold before it
     */
    public static Map<At, Integer> milesBefore(List<Journey> journeys, ToIntFunction<TaxYear> threshold) {
        Map<TaxYear, Integer> used = new HashMap<>();
        for (Journey journey : journeys) {
            if (journey.paid()) {
                used.merge(TaxYear.of(journey.date()), journey.firstMiles(), Integer::sum);
            }
        }
        Map<At, Integer> before = new HashMap<>();
        journeys.stream().filter(journey -> !journey.paid()).sorted(IN_ORDER).forEach(journey -> {
            TaxYear year = TaxYear.of(journey.date());
            int soFar = used.getOrDefault(year, 0);
            before.put(journey.at(), soFar);
            used.put(year, Math.min(soFar + journey.miles(), Math.max(soFar, threshold.applyAsInt(year))));
        });
        return before;
    }
}
