package uk.gov.sop.holidays.pots;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.entitlement.IrregularHours;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/** What is sent to put time into a pot. */
@Schema(name = "LeaveEntryRequest")
record LeaveEntryRequest(
        @NotNull EntryKind kind,

        @NotNull
        @Schema(
                description = "The day worked; for `IRREGULAR_HOURS` the last day of the pay period; for `BOUGHT` and "
                        + "`SOLD` any day of the leave year that it is for.")
        LocalDate onDate,

        @NotNull
        @Min(-44_640)
        @Max(44_640)
        @Schema(
                description =
                        "Time bought or sold; for `FLEXI` worked beyond your hours, below zero for less than your "
                                + "hours; for `TIME_OFF_IN_LIEU` worked on that day; for `IRREGULAR_HOURS` worked in the pay "
                                + "period, of which 12.07% in whole hours are leave.",
                examples = "2220")
        Integer minutes,

        @Nullable
        @Size(min = 1, max = 500)
        @Schema(
                description = "Needed for `TIME_OFF_IN_LIEU`: what you worked on.",
                examples = "Release of the new service")
        String reason) {

    private static final int DAY = 24 * 60;

    EntryTerms terms() {
        List<Violation> broken = new ArrayList<>();
        time().forEach(message -> broken.add(Violation.at("/minutes", message)));
        if (reason != null && reason.isBlank()) {
            broken.add(Violation.at("/reason", "must not be blank"));
        } else if (reason == null && kind == EntryKind.TIME_OFF_IN_LIEU) {
            broken.add(Violation.at("/reason", "is needed for TIME_OFF_IN_LIEU: what you worked on"));
        }
        if (!broken.isEmpty()) {
            throw new RuleBroken(Rule.MALFORMED_REQUEST, "This entry is not one of its kind.", broken);
        }
        return new EntryTerms(kind, onDate, minutes, reason);
    }

    private List<String> time() {
        return switch (kind) {
            case BOUGHT, SOLD -> minutes > 0 ? List.of() : List.of("must be above 0");
            case TIME_OFF_IN_LIEU -> minutes > 0 && minutes <= DAY ? List.of() : List.of("must be from 1 to " + DAY);
            case FLEXI -> minutes != 0 ? List.of() : List.of("must not be 0");
            case IRREGULAR_HOURS ->
                minutes > 0 && new IrregularHours(minutes).hours() > 0
                        ? List.of()
                        : List.of("must be at least 249: 12.07% of less counts as no hour of leave");
        };
    }
}
