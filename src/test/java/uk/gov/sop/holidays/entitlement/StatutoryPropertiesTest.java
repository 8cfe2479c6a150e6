package uk.gov.sop.holidays.entitlement;

import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.entitlement.Leave.date;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.shared.DateRange;

class StatutoryPropertiesTest {

    /** Months are 28 to 31 days long, yet count a twelfth each: a starter can miss what fewer than three days give. */
    private static final int UNEVEN_MONTHS = 3;

    @Property
    void no_part_of_a_year_gives_less_than_nothing_or_more_than_28_days(
            @ForAll("weeks") WorkingWeek week, @ForAll("years") LeaveYear year, @ForAll("stretches") int[] stretch) {
        StatutoryFloor floor = floor(week, year, stretch[0], stretch[1]);
        BigDecimal days =
                StatutoryEntitlement.days(week.days()).in(floor.part()).amount();
        assertTrue(days.signum() > 0 && days.compareTo(BigDecimal.valueOf(28)) <= 0, days + " days");
        int most = minutesOf(Fraction.of(28, 1), week);
        assertTrue(floor.minutes() > 0 && floor.minutes() <= most, floor.minutes() + " of " + most);
    }

    @Property
    void a_part_never_gives_more_than_the_whole_rounded_up_to_half_a_day(
            @ForAll("weeks") WorkingWeek week, @ForAll("years") LeaveYear year, @ForAll("stretches") int[] stretch) {
        int whole = floor(week, year, 0, year.length() - 1).minutes();
        int half = minutesOf(Fraction.of(1, 2), week);
        assertTrue(floor(week, year, stretch[0], stretch[1]).minutes() <= whole + half);
    }

    @Property
    void leaver_and_starter_of_the_same_post_get_its_year_but_for_uneven_months(
            @ForAll("weeks") WorkingWeek week,
            @ForAll("years") LeaveYear year,
            @ForAll @IntRange(min = 1, max = 364) int day) {
        int last = year.length() - 1;
        int whole = floor(week, year, 0, last).minutes();
        int shared = floor(week, year, 0, day - 1).minutes()
                + floor(week, year, day, last).minutes();
        int uneven = Math.ceilDiv(whole * UNEVEN_MONTHS, year.length());
        assertTrue(shared >= whole - uneven, shared + " of " + whole);
    }

    @Property
    void leaving_later_never_gives_less(
            @ForAll("weeks") WorkingWeek week, @ForAll("years") LeaveYear year, @ForAll @IntRange(max = 363) int day) {
        assertTrue(floor(week, year, 0, day).minutes()
                <= floor(week, year, 0, day + 1).minutes());
    }

    @Property
    void starting_earlier_never_gives_less(
            @ForAll("weeks") WorkingWeek week,
            @ForAll("years") LeaveYear year,
            @ForAll @IntRange(min = 2, max = 364) int day) {
        int last = year.length() - 1;
        assertTrue(floor(week, year, day, last).minutes()
                <= floor(week, year, day - 1, last).minutes());
    }

    @Property
    void a_longer_stretch_within_the_year_never_gives_less(
            @ForAll("weeks") WorkingWeek week, @ForAll("years") LeaveYear year, @ForAll("inner") int[] stretch) {
        int minutes = floor(week, year, stretch[0], stretch[1]).minutes();
        assertTrue(minutes <= floor(week, year, stretch[0] - 1, stretch[1]).minutes());
        assertTrue(minutes <= floor(week, year, stretch[0], stretch[1] + 1).minutes());
    }

    @Property
    void whole_hours_are_the_nearest_to_what_was_earned(@ForAll @IntRange(max = 50_000) int minutes) {
        long hour = 10_000L * 60;
        long apart = 1_207L * minutes - new IrregularHours(minutes).hours() * hour;
        assertTrue(-hour / 2 <= apart && apart < hour / 2, minutes + " minutes are " + apart + " off");
    }

    @Provide
    Arbitrary<WorkingWeek> weeks() {
        return Combinators.combine(
                        Arbitraries.integers().between(1, 14),
                        Arbitraries.integers().between(1, 10_080))
                .as((halfDays, minutes) ->
                        new WorkingWeek(BigDecimal.valueOf(halfDays * 5L, 1), BigDecimal.valueOf(minutes)));
    }

    @Provide
    Arbitrary<LeaveYear> years() {
        return Arbitraries.integers()
                .between(0, 5 * 365)
                .map(days -> date("2023-01-01").plusDays(days))
                .map(start -> LeaveYear.containing(start, MonthDay.from(start)));
    }

    @Provide
    Arbitrary<int[]> stretches() {
        return stretchesWithin(0, 364);
    }

    /** Neither end of the year is reached, not even by a day more. */
    @Provide
    Arbitrary<int[]> inner() {
        return stretchesWithin(2, 362);
    }

    private static Arbitrary<int[]> stretchesWithin(int first, int last) {
        return Arbitraries.integers()
                .between(first, last)
                .flatMap(start -> Arbitraries.integers().between(start, last).map(end -> new int[] {start, end}));
    }

    private static int minutesOf(Fraction days, WorkingWeek week) {
        return days.times(week.averageDayMinutes()).roundedUpTo(BigDecimal.ONE).intValueExact();
    }

    private static StatutoryFloor floor(WorkingWeek week, LeaveYear year, int first, int last) {
        LocalDate start = year.dates().start();
        return StatutoryFloor.of(week, new DateRange(start.plusDays(first), start.plusDays(last)), year);
    }
}
