package uk.gov.sop.shared;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;

/** The present: an instant for what is recorded, and the date in London for what policy decides. */
@Singleton
public class Today {

    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final InstantSource source;

    Today(InstantSource source) {
        this.source = source;
    }

    /** In whole microseconds, as the database keeps it, so that what is answered is what will be read. */
    public Instant now() {
        return source.instant().truncatedTo(ChronoUnit.MICROS);
    }

    public LocalDate date() {
        return LocalDate.ofInstant(source.instant(), LONDON);
    }
}
