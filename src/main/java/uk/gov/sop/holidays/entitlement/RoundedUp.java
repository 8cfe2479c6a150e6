package uk.gov.sop.holidays.entitlement;

/**
 * Turns exact fractions of minutes into whole minutes, one after another. What was given so far is always the exact
 * total rounded up once: lines add up, and nobody loses a minute.
 */
public final class RoundedUp {

    private final long partsInMinute;
    private long parts;
    private long given;

    public RoundedUp(long partsInMinute) {
        this.partsInMinute = partsInMinute;
    }

    public int next(long exactParts) {
        parts += exactParts;
        long upTo = Math.ceilDiv(parts, partsInMinute);
        int minutes = Math.toIntExact(upTo - given);
        given = upTo;
        return minutes;
    }
}
