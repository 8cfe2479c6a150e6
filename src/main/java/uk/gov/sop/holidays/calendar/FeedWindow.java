package uk.gov.sop.holidays.calendar;

import java.time.LocalDate;
import java.util.List;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;

/**
 * The dates that a feed holds, in whole months so that it does not change from day to day.
 *
 * @param dates three months back to eighteen months ahead
 * @param holidays in order; where somebody moves, of the place they work in on each day
 */
record FeedWindow(DateRange dates, List<Holiday> holidays) {

    private static final int MONTHS_BACK = 3;
    private static final int MONTHS_AHEAD = 18;

    record Holiday(Division division, LocalDate date, String title) {}

    FeedWindow(LocalDate today, List<FeedState.Place> places, PublicHolidays published) {
        this(around(today), holidays(around(today), places, published));
    }

    static DateRange around(LocalDate today) {
        LocalDate month = today.withDayOfMonth(1);
        return new DateRange(
                month.minusMonths(MONTHS_BACK),
                month.plusMonths(MONTHS_AHEAD + 1).minusDays(1));
    }

    private static List<Holiday> holidays(DateRange dates, List<FeedState.Place> places, PublicHolidays published) {
        return places.stream()
                .flatMap(place -> place.dates().intersection(dates).stream()
                        .flatMap(days -> published.within(place.division(), days).stream())
                        .map(holiday -> new Holiday(place.division(), holiday.date(), holiday.title())))
                .toList();
    }
}
