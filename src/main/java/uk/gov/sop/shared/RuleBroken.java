package uk.gov.sop.shared;

import java.time.Duration;
import java.util.List;
import java.util.Map;

/** The one way the service refuses. {@link Problems} turns it into a problem document. */
public final class RuleBroken extends RuntimeException {

    private final Rule rule;
    private final List<Violation> violations;
    private final Map<String, String> headers;

    /** @param message plain English that says what would make it pass; staff read it */
    public RuleBroken(Rule rule, String message) {
        this(rule, message, List.of());
    }

    public RuleBroken(Rule rule, String message, List<Violation> violations) {
        this(rule, message, violations, Map.of());
    }

    private RuleBroken(Rule rule, String message, List<Violation> violations, Map<String, String> headers) {
        super(message);
        this.rule = rule;
        this.violations = List.copyOf(violations);
        this.headers = Map.copyOf(headers);
    }

    /** @param retryAfter when the same would pass */
    public static RuleBroken tooManyRequests(String message, Duration retryAfter) {
        Map<String, String> when = Map.of("Retry-After", String.valueOf(retryAfter.toSeconds() + 1));
        return new RuleBroken(Rule.TOO_MANY_REQUESTS, message, List.of(), when);
    }

    /**
     * With the challenge of RFC 9470.
     *
     * @param acr what the identity provider calls the sign-in that would pass
     * @param maxAge how many seconds ago that may be at most
     */
    public static RuleBroken stepUpRequired(String acr, long maxAge) {
        String challenge = """
                Bearer error="insufficient_user_authentication", \
                error_description="A sign-in of this kind, and not longer ago than that, is needed", \
                acr_values="%s", max_age="%d"\
                """.formatted(acr, maxAge);
        String message = """
                Sign in again to go on. An app asks the identity provider for acr_values=%s and max_age=%d, and sends \
                the same once more with the new access token.\
                """.formatted(acr, maxAge);
        return new RuleBroken(Rule.STEP_UP_REQUIRED, message, List.of(), Map.of("WWW-Authenticate", challenge));
    }

    public static RuleBroken notFound() {
        return new RuleBroken(Rule.NOT_FOUND, "Nothing with this id is yours to see.");
    }

    public Rule rule() {
        return rule;
    }

    public List<Violation> violations() {
        return violations;
    }

    /** What the answer says besides its body. */
    Map<String, String> headers() {
        return headers;
    }
}
