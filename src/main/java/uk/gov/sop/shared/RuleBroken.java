package uk.gov.sop.shared;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The one way the service refuses. {@link Problems} turns it into a problem document. */
public final class RuleBroken extends RuntimeException {

    private final Rule rule;
    private final List<Violation> violations;
    private final @Nullable Duration retryAfter;

    /** @param message plain English that says what would make it pass; staff read it */
    public RuleBroken(Rule rule, String message) {
        this(rule, message, List.of());
    }

    public RuleBroken(Rule rule, String message, List<Violation> violations) {
        this(rule, message, violations, null);
    }

    private RuleBroken(Rule rule, String message, List<Violation> violations, @Nullable Duration retryAfter) {
        super(message);
        this.rule = rule;
        this.violations = List.copyOf(violations);
        this.retryAfter = retryAfter;
    }

    /** @param retryAfter when the same would pass */
    public static RuleBroken tooManyRequests(String message, Duration retryAfter) {
        return new RuleBroken(Rule.TOO_MANY_REQUESTS, message, List.of(), retryAfter);
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

    Optional<Duration> retryAfter() {
        return Optional.ofNullable(retryAfter);
    }
}
