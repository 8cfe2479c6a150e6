package uk.gov.sop.shared;

import java.util.List;

/** The one way the service refuses. {@link Problems} turns it into a problem document. */
public final class RuleBroken extends RuntimeException {

    private final Rule rule;
    private final List<Violation> violations;

    /** @param message plain English that says what would make it pass; staff read it */
    public RuleBroken(Rule rule, String message) {
        this(rule, message, List.of());
    }

    public RuleBroken(Rule rule, String message, List<Violation> violations) {
        super(message);
        this.rule = rule;
        this.violations = List.copyOf(violations);
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
}
