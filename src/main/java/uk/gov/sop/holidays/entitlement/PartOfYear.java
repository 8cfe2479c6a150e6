package uk.gov.sop.holidays.entitlement;

import java.time.LocalDate;
import java.time.MonthDay;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;

/**
 * How much of a leave year somebody is employed, counted as the calculator on GOV.UK counts it: a starter by months, a
 * leaver by days.
 *
 * @param over months left for a starter, days employed for a leaver
 * @param under 12 months, or the days of the year
 */
public record PartOfYear(Kind kind, int over, int under) {

    private static final int MONTHS = 12;

    /** What happens to the employment within the year. */
    public enum Kind {
        WHOLE,
        STARTED,
        LEFT,
        STARTED_AND_LEFT
    }

    public PartOfYear {
        if (over < 1 || over > under) {
            throw new IllegalArgumentException("A part of a year is from some of it to all of it.");
        }
    }

    public static PartOfYear whole() {
        return new PartOfYear(Kind.WHOLE, 1, 1);
    }

    /** @throws IllegalArgumentException where nobody is employed in that year */
    public static PartOfYear of(DateRange employed, LeaveYear year) {
        DateRange within = employed.intersection(year.dates())
                .orElseThrow(() -> new IllegalArgumentException("Not employed from " + year + "."));
        boolean fromStart = within.start().equals(year.dates().start());
        boolean toEnd = within.end().equals(year.dates().end());
        if (fromStart) {
            return toEnd ? whole() : leavingOn(within.end(), year);
        }
        return toEnd ? startingOn(within.start(), year) : between(within);
    }

    /** The months to the year's end, the one begun included. */
    public static PartOfYear startingOn(LocalDate day, LeaveYear year) {
        requireIn(year, day);
        LocalDate end = year.dates().end();
        int months = (end.getYear() - day.getYear()) * MONTHS + end.getMonthValue() - day.getMonthValue();
        int begun = end.getDayOfMonth() >= day.getDayOfMonth() ? 1 : 0;
        return new PartOfYear(Kind.STARTED, months + begun, MONTHS);
    }

    /** The days to the last of employment, of 365 or, where the leave year holds a 29 February, 366. */
    public static PartOfYear leavingOn(LocalDate lastDay, LeaveYear year) {
        requireIn(year, lastDay);
        int days = new DateRange(year.dates().start(), lastDay).length();
        return new PartOfYear(Kind.LEFT, days, year.length());
    }

    /** The days of employment, of the year that begins on its first: the leave year plays no part. */
    public static PartOfYear between(DateRange employed) {
        LocalDate start = employed.start();
        LeaveYear year = LeaveYear.containing(start, MonthDay.from(start));
        return new PartOfYear(Kind.STARTED_AND_LEFT, employed.length(), year.length());
    }

    Fraction share() {
        return Fraction.of(over, under);
    }

    /** {@code 5 of 12 months}, {@code 237 of 365 days}. */
    @Override
    public String toString() {
        return switch (kind) {
            case WHOLE -> "the whole year";
            case STARTED -> over + " of 12 months";
            case LEFT, STARTED_AND_LEFT -> over + " of " + under + " days";
        };
    }

    private static void requireIn(LeaveYear year, LocalDate day) {
        if (!year.dates().contains(day)) {
            throw new IllegalArgumentException(CivilDates.text(day) + " is not in the leave year " + year + ".");
        }
    }
}
