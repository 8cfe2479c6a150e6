package uk.gov.sop.pay.queries;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.ReadableText;

/** A question about a line of a payslip of one's own. */
@Schema(name = "PayQueryRequest")
record PayQueryRequest(
        @NotNull UUID payslipId,

        @NotNull
        @Pattern(
                regexp = "(?:/[A-Za-z0-9]{1,30}){1,3}",
                message = "must be a JSON pointer into the payslip, as /payments/0")
        @Schema(description = "JSON pointer into the payslip.", examples = "/deductions/1")
        String line,

        @NotNull
        @Pattern(regexp = ReadableText.LINES, message = ReadableText.LINES_MESSAGE)
        @Schema(description = ReadableText.LINES_DESCRIPTION, examples = "Why is this twice what it was in August?")
        String text) {}
