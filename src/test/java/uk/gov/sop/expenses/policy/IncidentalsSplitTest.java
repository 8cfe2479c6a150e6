package uk.gov.sop.expenses.policy;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import uk.gov.sop.expenses.policy.IncidentalsTrip.Stay;

/** However a trip's incidentals are split into lines, as much of them is taxed. */
class IncidentalsSplitTest {

    private static final ExpensePolicy POLICY = Policies.of("CO");
    private static final LocalDate FROM = LocalDate.of(2026, 3, 28);

    @Property(tries = 10_000)
    void splitting_a_trip_into_lines_never_changes_what_is_taxed(
            @ForAll @IntRange(min = 1, max = 14) int nights,
            @ForAll boolean abroad,
            @ForAll @LongRange(min = -300, max = 300) long over,
            @ForAll long choice) {
        long pence = Math.max(1, nights * (abroad ? 1_000L : 500L) + over);
        Stay whole = Stays.stay(0, FROM, nights, abroad, pence);
        assertEquals(over > 0 ? pence : 0, taxed(POLICY.trips(List.of(whole))));
        assertEquals(over > 0 ? pence : 0, taxed(POLICY.trips(split(nights, abroad, pence, new Random(choice)))));
    }

    /** Stays that follow on from each other, and more lines for some of the same nights; amounts at random. */
    private static List<Stay> split(int nights, boolean abroad, long pence, Random random) {
        List<Stay> lines = new ArrayList<>();
        long left = pence;
        for (int night = 0; night < nights; ) {
            int length = random.nextInt(1, nights - night + 1);
            night += length;
            long part = night == nights ? 0 : random.nextLong(left + 1);
            left -= part;
            lines.add(Stays.stay(lines.size(), FROM.plusDays(night - length), length, abroad, part));
        }
        int again = random.nextInt(nights);
        lines.add(Stays.stay(lines.size(), FROM.plusDays(again), random.nextInt(1, nights - again + 1), abroad, left));
        Collections.shuffle(lines, random);
        return lines;
    }

    static long taxed(List<IncidentalsTrip> trips) {
        return trips.stream()
                .flatMap(trip ->
                        trip.stays().stream().filter(stay -> trip.judge(stay).because() != null))
                .mapToLong(stay -> stay.amount().pence())
                .sum();
    }
}
