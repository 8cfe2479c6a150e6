package uk.gov.sop.local.data.pay;

import java.util.List;
import java.util.stream.IntStream;

/**
 * A rate up to a yearly amount.
 *
 * @param upToPounds {@link #ABOVE} for the last of a scale
 * @param rate percent of tax, hundredths of a percent of pension contributions
 */
record Band(long upToPounds, int rate) {

    static final long ABOVE = 1_000_000_000;

    /** {@code scale(37_700, 20, ABOVE, 40)}: limits and rates in turn. */
    static List<Band> scale(long... limitsAndRates) {
        return IntStream.range(0, limitsAndRates.length / 2)
                .mapToObj(i -> new Band(limitsAndRates[2 * i], (int) limitsAndRates[2 * i + 1]))
                .toList();
    }

    /** Pence of tax on pounds of the year so far: each limit counts for the months that have been. */
    static long tax(List<Band> scale, long pounds, int months) {
        long twelfths = 12 * pounds;
        long below = 0;
        long sum = 0;
        for (Band band : scale) {
            long upTo = Math.min(twelfths, band.upToPounds * months);
            sum += (upTo - below) * band.rate;
            if (upTo == twelfths) {
                break;
            }
            below = upTo;
        }
        return sum / 12;
    }

    /** The one rate that applies to all of a yearly amount. */
    static int rateAt(List<Band> scale, long yearlyPence) {
        for (Band band : scale) {
            if (yearlyPence <= 100 * band.upToPounds) {
                return band.rate;
            }
        }
        return scale.getLast().rate;
    }
}
