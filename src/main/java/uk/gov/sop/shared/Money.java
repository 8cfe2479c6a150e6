package uk.gov.sop.shared;

import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An amount in whole pence; negative for recoveries and refunds.
 *
 * @param pence minor units, within ±£10 billion so that sums of any realistic run cannot overflow
 * @param currency ISO 4217; the service accounts in pounds sterling
 */
@Schema(description = "An amount of money in whole minor units (pence).")
public record Money(
        @Schema(description = "Whole pence; negative for a recovery or refund.", examples = "3700")
        long pence,

        @Schema(description = "ISO 4217 code.", examples = "GBP")
        Currency currency)
        implements Comparable<Money> {

    /** The currencies the service accounts in. */
    public enum Currency {
        GBP
    }

    public static final Money ZERO = pence(0);
    private static final long LIMIT = 1_000_000_000_000L;

    public Money {
        if (Math.abs(pence) > LIMIT) {
            throw new IllegalArgumentException("An amount must be within ±£10 billion.");
        }
    }

    public static Money pence(long pence) {
        return new Money(pence, Currency.GBP);
    }

    public Money plus(Money other) {
        return pence(Math.addExact(pence, other.pence));
    }

    public Money minus(Money other) {
        return pence(Math.subtractExact(pence, other.pence));
    }

    public Money times(long quantity) {
        return pence(Math.multiplyExact(pence, quantity));
    }

    @Override
    public int compareTo(Money other) {
        return Long.compare(pence, other.pence);
    }

    /** As staff read it: {@code £1,234.50}, {@code −£5.00}. */
    @Override
    public String toString() {
        long whole = Math.abs(pence);
        return String.format(Locale.UK, "%s£%,d.%02d", pence < 0 ? "−" : "", whole / 100, whole % 100);
    }
}
