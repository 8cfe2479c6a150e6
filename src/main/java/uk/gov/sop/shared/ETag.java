package uk.gov.sop.shared;

import java.util.Arrays;

/**
 * A strong entity tag: the fingerprint of a representation, so that it changes exactly when the answer would.
 *
 * @param value without its quotes
 */
public record ETag(String value) {

    public static ETag of(Object representation) {
        return new ETag(Fingerprint.of(representation));
    }

    /** Whether an {@code If-Match} or {@code If-None-Match} header names this tag. Weak tags never match. */
    public boolean isIn(String header) {
        return Arrays.stream(header.split(","))
                .map(String::strip)
                .anyMatch(tag -> tag.equals("*") || tag.equals(this.toString()));
    }

    @Override
    public String toString() {
        return '"' + value + '"';
    }
}
