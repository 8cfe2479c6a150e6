package uk.gov.sop.local.data.cast;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Dice;
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

    /** The same for all who work for the same manager. */
    public String costCentre() {
        Dice dice = new Dice(managerId == null ? 0 : managerId.getLeastSignificantBits(), "cost centre");
        return department + "-" + dice.between(1000, 9999);
    }

    /** Working minutes by the pattern, whatever is celebrated that day. */
    public int minutesOn(LocalDate day) {
        return week.minutesOn(day, dates.start());
    }
}
