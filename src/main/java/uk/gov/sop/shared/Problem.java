package uk.gov.sop.shared;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What every refusal and failure answers (RFC 9457), as {@code application/problem+json}.
 *
 * @param type stable identifier of the kind of problem
 * @param title the kind of problem in plain English
 * @param status HTTP status
 * @param detail this occurrence in plain English: what would make it pass
 * @param rule the rule that refused, by name
 * @param errors what is wrong where; empty when the detail says it all
 * @param traceId names this request in the service's records, for a report to the contact centre
 */
@Schema(
        name = "Problem",
        description = "A refusal or failure (RFC 9457). `type` and `rule` are stable; `detail` is for people.")
public record Problem(
        @Schema(examples = "urn:sop:problem:claim-empty") String type,

        @Schema(examples = "A claim needs at least one line before it is submitted")
        String title,

        @Schema(examples = "422") int status,

        @Schema(examples = "Add at least one line, then submit the claim.")
        String detail,

        Rule rule,
        List<Violation> errors,

        @Nullable @Schema(nullable = true, examples = "4bf92f3577b34da6a3ce929d0e0e4736")
        String traceId) {

    public static final String MEDIA_TYPE = "application/problem+json";

    public static Problem of(Rule rule, String detail, List<Violation> errors, @Nullable String traceId) {
        return new Problem(rule.type(), rule.title(), rule.status(), detail, rule, errors, traceId);
    }
}
