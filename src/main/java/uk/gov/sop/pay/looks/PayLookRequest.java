package uk.gov.sop.pay.looks;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.ReadableText;

/** Whose pay an officer is to see, and why. */
@Schema(name = "PayLookRequest")
record PayLookRequest(
        @NotNull
        @Pattern(regexp = "[A-Z0-9]{4,12}", message = "must be a staff number: 4 to 12 capital letters and digits")
        @Schema(examples = "CO100001")
        String staffNumber,

        @NotNull PayLook.ReasonKind reasonKind,

        @NotNull
        @Pattern(regexp = ReadableText.LINE, message = ReadableText.MESSAGE)
        @Schema(
                description = "In your own words, with a letter or digit, and without control or format characters "
                        + "apart from those that join or shape emoji. The person reads it beside your name. It is "
                        + "kept as it is, for as long as the record of disclosures: leave out amounts, and names of "
                        + "others.",
                examples = "You asked on the phone why September's overtime was missing.")
        String reason) {

    PayLook.Why why() {
        return new PayLook.Why(reasonKind, reason);
    }
}
