package uk.gov.sop.expenses.claims;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.shared.Money;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/** A claim as its claimant writes it: everything but what the service works out. */
@Schema(name = "ClaimRequest")
record ClaimRequest(
        @NotBlank @Size(max = 100) @Schema(examples = "Site visit to Leeds")
        String title,

        @NotNull @Size(max = 100) List<@NotNull @Valid LineRequest> lines,

        @Nullable @Schema(description = "Submit at once; left out, it stays a draft.", defaultValue = "false")
        Boolean submit) {

    boolean submits() {
        return Boolean.TRUE.equals(submit);
    }

    List<ClaimLine> toLines() {
        List<Violation> violations = new ArrayList<>();
        List<ClaimLine> made = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            List<Violation> ofLine = lines.get(i).violations("/lines/" + i);
            violations.addAll(ofLine);
            if (ofLine.isEmpty()) {
                made.add(lines.get(i).toLine());
            }
        }
        if (!violations.isEmpty()) {
            throw new RuleBroken(
                    Rule.MALFORMED_REQUEST,
                    "Each kind of line has its own fields. Mend what is listed under errors.",
                    violations);
        }
        return made;
    }

    /** One line; which fields it has depends on its kind. */
    @Schema(
            name = "ClaimLineRequest",
            description =
                    "`TRAIN` takes amount and receiptId; `CAR_MILEAGE` takes from, to and miles; `SUBSISTENCE` takes "
                            + "leftAt, backOn and backAt.")
    record LineRequest(
            @NotNull ExpenseKind kind,

            @NotNull @Schema(description = "The day of travel.")
            LocalDate date,

            @NotBlank @Size(max = 200) @Schema(examples = "Meeting with the flood team")
            String description,

            @Nullable @Valid @Schema(description = "What was paid, for TRAIN: 1 penny to £5,000.")
            Money amount,

            @Nullable @Schema(description = "A receipt put before, for TRAIN.")
            UUID receiptId,

            @Nullable @Size(min = 1, max = 100) @Schema(examples = "Bristol")
            String from,

            @Nullable @Size(min = 1, max = 100) @Schema(examples = "Exeter")
            String to,

            @Nullable @Min(1) @Max(2000) @Schema(description = "Whole miles.", examples = "120")
            Integer miles,

            @Nullable @Schema(description = "When you left, on date.", examples = "07:30")
            LocalTime leftAt,

            @Nullable @Schema(description = "The day you were back: date or the day after.")
            LocalDate backOn,

            @Nullable @Schema(examples = "18:45") LocalTime backAt) {

        private static final long HIGHEST_PENCE = 500_000;

        List<Violation> violations(String at) {
            List<Violation> broken = new ArrayList<>();
            boolean train = kind == ExpenseKind.TRAIN;
            boolean car = kind == ExpenseKind.CAR_MILEAGE;
            boolean meals = kind == ExpenseKind.SUBSISTENCE;
            belongs(broken, at + "/amount", amount, train, true);
            belongs(broken, at + "/receiptId", receiptId, train, false);
            belongs(broken, at + "/from", from, car, true);
            belongs(broken, at + "/to", to, car, true);
            belongs(broken, at + "/miles", miles, car, true);
            belongs(broken, at + "/leftAt", leftAt, meals, true);
            belongs(broken, at + "/backOn", backOn, meals, true);
            belongs(broken, at + "/backAt", backAt, meals, true);
            if (amount != null && (amount.pence() < 1 || amount.pence() > HIGHEST_PENCE)) {
                broken.add(Violation.at(at + "/amount/pence", "must be from 1 to " + HIGHEST_PENCE));
            }
            if (meals && broken.isEmpty()) {
                Duration away = Duration.between(left(), back());
                if (!away.isPositive() || away.compareTo(Duration.ofHours(24)) > 0) {
                    broken.add(Violation.at(at + "/backAt", "must be after leftAt and within 24 hours of it"));
                }
            }
            return broken;
        }

        private void belongs(List<Violation> broken, String at, @Nullable Object value, boolean has, boolean needs) {
            if (!has && value != null) {
                broken.add(Violation.at(at, "does not belong to a line of kind " + kind));
            } else if (has && needs && value == null) {
                broken.add(Violation.at(at, "is needed for a line of kind " + kind));
            }
        }

        private LocalDateTime left() {
            return date.atTime(required(leftAt));
        }

        private LocalDateTime back() {
            return required(backOn).atTime(required(backAt));
        }

        private ClaimLine toLine() {
            return switch (kind) {
                case TRAIN -> ClaimLine.train(date, description, required(amount), receiptId);
                case CAR_MILEAGE ->
                    ClaimLine.carMileage(date, description, required(from), required(to), required(miles));
                case SUBSISTENCE -> ClaimLine.subsistence(description, left(), back());
            };
        }

        private static <T> T required(@Nullable T value) {
            return java.util.Objects.requireNonNull(value, "checked by violations");
        }
    }
}
