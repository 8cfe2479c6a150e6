package uk.gov.sop.pay.changes.figures;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.changes.figures.PayFigures.Band;

/**
 * PAYE of a tax year, worked out monthly as HMRC specifies it.
 *
 * @param uk bands of what is above the free pay; those of Wales are the same
 * @param scotland bands for codes that begin with S
 * @param oneRate rates of the codes that take one rate of all pay
 */
public record IncomeTax(List<Band> uk, List<Band> scotland, Map<String, Integer> oneRate) {

    private static final long PENCE = 100;

    /**
     * Tax of a month; a refund is below zero. Never more than half of the month's pay.
     *
     * @param period 1 to 12
     * @param taxable pence of this month
     * @param before the year's earlier months, which count for a cumulative code only
     */
    public long due(PayeCode code, boolean month1, int period, long taxable, Opening before) {
        long due = month1
                ? on(code, taxable - code.freePay(1), 1)
                : on(code, before.taxable() + taxable - code.freePay(period), period) - before.tax();
        return Math.min(due, Math.max(0, taxable / 2));
    }

    /** On the year so far, of which whole pounds count. */
    private long on(PayeCode code, long pence, int months) {
        long pounds = Math.max(0, pence) / PENCE;
        return oneRate(code)
                .map(rate -> pounds * rate * PENCE / Pence.WHOLE)
                .orElseGet(() -> banded(code, pounds, months));
    }

    private Optional<Integer> oneRate(PayeCode code) {
        return code.isUntaxed() ? Optional.of(0) : Optional.ofNullable(find(code.code()));
    }

    private @Nullable Integer find(String code) {
        return oneRate.get(code);
    }

    /** Each band counts for the months that have been, in twelfths of a pound until the very end. */
    private long banded(PayeCode code, long pounds, int months) {
        long twelfths = 12 * pounds;
        long below = 0;
        long sum = 0;
        for (Band band : code.isScottish() ? scotland : uk) {
            long upTo = Math.min(twelfths, band.limit() * months);
            sum += (upTo - below) * band.rate();
            below = upTo;
        }
        return sum * PENCE / Pence.WHOLE / 12;
    }
}
