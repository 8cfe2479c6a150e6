package uk.gov.sop.pay.changes.figures;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** Whole pence of a share. */
public final class Pence {

    /** What two workings of the same figure may differ by. */
    public static final long A_POUND = 100;

    public static final long WHOLE = 10_000;

    private Pence() {}

    /** {@code amount × of ÷ outOf} to the nearest penny, an exact half away from zero. */
    public static long share(long amount, long of, long outOf) {
        return share(amount, of, outOf, RoundingMode.HALF_UP);
    }

    public static long share(long amount, long of, long outOf, RoundingMode rounding) {
        return BigDecimal.valueOf(amount)
                .multiply(BigDecimal.valueOf(of))
                .divide(BigDecimal.valueOf(outOf), 0, rounding)
                .longValueExact();
    }

    public static boolean sameButForAPenny(long one, long other) {
        return Math.abs(one - other) <= 1;
    }
}
