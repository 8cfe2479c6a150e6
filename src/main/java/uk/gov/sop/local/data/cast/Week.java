package uk.gov.sop.local.data.cast;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.List;

/** Working patterns: minutes from Monday on, over one week or two. */
public enum Week {
    FULL(444, 444, 444, 444, 444, 0, 0),
    COMPRESSED(555, 555, 555, 555, 0, 0, 0),
    MONDAYS_OFF(0, 444, 444, 444, 444, 0, 0),
    THREE_DAYS(444, 444, 444, 0, 0, 0, 0),
    MORNINGS(222, 222, 222, 222, 222, 0, 0),
    NINE_DAYS(494, 494, 494, 494, 494, 0, 0, 494, 494, 494, 488, 0, 0, 0),
    THREE_THEN_TWO(444, 444, 444, 0, 0, 0, 0, 0, 0, 0, 444, 444, 0, 0);

    private static final int FULL_TIME_FORTNIGHT = 2 * 5 * 444;

    private final List<Integer> minutes;
    private final String array;
    private final int fortnight;

    Week(Integer... minutes) {
        this.minutes = List.of(minutes);
        this.array = "{"
                + String.join(",", Arrays.stream(minutes).map(String::valueOf).toList()) + "}";
        this.fortnight = 14
                / minutes.length
                * Arrays.stream(minutes).mapToInt(Integer::intValue).sum();
    }

    /** As the database takes it. */
    public String array() {
        return array;
    }

    public int fortnightMinutes() {
        return fortnight;
    }

    /** What part of a full-time amount somebody on this pattern gets, rounded to the nearest penny. */
    public long partOf(long fullTime) {
        return (2 * fullTime * fortnight + FULL_TIME_FORTNIGHT) / (2 * FULL_TIME_FORTNIGHT);
    }

    public int averageDayMinutes() {
        int workingDays = (int) minutes.stream().filter(m -> m > 0).count() * 14 / minutes.size();
        return Math.ceilDiv(fortnight, workingDays);
    }

    /** A fortnight begins in the week in which the pattern began. */
    public int minutesOn(LocalDate day, LocalDate patternFrom) {
        LocalDate monday = patternFrom.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
        return minutes.get((int) Math.floorMod(ChronoUnit.DAYS.between(monday, day), (long) minutes.size()));
    }
}
