package uk.gov.sop.local.data;

import java.util.List;
import java.util.UUID;
import uk.gov.sop.shared.Uuid7;

/** Chance that falls the same way every time (SplitMix64), begun anew for each person and purpose. */
public final class Dice {

    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private long state;

    public Dice(long who, String purpose) {
        this.state = mix(who * GOLDEN + purpose.hashCode());
    }

    public long next() {
        state += GOLDEN;
        return mix(state);
    }

    /** From 0, without the bound itself. */
    public int below(int bound) {
        return (int) Long.remainderUnsigned(next(), bound);
    }

    /** Both included. */
    public int between(int least, int most) {
        return least + below(most - least + 1);
    }

    public boolean inPercent(int percent) {
        return below(100) < percent;
    }

    public <T> T pick(List<T> from) {
        return from.get(below(from.size()));
    }

    public UUID id(long epochMilli) {
        return Uuid7.of(epochMilli, next(), next());
    }

    private static long mix(long value) {
        long mixed = (value ^ (value >>> 30)) * 0xBF58476D1CE4E5B9L;
        mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
        return mixed ^ (mixed >>> 31);
    }
}
