package uk.gov.sop.holidays.calendar;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.DateRange;

/**
 * Some dates over which somebody works in one place, on one pattern, for one manager.
 *
 * @param managerId null at the head of a reporting line
 */
record TeamStint(
        UUID personId,
        String name,
        @Nullable UUID managerId,
        DateRange dates,
        Division division,
        WorkingPattern pattern,
        HomeDays home) {

    TeamStint within(DateRange days) {
        return new TeamStint(personId, name, managerId, days, division, pattern, home);
    }
}
