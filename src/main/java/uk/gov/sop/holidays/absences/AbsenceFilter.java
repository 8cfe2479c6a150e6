package uk.gov.sop.holidays.absences;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/**
 * Which absences a list holds: those with any day in a period.
 *
 * @param from null for all that ever were
 * @param to null for all that are ever to be
 */
record AbsenceFilter(@Nullable LocalDate from, @Nullable LocalDate to) {

    private static final DateRange EVER = new DateRange(LocalDate.EPOCH, DateRange.OPEN);

    AbsenceFilter {
        if (from != null && to != null && to.isBefore(from)) {
            throw new RuleBroken(
                    Rule.MALFORMED_REQUEST,
                    "These dates make no period.",
                    List.of(Violation.ofParameter("to", "must not be before from")));
        }
    }

    DateRange dates() {
        LocalDate start = from == null || !EVER.contains(from) ? EVER.start() : from;
        LocalDate end =
                to == null || to.isAfter(EVER.end()) ? EVER.end() : to.isBefore(EVER.start()) ? EVER.start() : to;
        return new DateRange(start, end);
    }

    String path() {
        StringBuilder path = new StringBuilder("/v1/holidays");
        if (from != null) {
            path.append("?from=").append(from);
        }
        if (to != null) {
            path.append(from == null ? '?' : '&').append("to=").append(to);
        }
        return path.toString();
    }
}
