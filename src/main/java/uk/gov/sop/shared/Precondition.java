package uk.gov.sop.shared;

import org.jspecify.annotations.Nullable;

/** Conditional requests (RFC 9110, 13): who changes something says which version of it they read. */
public final class Precondition {

    private Precondition() {}

    /**
     * Decides what a PUT without {@code If-Match} on something that exists is: the same body is a lost reply sent
     * again, another body is a change that must name the version it changes.
     *
     * @return true when nothing is to be written and the present representation is the answer
     */
    public static boolean isRetry(@Nullable String ifMatch, String sent, String kept) {
        if (ifMatch != null) {
            return false;
        }
        if (sent.equals(kept)) {
            return true;
        }
        throw new RuleBroken(
                Rule.PRECONDITION_REQUIRED,
                "This id is in use with other content. To change it, GET it and send its ETag in If-Match.");
    }

    /** Refuses a change of a version that is no longer the present one. */
    public static void require(@Nullable String ifMatch, ETag present) {
        if (ifMatch == null) {
            throw new RuleBroken(
                    Rule.PRECONDITION_REQUIRED, "GET the resource first and send its ETag in the If-Match header.");
        }
        if (!present.isIn(ifMatch)) {
            throw new RuleBroken(
                    Rule.STALE, "It has changed since you read it. GET it again and repeat your change on that.");
        }
    }

    /** Refuses {@code If-Match} on something that does not exist (yet, or any more). */
    public static void requireNone(@Nullable String ifMatch) {
        if (ifMatch != null) {
            throw new RuleBroken(Rule.STALE, "There is no version of it to match. Leave If-Match out to create it.");
        }
    }
}
