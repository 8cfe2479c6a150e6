package uk.gov.sop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.shared.Rule;

class StepUpTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00.900Z");

    private final StepUp policy = new StepUp("two-factor", Duration.ofMinutes(15));

    /** Seconds from now, and whether such a sign-in is good. */
    @ParameterizedTest
    @CsvSource({"0, true", "-899, true", "-900, true", "-901, false", "30, true", "31, false", "86400, false"})
    void a_sign_in_is_good_for_so_long(long seconds, boolean good) {
        assertEquals(good, policy.isMetBy("two-factor", NOW.getEpochSecond() + seconds, NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "", "0", "1", "two-factors", "TWO-FACTOR", "password two-factor"})
    void another_strength_is_none(String acr) {
        assertFalse(policy.isMetBy(acr, NOW.getEpochSecond(), NOW));
    }

    @Test
    void what_the_token_does_not_say_is_not_so() {
        assertTrue(policy.isMetBy("two-factor", NOW.getEpochSecond(), NOW));
        assertFalse(policy.isMetBy(null, NOW.getEpochSecond(), NOW));
        assertFalse(policy.isMetBy("two-factor", null, NOW));
        // What the library makes of none.
        assertFalse(policy.isMetBy("two-factor", 0L, NOW));
    }

    @ParameterizedTest
    @ValueSource(longs = {Long.MIN_VALUE, -1, Long.MAX_VALUE})
    void a_time_beyond_all_reason_is_refused_and_breaks_nothing(long seconds) {
        assertFalse(policy.isMetBy("two-factor", seconds, NOW));
    }

    @Test
    void a_claim_of_another_kind_is_refused_and_breaks_nothing() {
        assertFalse(policy.isMetBy(2, NOW.getEpochSecond(), NOW));
        assertFalse(policy.isMetBy("two-factor", NOW.toString(), NOW));
    }

    @Test
    void the_refusal_says_what_to_ask_for() {
        assertEquals(Rule.STEP_UP_REQUIRED, policy.refusal().rule());
        String said = new StepUp("gold", Duration.ofMinutes(2)).refusal().getMessage();
        assertTrue(said.contains("acr_values=gold and max_age=120"), said);
    }

    @ParameterizedTest
    @CsvSource({"two factor, 15", "'', 15", "two\"factor, 15", "two\\factor, 15", "two-factor, 0", "two-factor, -1"})
    void a_policy_that_no_challenge_could_say_is_refused_at_the_start(String acr, long minutes) {
        assertThrows(IllegalArgumentException.class, () -> new StepUp(acr, Duration.ofMinutes(minutes)));
    }
}
