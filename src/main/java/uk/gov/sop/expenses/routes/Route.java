package uk.gov.sop.expenses.routes;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Fuel;
import uk.gov.sop.expenses.policy.LineField;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/**
 * A journey as its traveller says it once, to be claimed for many days.
 *
 * @param miles whole miles one way, 1 to 2,000
 * @param weekdays on which it is made as a rule; empty where there is no rule
 */
@Schema(name = "FavouriteRouteRequest")
record Route(
        @NotBlank @Size(max = 100) @Schema(examples = "Depot run")
        String name,

        @NotNull @Schema(description = "One of the kinds that are paid by the mile.")
        ExpenseKind kind,

        @NotBlank @Size(max = 100) @Schema(examples = "Bristol")
        String from,

        @NotBlank @Size(max = 100) @Schema(examples = "Exeter")
        String to,

        @NotNull @Min(1) @Max(2000) @Schema(description = "Whole miles one way.", examples = "78")
        Integer miles,

        @NotNull @Schema(description = "There and back: the miles count twice.")
        Boolean roundTrip,

        @NotBlank @Size(max = 200) @Schema(description = "What each journey is for.", examples = "Depot inspection")
        String description,

        @Nullable @Schema(description = "Of a company car, and of nothing else.")
        Fuel fuel,

        @Nullable
        @Min(50)
        @Max(10_000)
        @Schema(description = "Cubic centimetres of a company car; not for electric cars.")
        Integer engineCc,

        @NotNull @Size(max = 7) @Schema(description = "On which it is made as a rule; may be empty.")
        List<@NotNull DayOfWeek> weekdays) {

    private static final LocalDate ANY_DAY = LocalDate.of(2026, 11, 20);

    /** Refuses what could not be claimed on any day. */
    void requireWellFormed() {
        if (!kind.form().has(LineField.MILES)) {
            throw malformed(List.of(Violation.at("/kind", "must be a kind that is paid by the mile")));
        }
        Stream<Violation> ofLine = on(ANY_DAY).violations("").stream();
        Stream<Violation> ofDays = new HashSet<>(weekdays).size() < weekdays.size()
                ? Stream.of(Violation.at("/weekdays", "must name each once"))
                : Stream.empty();
        List<Violation> broken = Stream.concat(ofLine, ofDays).toList();
        if (!broken.isEmpty()) {
            throw malformed(broken);
        }
    }

    /** The journey of a day, as a line of a claim. */
    Expense on(LocalDate day) {
        return new Expense(kind, day, description, from, to, miles, roundTrip, fuel, engineCc);
    }

    private static RuleBroken malformed(List<Violation> broken) {
        return new RuleBroken(Rule.MALFORMED_REQUEST, "Mend what is listed under errors and send it again.", broken);
    }
}
