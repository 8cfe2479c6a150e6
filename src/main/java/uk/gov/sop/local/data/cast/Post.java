package uk.gov.sop.local.data.cast;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.DateRange;

/**
 * Where somebody works for a time.
 *
 * @param managerId null for the head of a line
 * @param dates open while no end is known
 */
public record Post(String department, @Nullable UUID managerId, Grade grade, Place place, Week week, DateRange dates) {

    public LocalDate from() {
        return dates.start();
    }

    /** Working minutes by the pattern, whatever is celebrated that day. */
    public int minutesOn(LocalDate day) {
        return week.minutesOn(day, dates.start());
    }
}
