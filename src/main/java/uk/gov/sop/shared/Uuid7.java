package uk.gov.sop.shared;

import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.UUID;

/** Version 7 identifiers (RFC 9562, 5.7): clients make them, and they sort by the time they were made. */
public final class Uuid7 {

    private Uuid7() {}

    public static UUID next(Instant now) {
        // Never a constant: a native program would be built with its seed in it.
        SecureRandom random = new SecureRandom();
        return of(now.toEpochMilli(), random.nextLong(), random.nextLong());
    }

    /** For generated data, which must come out the same every time. */
    public static UUID of(long epochMilli, long randomA, long randomB) {
        long high = (epochMilli << 16) | 0x7000L | (randomA & 0x0FFFL);
        long low = (randomB & 0x3FFF_FFFF_FFFF_FFFFL) | 0x8000_0000_0000_0000L;
        return new UUID(high, low);
    }

    /** What {@link #of} was given first. */
    public static long epochMilli(UUID id) {
        return id.getMostSignificantBits() >>> 16;
    }

    /** Refuses an id that a client made any other way, since lists are paged in the order of ids. */
    public static void require(UUID id) {
        if (id.version() != 7 || id.variant() != 2) {
            throw new RuleBroken(
                    Rule.MALFORMED_REQUEST,
                    "The id in the path must be a version 7 UUID.",
                    List.of(Violation.ofParameter("id", "must be a version 7 UUID (RFC 9562)")));
        }
    }
}
