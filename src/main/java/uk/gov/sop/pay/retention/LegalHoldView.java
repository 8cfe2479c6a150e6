package uk.gov.sop.pay.retention;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A hold as whoever looks after pay records has it. */
@Schema(name = "LegalHold")
record LegalHoldView(
        UUID id,

        @Nullable
        @Schema(nullable = true, examples = "CO100001", description = "Null where a department's pay is held.")
        String staffNumber,

        @Nullable @Schema(nullable = true, examples = "CO", description = "Null where a person's pay is held.")
        String department,

        String reason,
        Instant placedAt,

        @Schema(description = "The sign-in and the application.")
        String placedBy,

        @Nullable @Schema(nullable = true, description = "Null while it is in force.")
        Instant endedAt,

        @Nullable @Schema(nullable = true, description = "The sign-in and the application; null while it is in force.")
        String endedBy,

        @Nullable
        @Schema(
                nullable = true,
                description =
                        "The last day on which it still keeps pay, in London, once it is ended; null while it is in force.")
        LocalDate keepsUntil,

        List<Action> actions) {

    /** What may be done next. */
    @Schema(name = "LegalHoldAction")
    enum Action {
        end
    }

    /** @param staffNumber null where a department's pay is held */
    static LegalHoldView of(LegalHold hold, @Nullable String staffNumber) {
        return new LegalHoldView(
                hold.id(),
                staffNumber,
                hold.department(),
                hold.reason(),
                hold.placedAt(),
                hold.placedBy(),
                hold.endedAt(),
                hold.endedBy(),
                hold.keepsUntil(),
                hold.isInForce() ? List.of(Action.end) : List.of());
    }
}
