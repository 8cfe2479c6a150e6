package uk.gov.sop.people;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.jwt.auth.principal.DefaultJWTCallerPrincipal;
import java.time.Duration;
import java.time.Instant;
import org.jose4j.jwt.JwtClaims;
import org.jose4j.jwt.consumer.InvalidJwtException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.shared.Rule;

class StepUpTest {

    private static final Instant NOW = Instant.parse("2026-11-16T09:00:00.900Z");
    private static final long SECONDS = NOW.getEpochSecond();

    private final StepUp policy = policy("two-factor", "level_times/2", Duration.ofMinutes(15));

    /** For an identity provider that keeps no times of its levels. */
    private final StepUp plain = policy("two-factor", "auth_time", Duration.ofMinutes(15));

    /** Seconds from now, and whether such a sign-in is good. */
    @ParameterizedTest
    @CsvSource({"0, true", "-899, true", "-900, true", "-901, false", "30, true", "31, false", "86400, false"})
    void a_sign_in_is_good_for_so_long(long seconds, boolean good) {
        assertEquals(good, policy.isMetBy(codeAt(SECONDS + seconds), NOW));
        assertEquals(good, plain.isMetBy(sessionOf(SECONDS + seconds), NOW));
    }

    /** The hole that {@code auth_time} alone would leave: any sign-in of the session renews that. */
    @Test
    void a_password_just_now_makes_no_code_of_this_morning_recent() {
        var token = token("""
                {"acr": "two-factor", "auth_time": %d, "level_times": {"1": %d, "2": %d}}""".formatted(SECONDS, SECONDS, SECONDS - 18_000));
        assertFalse(policy.isMetBy(token, NOW));
        assertTrue(plain.isMetBy(token, NOW), "why our realm does not go by it");
    }

    @Test
    void a_time_in_another_place_is_no_substitute() {
        assertFalse(policy.isMetBy(sessionOf(SECONDS), NOW));
        assertFalse(plain.isMetBy(codeAt(SECONDS), NOW));
        assertFalse(policy.isMetBy(token("{'acr': 'two-factor', 'level_times': {'1': %d}}".formatted(SECONDS)), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"password", "", "0", "1", "two-factors", "TWO-FACTOR", "password two-factor"})
    void another_strength_is_none(String acr) {
        var token = "{'acr': '%s', 'auth_time': %d, 'level_times': {'2': %2$d}}".formatted(acr, SECONDS);
        assertFalse(policy.isMetBy(token(token), NOW));
        assertFalse(plain.isMetBy(token(token), NOW));
    }

    @Test
    void what_the_token_does_not_say_is_not_so() {
        assertFalse(policy.isMetBy(token("{'acr': 'two-factor'}"), NOW));
        assertFalse(plain.isMetBy(token("{'acr': 'two-factor'}"), NOW));
        assertFalse(policy.isMetBy(token("{'level_times': {'2': %d}}".formatted(SECONDS)), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"-9223372036854775808", "-1", "0", "9223372036854775807"})
    void a_time_beyond_all_reason_is_refused_and_breaks_nothing(long seconds) {
        assertFalse(policy.isMetBy(codeAt(seconds), NOW));
        assertFalse(plain.isMetBy(sessionOf(seconds), NOW));
    }

    @ParameterizedTest
    @ValueSource(strings = {"'%d'", "%d.5", "[%d]", "{'2': %d}", "null", "true", "1%d0000000000000000000"})
    void a_time_of_another_kind_is_refused_and_breaks_nothing(String time) {
        String said = time.formatted(SECONDS);
        assertFalse(policy.isMetBy(token("{'acr': 'two-factor', 'level_times': {'2': %s}}".formatted(said)), NOW));
    }

    @Test
    void a_strength_of_another_kind_is_refused_and_breaks_nothing() {
        assertFalse(policy.isMetBy(token("{'acr': 2, 'level_times': {'2': %d}}".formatted(SECONDS)), NOW));
    }

    @Test
    void the_refusal_says_what_to_ask_for() {
        assertEquals(Rule.STEP_UP_REQUIRED, policy.refusal().rule());
        String said =
                policy("gold", "auth_time", Duration.ofMinutes(2)).refusal().getMessage();
        assertTrue(said.contains("acr_values=gold and max_age=120"), said);
    }

    @ParameterizedTest
    @CsvSource({"two factor, 15", "'', 15", "two\"factor, 15", "two\\factor, 15", "two-factor, 0", "two-factor, -1"})
    void a_policy_that_no_challenge_could_say_is_refused_at_the_start(String acr, long minutes) {
        var age = Duration.ofMinutes(minutes);
        assertThrows(IllegalArgumentException.class, () -> policy(acr, "auth_time", age));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "/", "level_times/", "/2", "a/b/c", "auth time"})
    void a_claim_that_no_token_could_have_is_refused_at_the_start(String claim) {
        assertThrows(IllegalArgumentException.class, () -> policy("two-factor", claim, Duration.ofMinutes(15)));
    }

    private static StepUp policy(String acr, String timeClaim, Duration maxAge) {
        return new StepUp(acr, timeClaim, maxAge);
    }

    private static DefaultJWTCallerPrincipal codeAt(long seconds) {
        return token("{'acr': 'two-factor', 'level_times': {'2': %d}}".formatted(seconds));
    }

    private static DefaultJWTCallerPrincipal sessionOf(long seconds) {
        return token("{'acr': 'two-factor', 'auth_time': %d}".formatted(seconds));
    }

    /** What the library makes of a token's claims. */
    private static DefaultJWTCallerPrincipal token(String claims) {
        try {
            return new DefaultJWTCallerPrincipal(JwtClaims.parse(claims.replace('\'', '"')));
        } catch (InvalidJwtException e) {
            throw new AssertionError(e);
        }
    }
}
