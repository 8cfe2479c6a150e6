package uk.gov.sop.people;

import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.regex.Pattern;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.jwt.JsonWebToken;
import uk.gov.sop.shared.RuleBroken;

/**
 * How strongly, and how lately, somebody must have signed in for what leaves the service on paper: policy. The strength
 * is the identity provider's name for it ({@code acr}), the time when the person last proved who they are <em>to that
 * strength</em>. {@code auth_time} is the time of any sign-in of the session, so that a password in one app would renew
 * the code of another; it is good only where the identity provider keeps sessions that cannot mix the two.
 */
@Singleton
class StepUp {

    /** What fits between the quotes of a challenge, where a space would separate two. */
    private static final Pattern NAME = Pattern.compile("[!#-\\[\\]-~]+");

    /** By how much the identity provider's clock may be ahead of ours. */
    private static final long SKEW_SECONDS = 30;

    private final String acr;
    private final TimeClaim time;
    private final long maxAgeSeconds;

    StepUp(
            @ConfigProperty(name = "sop.pay.step-up.acr") String acr,
            @ConfigProperty(name = "sop.pay.step-up.time-claim") String timeClaim,
            @ConfigProperty(name = "sop.pay.step-up.max-age") Duration maxAge) {
        if (!NAME.matcher(acr).matches() || maxAge.toSeconds() < 1) {
            throw new IllegalArgumentException(
                    "sop.pay.step-up.acr is one name without spaces or quotes, and max-age a second or more.");
        }
        this.acr = acr;
        this.time = TimeClaim.of(timeClaim);
        this.maxAgeSeconds = maxAge.toSeconds();
    }

    /** False too where the token does not say: when it was issued says nothing of the person. */
    boolean isMetBy(JsonWebToken token, Instant now) {
        OptionalLong provedAt = time.in(token);
        return acr.equals(token.getClaim("acr"))
                && provedAt.isPresent()
                && isRecent(provedAt.getAsLong(), now.getEpochSecond());
    }

    private boolean isRecent(long at, long now) {
        return at >= now - maxAgeSeconds && at <= now + SKEW_SECONDS;
    }

    /** Says to people and to clients (RFC 9470) what would make it pass. */
    RuleBroken refusal() {
        return RuleBroken.stepUpRequired(acr, maxAgeSeconds);
    }
}
