package uk.gov.sop.holidays.carryover;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.people.Departments;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/** Whose leave years are closed: those that ended last before a day. */
@Schema(name = "CarryOverRequest")
record CarryOverRequest(
        @NotNull @Pattern(regexp = "[A-Z]{2,8}") @Schema(examples = "CO")
        String department,

        @NotNull
        @Schema(
                description = "Today or before. Each person's leave year that ended last before it is closed: for "
                        + "personal leave years that is a different one for each, so this can be done daily as well as "
                        + "yearly.",
                examples = "2026-04-01")
        LocalDate on) {

    void require(Departments departments, LocalDate today) {
        if (departments.byCode(department).isEmpty()) {
            throw refused("/department", "must be the code of a department");
        }
        if (on.isAfter(today)) {
            throw refused("/on", "must not be after today, " + today);
        }
        if (on.isBefore(today.minusYears(MOST_YEARS))) {
            throw refused("/on", "must be within " + MOST_YEARS + " years of today, " + today);
        }
    }

    private static final int MOST_YEARS = 6;

    /** A leave year that ended last before the day began at most two years before it. */
    DateRange reach() {
        return new DateRange(on.minusYears(2), on.minusDays(1));
    }

    private static RuleBroken refused(String pointer, String message) {
        return new RuleBroken(
                Rule.CARRY_OVER_REFUSED,
                "Name a department and a day that is not to come.",
                List.of(Violation.at(pointer, message)));
    }
}
