package uk.gov.sop.people;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.RuleBroken;

/**
 * How strongly, and how lately, somebody must have signed in for what leaves the service on paper: policy. The strength
 * is the identity provider's name for it ({@code acr}), the time when the person last proved who they are.
 */
@Singleton
class StepUp {

    /** What fits between the quotes of a challenge, where a space would separate two. */
    private static final Pattern NAME = Pattern.compile("[!#-\\[\\]-~]+");

    /** By how much the identity provider's clock may be ahead of ours. */
    private static final long SKEW_SECONDS = 30;

    private final String acr;
    private final long maxAgeSeconds;

    StepUp(
            @ConfigProperty(name = "sop.pay.step-up.acr") String acr,
            @ConfigProperty(name = "sop.pay.step-up.max-age") Duration maxAge) {
        if (!NAME.matcher(acr).matches() || maxAge.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "sop.pay.step-up.acr is one name without spaces or quotes, and max-age a second or more.");
        }
        this.acr = acr;
        this.maxAgeSeconds = maxAge.toSeconds();
    }

    /**
     * @param strength the token's {@code acr}, whatever it is; null for none
     * @param provedAt the token's {@code auth_time} in seconds since 1970; null for none, which proves nothing: when
     *     the token was issued says nothing of the person
     */
    boolean isMetBy(@Nullable Object strength, @Nullable Object provedAt, Instant now) {
        return acr.equals(strength) && provedAt instanceof Long at && isRecent(at, now.getEpochSecond());
    }

    private boolean isRecent(long at, long now) {
        return at >= now - maxAgeSeconds && at <= now + SKEW_SECONDS;
    }

    /** Says to people and to clients (RFC 9470) what would make it pass. */
    RuleBroken refusal() {
        return RuleBroken.stepUpRequired(acr, maxAgeSeconds);
    }
}
