package uk.gov.sop.expenses.topups;

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

/** For which department and days of travel. */
@Schema(name = "TopUpRequest")
record TopUpRequest(
        @NotNull @Pattern(regexp = "[A-Z]{2,8}") @Schema(examples = "EA")
        String department,

        @NotNull @Schema(description = "First day of travel.")
        LocalDate from,

        @NotNull @Schema(description = "Last day of travel.")
        LocalDate to) {

    private static final int LONGEST_DAYS = 731;

    DateRange travelled(Departments departments) {
        if (departments.byCode(department).isEmpty()) {
            throw malformed("department", "must be the code of a department on the platform");
        }
        if (to.isBefore(from) || from.plusDays(LONGEST_DAYS).isBefore(to)) {
            throw malformed("to", "must be from the day of from to two years after it");
        }
        return new DateRange(from, to);
    }

    private static RuleBroken malformed(String name, String message) {
        return new RuleBroken(
                Rule.MALFORMED_REQUEST,
                "Say for which department and days of travel.",
                List.of(Violation.at("/" + name, message)));
    }
}
