package uk.gov.sop.expenses.policy;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.Violation;

/**
 * What was paid in another currency.
 *
 * @param minorUnits whole cents, øre and so on: as many decimals as ISO 4217 gives the currency; 1 to 1,000,000,000
 * @param currency ISO 4217 code, not GBP
 */
@Schema(name = "ForeignAmountRequest")
public record ForeignAmount(
        @Min(1)
        @Max(1_000_000_000)
        @Schema(
                description = "In the currency's smallest unit, for example cents: 12050 is €120.50.",
                examples = "12050")
        long minorUnits,

        @NotNull @Pattern(regexp = "[A-Z]{3}") @Schema(examples = "EUR")
        String currency) {

    List<Violation> violations(String at) {
        List<Violation> broken = new ArrayList<>();
        if (currency.equals("GBP")) {
            broken.add(Violation.at(at + "/currency", "must not be GBP; give amount instead"));
        } else if (!isCurrency(currency)) {
            broken.add(Violation.at(at + "/currency", "must be a currency code of ISO 4217, for example EUR"));
        }
        return broken;
    }

    /** Whether there is money of this code, and other than pounds. */
    public static boolean isCurrency(String code) {
        return !code.equals("GBP")
                && Currency.getAvailableCurrencies().stream()
                        .anyMatch(
                                known -> known.getCurrencyCode().equals(code) && known.getDefaultFractionDigits() >= 0);
    }

    /** In whole units with decimals: 120.50. */
    public BigDecimal units() {
        return BigDecimal.valueOf(minorUnits, Currency.getInstance(currency).getDefaultFractionDigits());
    }

    /** {@code EUR 120.50}. */
    @Override
    public String toString() {
        return currency + " " + units().toPlainString();
    }
}
