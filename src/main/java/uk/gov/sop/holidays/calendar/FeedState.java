package uk.gov.sop.holidays.calendar;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;

/**
 * All that a feed depends on, small enough to read every few minutes.
 *
 * @param version goes up with each change of the settings and the address
 * @param absences changes with each change of what the feed holds; null when that is nothing
 * @param workplaces {@code SCOTLAND 2022-04-04 9999-12-31,…}; null where the feed holds no public holidays
 */
record FeedState(
        UUID personId,
        FeedSettings settings,
        int version,
        @Nullable String absences,
        @Nullable String workplaces) {

    /** Where public holidays are asked for. */
    record Place(Division division, DateRange dates) {

        static Place of(String said) {
            String[] parts = said.split(" ", -1);
            return new Place(
                    Division.valueOf(parts[0]), new DateRange(LocalDate.parse(parts[1]), LocalDate.parse(parts[2])));
        }
    }

    List<Place> places() {
        return workplaces == null
                ? List.of()
                : Arrays.stream(workplaces.split(",", -1)).map(Place::of).toList();
    }

    /** What an answer is made of. */
    Version with(FeedWindow window) {
        return new Version(FeedCalendar.FORM, this, window.dates(), window.holidays());
    }

    /** @param form changes when the same is written otherwise */
    record Version(int form, FeedState state, DateRange dates, List<FeedWindow.Holiday> holidays) {}
}
