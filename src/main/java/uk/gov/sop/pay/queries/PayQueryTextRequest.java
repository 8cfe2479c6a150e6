package uk.gov.sop.pay.queries;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.ReadableText;

/** What is written next about a query. */
@Schema(name = "PayQueryTextRequest")
record PayQueryTextRequest(
        @NotNull
        @Pattern(regexp = ReadableText.LINES, message = ReadableText.LINES_MESSAGE)
        @Schema(
                description = ReadableText.LINES_DESCRIPTION,
                examples = "The amount is right, but it belongs to another month.")
        String text) {}
