package uk.gov.sop.expenses.audit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;

class DrawTest {

    private static final String SEED = "00".repeat(31) + "01";

    @Property
    void the_same_seed_draws_the_same_claims_in_whatever_order_they_are_given(
            @ForAll @Size(max = 60) List<Long> ids, @ForAll @IntRange(max = 70) int count, @ForAll Random random) {
        List<UUID> claims = claims(ids);
        List<UUID> shuffled = new ArrayList<>(claims);
        Collections.shuffle(shuffled, random);
        assertEquals(new Draw(SEED).from(claims, count), new Draw(SEED).from(shuffled, count));
    }

    @Property
    void no_claim_is_drawn_twice_and_none_that_was_not_given(
            @ForAll @Size(max = 60) List<Long> ids, @ForAll @IntRange(max = 70) int count) {
        Set<UUID> claims = Set.copyOf(claims(ids));
        List<UUID> drawn = Draw.anew().from(claims(ids), count);
        assertEquals(Math.min(count, claims.size()), drawn.size());
        assertEquals(drawn.size(), Set.copyOf(drawn).size());
        assertTrue(claims.containsAll(drawn));
    }

    @Property
    void a_larger_sample_begins_with_the_smaller_one(
            @ForAll @Size(max = 60) List<Long> ids, @ForAll @IntRange(max = 60) int count) {
        List<UUID> all = new Draw(SEED).from(claims(ids), ids.size());
        assertEquals(all.subList(0, Math.min(count, all.size())), new Draw(SEED).from(claims(ids), count));
    }

    /** 20,000 draws of 3 in 30: each claim is expected 2,000 times, and five standard deviations are 212. */
    @Example
    void every_claim_is_equally_likely() {
        List<UUID> claims =
                claims(java.util.stream.LongStream.range(0, 30).boxed().toList());
        Map<UUID, Integer> times = new HashMap<>();
        for (int i = 0; i < 20_000; i++) {
            new Draw("%064x".formatted(i)).from(claims, 3).forEach(id -> times.merge(id, 1, Integer::sum));
        }
        assertEquals(30, times.size());
        times.forEach((id, drawn) -> assertTrue(Math.abs(drawn - 2000) <= 212, id + " was drawn " + drawn + " times"));
    }

    /** Worked by hand with {@code sha256sum}: anyone can repeat a draw. */
    @Example
    void the_order_is_that_of_sha_256_over_seed_and_id() {
        UUID one = new UUID(0, 1);
        UUID two = new UUID(0, 2);
        UUID three = new UUID(0, 3);
        assertEquals(List.of(one, three, two), new Draw(SEED).from(List.of(one, two, three), 3));
    }

    @Example
    void two_draws_have_different_seeds() {
        assertNotEquals(Draw.anew().seed(), Draw.anew().seed());
        assertEquals(64, Draw.anew().seed().length());
    }

    private static List<UUID> claims(List<Long> ids) {
        return ids.stream().map(id -> new UUID(0x7000, id)).toList();
    }
}
