package uk.gov.sop.local.data.pay;

/** Whole pence, rounded as payrolls round. */
final class Pence {

    private Pence() {}

    /** {@code amount × of ÷ outOf} to the nearest penny; an exact half goes away from zero. */
    static long share(long amount, long of, long outOf) {
        long product = Math.abs(amount * of);
        return Long.signum(amount) * ((2 * product + outOf) / (2 * outOf));
    }

    /** The same, but an exact half goes down, as National Insurance has it. */
    static long shareHalfDown(long amount, long of, long outOf) {
        return (2 * amount * of + outOf - 1) / (2 * outOf);
    }
}
