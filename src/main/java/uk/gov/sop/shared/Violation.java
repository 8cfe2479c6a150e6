package uk.gov.sop.shared;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One thing wrong with what was sent, and where.
 *
 * @param pointer JSON pointer into the body ({@code /lines/0/miles}); null when it is not in a JSON body
 * @param parameter name of the query, path or header parameter; null when it is in the body
 * @param line line number of a file, from 1; null unless a file was sent
 * @param column column of that line by its name; null unless a file was sent
 * @param message plain English that says what would make it pass
 */
@Schema(description = "One thing wrong with the request, where, and what would make it pass.")
public record Violation(
        @Nullable @Schema(nullable = true, examples = "/lines/0/miles")
        String pointer,

        @Nullable @Schema(nullable = true, examples = "limit")
        String parameter,

        @Nullable @Schema(nullable = true) Long line,

        @Nullable @Schema(nullable = true, examples = "manager_number")
        String column,

        @Schema(examples = "must be from 1 to 2000") String message) {

    public static Violation at(String pointer, String message) {
        return new Violation(pointer, null, null, null, message);
    }

    public static Violation ofParameter(String name, String message) {
        return new Violation(null, name, null, null, message);
    }

    public static Violation onLine(long line, String column, String message) {
        return new Violation(null, null, line, column, message);
    }
}
