package uk.gov.sop.holidays.pots;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.LeaveEvents;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.holidays.policy.Pot;

/** An entry as its person sees it. */
@Schema(name = "LeaveEntry")
record LeaveEntryView(
        UUID id,
        EntryKind kind,
        Pot pot,
        EntryStatus status,
        LocalDate onDate,

        @Schema(examples = "Leave bought: 37 hours") String title,

        @Schema(description = "As it was sent: time bought, sold or worked.", examples = "2220")
        int minutes,

        @Schema(
                description = "What it adds to the pot once approved; below zero what it takes from it, held at once.",
                examples = "2220")
        int potMinutes,

        @Schema(description = "How that comes about.", examples = "5 days bought at 7 hours 24 minutes")
        String explanation,

        @Nullable @Schema(nullable = true, description = "Last day to take it; null where it stays.")
        LocalDate expiresOn,

        @Nullable @Schema(nullable = true) String reason,

        Instant requestedAt,

        @Nullable @Schema(nullable = true, description = "Who decides; null when nobody has to.")
        String waitsForName,

        @Nullable @Schema(nullable = true) Instant decidedAt,

        @Nullable @Schema(nullable = true, description = "What your manager says; often nothing.")
        String decisionReason,

        @Schema(description = "What happened to it, oldest first.")
        List<LeaveEvents.Event> history,

        List<Action> actions) {

    static LeaveEntryView of(LeaveEntry entry, @Nullable String waitsForName, List<LeaveEvents.Event> history) {
        return new LeaveEntryView(
                entry.id(),
                entry.kind(),
                entry.kind().pot(),
                entry.status(),
                entry.onDate(),
                entry.title(),
                entry.time(),
                entry.minutes(),
                entry.explanation(),
                entry.expiresOn(),
                entry.reason(),
                entry.requestedAt(),
                waitsForName,
                entry.decidedAt(),
                entry.decisionReason(),
                history,
                actions(entry));
    }

    private static List<Action> actions(LeaveEntry entry) {
        return switch (entry.status()) {
            case REQUESTED -> List.of(Action.change, Action.cancel);
            case APPROVED -> List.of(Action.cancel);
            case REFUSED, CANCELLED -> List.of();
        };
    }

    /** What the caller may do next. */
    @Schema(name = "LeaveEntryAction")
    enum Action {
        change,
        cancel
    }

    @Schema(name = "LeaveEntrySummary")
    record Summary(
            UUID id,
            EntryKind kind,
            Pot pot,
            EntryStatus status,
            LocalDate onDate,

            @Schema(examples = "Leave bought: 37 hours") String title,

            @Schema(
                    description =
                            "What it adds to the pot once approved; below zero what it takes from it, held at once.",
                    examples = "2220")
            int potMinutes,

            @Schema(examples = "5 days bought at 7 hours 24 minutes")
            String explanation,

            @Nullable @Schema(nullable = true, description = "Last day to take it; null where it stays.")
            LocalDate expiresOn) {

        static Summary of(LeaveEntry entry) {
            return new Summary(
                    entry.id(),
                    entry.kind(),
                    entry.kind().pot(),
                    entry.status(),
                    entry.onDate(),
                    entry.title(),
                    entry.minutes(),
                    entry.explanation(),
                    entry.expiresOn());
        }
    }
}
