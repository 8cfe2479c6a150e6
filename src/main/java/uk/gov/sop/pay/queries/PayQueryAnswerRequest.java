package uk.gov.sop.pay.queries;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.ReadableText;

/** What payroll answers, and to what. */
@Schema(name = "PayQueryAnswerRequest")
record PayQueryAnswerRequest(
        @NotNull
        @Pattern(regexp = ReadableText.LINES, message = ReadableText.LINES_MESSAGE)
        @Schema(
                description = ReadableText.LINES_DESCRIPTION,
                examples = "The amount is right, but it belongs to another month.")
        String text,

        @NotNull
        @Schema(
                description =
                        "The id of the last message in `messages` as you read it. When anybody has written since, "
                                + "the answer is not kept.")
        UUID after) {}
