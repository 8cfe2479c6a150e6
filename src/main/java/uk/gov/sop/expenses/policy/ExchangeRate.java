package uk.gov.sop.expenses.policy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.Money;

/**
 * What a pound bought of another currency on a day.
 *
 * @param currency ISO 4217 code
 * @param date the day the rate was published for: the day of spending, or the last banking day before it
 * @param perPound units of the currency for one pound, more than zero
 * @param source who published it
 */
@Schema(name = "ExchangeRate")
public record ExchangeRate(
        @Schema(examples = "EUR") String currency,
        LocalDate date,

        @Schema(description = "Units of the currency for one pound.", examples = "1.1523")
        BigDecimal perPound,

        @Schema(examples = "Bank of England") String source) {

    /** What {@link #inPounds} does, in words. */
    public static final String ROUNDING =
            "The amount is divided by the rate and rounded once, to the nearest penny; half a penny goes up.";

    /** Divided by the rate and rounded once, to the nearest penny; half a penny goes up. */
    public Money inPounds(ForeignAmount foreign) {
        return Money.pence(foreign.units()
                .movePointRight(2)
                .divide(perPound, 0, RoundingMode.HALF_UP)
                .longValueExact());
    }

    /** {@code EUR 120.50 at 1.1523 to the pound on 12 November 2026}. */
    String inWords(ForeignAmount foreign) {
        return foreign + " at " + perPound.stripTrailingZeros().toPlainString() + " to the pound on "
                + CivilDates.text(date);
    }
}
