package uk.gov.sop.expenses.policy;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.shared.Money;

/**
 * One term of how an amount comes about: quantity × rate. The parts of a line add up to its amount exactly.
 *
 * @param label what is counted, for example {@code miles, first 10,000 of 2026/27}
 * @param quantity how many, from 1
 * @param rate pence each; negative where something is taken off
 * @param amount quantity × rate
 * @param rule where the rate comes from, for example {@code HMRC EIM31205}
 */
@Schema(name = "ExpensePart", description = "One term of how an amount comes about: quantity × rate.")
public record Part(
        @Schema(examples = "miles, first 10,000 of 2026/27") String label,
        @Schema(examples = "40") long quantity,
        Money rate,
        Money amount,
        @Schema(examples = "HMRC EIM31205") String rule) {

    public static Part of(String label, long quantity, long ratePence, String rule) {
        Money rate = Money.pence(ratePence);
        return new Part(label, quantity, rate, rate.times(quantity), rule);
    }

    /** {@code 40 × 55p (first 10,000 of 2026/27)}; a single amount needs no multiplication. */
    public String inWords() {
        String price = rate.pence() > 0 && rate.pence() < 100 ? rate.pence() + "p" : rate.toString();
        return (quantity == 1 ? price : quantity + " × " + price) + " (" + label + ")";
    }
}
