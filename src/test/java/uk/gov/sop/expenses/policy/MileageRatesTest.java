package uk.gov.sop.expenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Money;

/** Figures of HMRC EIM31205 to EIM31275. */
class MileageRatesTest {

    private static final LocalDate IN_2025_26 = LocalDate.of(2026, 4, 5);
    private static final LocalDate IN_2026_27 = LocalDate.of(2026, 4, 6);

    static final MileageRates RATES = new MileageRates(List.of(
            new MileageRates.Rate(LocalDate.of(2011, 4, 6), 45, 25, 10_000, 24, 20, 5, "HMRC EIM31205"),
            new MileageRates.Rate(IN_2026_27, 55, 25, 10_000, 24, 20, 5, "HMRC EIM31205")));

    @Test
    void twelve_thousand_miles_in_2025_26_come_to_5000_pounds() {
        assertEquals(Money.pence(500_000), total(IN_2025_26, 12_000, 0));
    }

    @Test
    void twelve_thousand_miles_in_2026_27_come_to_6000_pounds() {
        assertEquals(Money.pence(600_000), total(IN_2026_27, 12_000, 0));
    }

    @Test
    void a_second_car_shares_the_threshold() {
        Money both = total(IN_2026_27, 4_000, 0).plus(total(IN_2026_27, 9_000, 4_000));
        assertEquals(Money.pence(625_000), both);
    }

    @Test
    void a_claim_across_the_threshold_is_split() {
        assertEquals(Money.pence(3_700), total(IN_2026_27, 100, 9_960));
        assertEquals(Money.pence(3_300), total(IN_2025_26, 100, 9_960));
    }

    @Test
    void the_split_explains_itself() {
        List<Part> parts = RATES.car(IN_2026_27, 100, 9_960, null);
        assertEquals(
                "40 × 55p (miles, first 10,000 of 2026/27)", parts.getFirst().inWords());
        assertEquals(
                "60 × 25p (miles, above 10,000 in 2026/27)", parts.getLast().inWords());
    }

    @Test
    void travel_before_any_rate_on_record_goes_by_the_first() {
        assertEquals(Money.pence(45), total(LocalDate.of(2011, 4, 5), 1, 0));
    }

    @Property
    void journeys_come_to_the_same_however_they_are_cut_up(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(min = 1, max = 2000) Integer> journeys) {
        int all = journeys.stream().mapToInt(Integer::intValue).sum();
        Money sum = Money.ZERO;
        int before = 0;
        for (int miles : journeys) {
            sum = sum.plus(total(IN_2026_27, miles, before));
            before += miles;
        }
        assertEquals(total(IN_2026_27, all, 0), sum);
    }

    private static Money total(LocalDate on, int miles, int before) {
        return RATES.car(on, miles, before, null).stream().map(Part::amount).reduce(Money.ZERO, Money::plus);
    }
}
