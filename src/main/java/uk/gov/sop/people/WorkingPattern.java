package uk.gov.sop.people;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;

/**
 * Working minutes of each day from Monday, over one week or two.
 *
 * @param minutes 7 or 14 values from 0 to 1,440; all zero for irregular hours
 * @param firstDay a day of the pattern's first week; decides which week of a fortnight a date falls in
 */
public record WorkingPattern(List<Integer> minutes, LocalDate firstDay) {

    private static final int WEEK = 7;

    public WorkingPattern {
        minutes = List.copyOf(minutes);
        if (minutes.size() != WEEK && minutes.size() != 2 * WEEK) {
            throw new IllegalArgumentException("A working pattern has one week or two.");
        }
        if (minutes.stream().anyMatch(m -> m < 0 || m > 24 * 60)) {
            throw new IllegalArgumentException("A working day has from 0 to 24 hours.");
        }
    }

    /** Working minutes on a date by the pattern alone: public holidays and absences do not count here. */
    public int minutesOn(LocalDate date) {
        LocalDate monday = firstDay.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return minutes.get(
                Math.toIntExact(Math.floorMod(ChronoUnit.DAYS.between(monday, date), (long) minutes.size())));
    }

    /** No day has hours of its own: leave is earned by the hours worked, and booked in hours. */
    public boolean isIrregular() {
        return totalMinutes() == 0;
    }

    /** Minutes over the whole pattern; divide by {@link #weeks()} for a week. */
    public int totalMinutes() {
        return minutes.stream().mapToInt(Integer::intValue).sum();
    }

    /** One or two. */
    public int weeks() {
        return minutes.size() / WEEK;
    }
}
