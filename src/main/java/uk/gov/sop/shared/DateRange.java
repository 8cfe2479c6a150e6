package uk.gov.sop.shared;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Civil dates from {@code start} to {@code end}, both included. No time zone: nothing in it is ever an instant.
 *
 * @param start first day
 * @param end last day, not before {@code start}; {@link #OPEN} when no end is known
 */
public record DateRange(LocalDate start, LocalDate end) {

    /** Stands for "no end is known"; far enough that no rule reaches it, and a date PostgreSQL can hold. */
    public static final LocalDate OPEN = LocalDate.of(9999, 12, 31);

    public DateRange {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A range of dates must not end before it starts.");
        }
    }

    public boolean contains(LocalDate day) {
        return !day.isBefore(start) && !day.isAfter(end);
    }

    public boolean overlaps(DateRange other) {
        return !start.isAfter(other.end) && !other.start.isAfter(end);
    }

    public Optional<DateRange> intersection(DateRange other) {
        if (!overlaps(other)) {
            return Optional.empty();
        }
        return Optional.of(new DateRange(
                start.isAfter(other.start) ? start : other.start, end.isBefore(other.end) ? end : other.end));
    }

    /** From the earlier start to the later end. */
    public DateRange to(DateRange other) {
        return new DateRange(
                start.isBefore(other.start) ? start : other.start, end.isAfter(other.end) ? end : other.end);
    }

    /** Number of days, both ends counted. */
    public int length() {
        return Math.toIntExact(ChronoUnit.DAYS.between(start, end) + 1);
    }

    public Stream<LocalDate> days() {
        return start.datesUntil(end.plusDays(1));
    }
}
