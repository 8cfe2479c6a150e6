package uk.gov.sop.expenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.policy.MileageSplit.At;
import uk.gov.sop.expenses.policy.MileageSplit.Journey;

/** The threshold of HMRC EIM31275 among the claims of a year. */
class MileageSplitTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 1);
    private static final UUID ONE = new UUID(0, 1);
    private static final UUID TWO = new UUID(0, 2);

    @Test
    void journeys_use_up_the_threshold_in_order_of_travel_not_of_claiming() {
        var before = split(List.of(waiting(ONE, JUNE.plusDays(9), 100), waiting(TWO, JUNE, 9_960)));
        assertEquals(9_960, before.get(new At(ONE, 0)));
        assertEquals(0, before.get(new At(TWO, 0)));
    }

    @Test
    void a_late_claim_of_an_earlier_journey_moves_the_later_one_up() {
        var before = split(List.of(waiting(ONE, JUNE.plusDays(9), 8_000), waiting(TWO, JUNE, 4_000)));
        assertEquals(4_000, before.get(new At(ONE, 0)));
    }

    @Test
    void what_is_paid_keeps_its_miles_and_the_rest_takes_what_is_left() {
        var before = split(List.of(paid(ONE, JUNE.plusDays(9), 8_000, 8_000), waiting(TWO, JUNE, 4_000)));
        assertEquals(8_000, before.get(new At(TWO, 0)));
    }

    @Test
    void each_tax_year_has_a_threshold_of_its_own() {
        var before = split(List.of(
                waiting(ONE, LocalDate.of(2026, 4, 5), 10_000), waiting(TWO, LocalDate.of(2026, 4, 6), 10_000)));
        assertEquals(0, before.get(new At(TWO, 0)));
    }

    private static java.util.Map<At, Integer> split(List<Journey> journeys) {
        return MileageSplit.milesBefore(journeys, year -> 10_000);
    }

    private static Journey waiting(UUID claim, LocalDate day, int miles) {
        return new Journey(claim, 0, day, miles, false, 0);
    }

    private static Journey paid(UUID claim, LocalDate day, int miles, int first) {
        return new Journey(claim, 0, day, miles, true, first);
    }
}
