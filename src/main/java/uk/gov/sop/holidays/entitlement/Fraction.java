package uk.gov.sop.holidays.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * A number that stays exact until it is rounded, once, at the end.
 *
 * @param over any number
 * @param under above zero
 */
record Fraction(BigDecimal over, BigDecimal under) {

    Fraction {
        if (under.signum() <= 0) {
            throw new IllegalArgumentException("A fraction is over a number above zero.");
        }
    }

    static Fraction of(long over, long under) {
        return new Fraction(BigDecimal.valueOf(over), BigDecimal.valueOf(under));
    }

    static Fraction of(BigDecimal number) {
        return new Fraction(number, BigDecimal.ONE);
    }

    Fraction times(Fraction other) {
        return new Fraction(over.multiply(other.over), under.multiply(other.under));
    }

    boolean isAbove(Fraction other) {
        return over.multiply(other.under).compareTo(other.over.multiply(under)) > 0;
    }

    Fraction atMost(Fraction limit) {
        return isAbove(limit) ? limit : this;
    }

    /** The next multiple of a step; with the decimals of the step, or none where it is whole. */
    BigDecimal roundedUpTo(BigDecimal step) {
        BigDecimal steps = over.divide(under.multiply(step), 0, RoundingMode.CEILING);
        BigDecimal rounded = steps.multiply(step);
        return rounded.stripTrailingZeros().scale() <= 0 ? rounded.setScale(0) : rounded;
    }

    BigDecimal decimals(int places, RoundingMode rounding) {
        return over.divide(under, places, rounding);
    }
}
