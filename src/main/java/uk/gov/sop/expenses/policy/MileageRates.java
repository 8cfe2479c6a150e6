package uk.gov.sop.expenses.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import uk.gov.sop.shared.TaxYear;

/**
 * HMRC's approved amounts for a private car or van (EIM31205): the higher rate up to a threshold of miles in the tax
 * year and one employment (EIM31275), the lower rate above. The date of travel decides which rates apply.
 *
 * @param rates by first day of validity; at least one
 */
public record MileageRates(List<Rate> rates) {

    /**
     * @param from first day these rates apply to travel
     * @param firstPence pence a mile up to the threshold
     * @param furtherPence pence a mile above it
     * @param thresholdMiles miles a tax year at the first rate
     * @param rule where the rates were published
     */
    public record Rate(LocalDate from, int firstPence, int furtherPence, int thresholdMiles, String rule) {}

    public MileageRates {
        rates = rates.stream()
                .sorted(Comparator.comparing(Rate::from).reversed())
                .toList();
    }

    /** @param milesBefore miles already claimed in the same tax year and employment */
    public List<Part> price(LocalDate travelledOn, int miles, int milesBefore) {
        Rate rate = on(travelledOn);
        TaxYear year = TaxYear.of(travelledOn);
        int first = Math.clamp((long) rate.thresholdMiles() - milesBefore, 0, miles);
        int further = miles - first;
        List<Part> parts = new ArrayList<>();
        if (first > 0) {
            parts.add(Part.of(
                    String.format(Locale.UK, "miles, first %,d of %s", rate.thresholdMiles(), year),
                    first,
                    rate.firstPence(),
                    rate.rule()));
        }
        if (further > 0) {
            parts.add(Part.of(
                    String.format(Locale.UK, "miles, above %,d in %s", rate.thresholdMiles(), year),
                    further,
                    rate.furtherPence(),
                    rate.rule()));
        }
        return parts;
    }

    /** Both rates of a day, for a mile each. */
    List<Part> ratesOn(LocalDate day) {
        int threshold = on(day).thresholdMiles();
        return Stream.concat(price(day, 1, 0).stream(), price(day, 1, threshold).stream())
                .toList();
    }

    private Rate on(LocalDate day) {
        return rates.stream()
                .filter(rate -> !rate.from().isAfter(day))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No mileage rate is on record for " + day + "."));
    }
}
