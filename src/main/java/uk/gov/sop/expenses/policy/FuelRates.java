package uk.gov.sop.expenses.policy;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * HMRC's advisory fuel rates for business miles in a company car (EIM23900), published each quarter.
 *
 * @param from first day they apply to travel
 * @param rates by fuel and engine size
 * @param rule where they were published
 */
public record FuelRates(LocalDate from, List<Rate> rates, String rule) implements Dated {

    /**
     * @param upToCc the largest engine it is for, in cubic centimetres; null when it is for any larger one
     * @param pence a mile
     */
    public record Rate(Fuel fuel, @Nullable Integer upToCc, int pence) {

        private int limit() {
            return upToCc == null ? Integer.MAX_VALUE : upToCc;
        }
    }

    Priced price(Expense line) {
        Rate rate = rate(Expense.required(line.fuel()), line.engineCc() == null ? 0 : line.engineCc());
        List<Part> parts = List.of(part(rate, line.businessMiles()));
        return Priced.rate(parts, Priced.sum(parts));
    }

    List<Part> scale() {
        return rates.stream().map(rate -> part(rate, 1)).toList();
    }

    private Part part(Rate rate, int miles) {
        String size = rate.upToCc() == null ? "" : ", engine up to " + rate.upToCc() + " cc";
        return Part.of(
                "miles on " + rate.fuel().name().toLowerCase(java.util.Locale.ROOT) + size, miles, rate.pence(), rule);
    }

    private Rate rate(Fuel fuel, int cc) {
        return rates.stream()
                .filter(rate -> rate.fuel() == fuel && cc <= rate.limit())
                .min(Comparator.comparingInt(Rate::limit))
                .orElseThrow();
    }
}
