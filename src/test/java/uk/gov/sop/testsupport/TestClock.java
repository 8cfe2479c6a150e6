package uk.gov.sop.testsupport;

import jakarta.annotation.Priority;
import jakarta.enterprise.inject.Alternative;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;

/** Stands still at Monday 16 November 2026, nine o'clock in London, until a test moves it. */
@Singleton
public class TestClock {

    public static final LocalDate TODAY = LocalDate.of(2026, 11, 16);
    private static final ZoneId LONDON = ZoneId.of("Europe/London");
    private static volatile Instant now = at(TODAY, LocalTime.of(9, 0));

    @Produces
    @Alternative
    @Priority(1)
    @Singleton
    InstantSource source() {
        return () -> now;
    }

    public static Instant now() {
        return now;
    }

    /** Runs at another moment and comes back. */
    public static void on(LocalDate day, LocalTime time, Runnable test) {
        Instant before = now;
        now = at(day, time);
        try {
            test.run();
        } finally {
            now = before;
        }
    }

    private static Instant at(LocalDate day, LocalTime time) {
        return day.atTime(time).atZone(LONDON).toInstant();
    }
}
