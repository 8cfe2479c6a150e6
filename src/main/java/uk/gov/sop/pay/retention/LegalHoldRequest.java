package uk.gov.sop.pay.retention;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.ReadableText;

/** Whose pay is to be kept, and why. */
@Schema(
        name = "LegalHoldRequest",
        description = "Name one of `staffNumber` and `department`, whose pay is not to be deleted.")
record LegalHoldRequest(
        @Nullable
        @Pattern(regexp = "[A-Z0-9]{4,12}", message = "must be a staff number: 4 to 12 capital letters and digits")
        @Schema(examples = "CO100001")
        String staffNumber,

        @Nullable @Pattern(regexp = "[A-Z]{2,8}", message = "must be the code of a department") @Schema(examples = "CO")
        String department,

        @NotNull
        @Pattern(regexp = ReadableText.LINE, message = ReadableText.MESSAGE)
        @Schema(description = ReadableText.LINE_DESCRIPTION, examples = "Tribunal case 2026/17 about overtime")
        String reason) {}
