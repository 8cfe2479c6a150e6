package uk.gov.sop.expenses.claims;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Part;
import uk.gov.sop.shared.Money;

/** A claim as its claimant sees it: every figure with the parts that make it, and what may be done next. */
@Schema(name = "Claim")
record ClaimView(
        UUID id,
        @Schema(examples = "Site visit to Leeds") String title,
        ClaimStatus status,
        Money total,
        List<LineView> lines,
        @Nullable @Schema(nullable = true) Instant submittedAt,

        @Nullable
        @Schema(nullable = true, description = "Who decides it today; null unless it waits.", examples = "Rhys Morgan")
        String waitsForName,

        @Nullable @Schema(nullable = true) Instant decidedAt,

        @Nullable @Schema(nullable = true, description = "What the manager said.")
        String decisionReason,

        List<ClaimAction> actions) {

    /** @param decider name of the manager on the day; only shown while the claim waits */
    static ClaimView of(Claim claim, @Nullable String decider) {
        return new ClaimView(
                claim.id(),
                claim.title(),
                claim.status(),
                claim.total(),
                claim.lines().stream().map(LineView::of).toList(),
                claim.submittedAt(),
                claim.status() == ClaimStatus.SUBMITTED ? decider : null,
                claim.decidedAt(),
                claim.decisionReason(),
                claim.actions());
    }

    /** One line; what its kind does not have is null. */
    @Schema(name = "ClaimLine")
    record LineView(
            ExpenseKind kind,
            LocalDate date,
            String description,
            Money amount,

            @Schema(
                    description = "How the amount comes about, in words.",
                    examples = "40 × 55p (miles, first 10,000 of 2026/27) + 60 × 25p (miles, above 10,000 in 2026/27)")
            String explanation,

            List<Part> parts,
            @Nullable @Schema(nullable = true) UUID receiptId,
            @Nullable @Schema(nullable = true) String from,
            @Nullable @Schema(nullable = true) String to,
            @Nullable @Schema(nullable = true) Integer miles,
            @Nullable @Schema(nullable = true) LocalTime leftAt,
            @Nullable @Schema(nullable = true) LocalDate backOn,
            @Nullable @Schema(nullable = true) LocalTime backAt) {

        static LineView of(ClaimLine line) {
            LocalDateTime left = line.leftAt();
            LocalDateTime back = line.backAt();
            return new LineView(
                    line.kind(),
                    line.date(),
                    line.description(),
                    line.amount(),
                    line.explanation(),
                    line.parts(),
                    line.receiptId(),
                    line.from(),
                    line.to(),
                    line.kind() == ExpenseKind.CAR_MILEAGE ? line.miles() : null,
                    left == null ? null : left.toLocalTime(),
                    back == null ? null : back.toLocalDate(),
                    back == null ? null : back.toLocalTime());
        }
    }
}
