package uk.gov.sop.pay.runs;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/**
 * From when staff see what a run brings: a payslip at or before the time they are paid (Employment Rights Act 1996, section
 * 8), a P60 and a P11D by their day.
 */
final class Visibility {

    private Visibility() {}

    /**
     * @param dueOn the day by which people must have what the run brings
     * @param asked null for the beginning of the pay date in London
     * @return at once, where that has passed
     */
    static Instant of(LocalDate payDate, LocalDate dueOn, @Nullable Instant asked, Instant now) {
        // As the database keeps it.
        Instant from = asked == null ? start(payDate) : asked.truncatedTo(ChronoUnit.MICROS);
        if (from.isAfter(now) && !from.isBefore(start(dueOn.plusDays(1)))) {
            throw new RuleBroken(
                    Rule.PAYROLL_RUN_LATE,
                    "Staff must have a payslip by the day they are paid, a P60 by 31 May and a P11D by 6 July: name a time on %s or before it."
                            .formatted(dueOn));
        }
        return from.isBefore(now) ? now : from;
    }

    private static Instant start(LocalDate day) {
        return day.atStartOfDay(Today.LONDON).toInstant();
    }
}
