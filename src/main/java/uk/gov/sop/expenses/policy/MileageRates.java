package uk.gov.sop.expenses.policy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.TaxYear;

/**
 * HMRC's approved amounts for a vehicle of one's own (EIM31205): for cars and vans the higher rate up to a threshold of
 * miles in the tax year and one employment (EIM31275), the lower rate above; passengers by EIM31405. The date of travel
 * decides which rates apply.
 *
 * @param rates by first day of validity; at least one
 */
public record MileageRates(List<Rate> rates) {

    /**
     * Pence a mile.
     *
     * @param from first day these rates apply to travel
     * @param first car or van, up to the threshold
     * @param further car or van, above it
     * @param thresholdMiles miles at the first rate in a tax year; that of 6 April stands for the whole year
     * @param passenger each passenger who is on the same business
     * @param rule where the rates were published
     */
    public record Rate(
            LocalDate from,
            int first,
            int further,
            int thresholdMiles,
            int motorcycle,
            int cycle,
            int passenger,
            String rule)
            implements Dated {}

    /**
     * Pence a mile that a department pays instead of the approved amounts.
     *
     * @param first up to the threshold, 1 to 100
     * @param further above it, 1 to 100
     */
    public record Paid(int first, int further) {

        public Paid {
            Variation.within("car.first", first, 1, 100);
            Variation.within("car.further", further, 1, 100);
        }

        /**
         * What is taxed is worked out line by line. Where one rate is above HMRC's and the other below, only the year's
         * total could tell (EIM31225), so such a pair is refused at start.
         */
        void requireOneSideOf(Rate approved) {
            if (Integer.signum(first - approved.first()) * Integer.signum(further - approved.further()) < 0) {
                throw new IllegalArgumentException(
                        "A department's car rates must both be at least or both be at most HMRC's of "
                                + approved.from() + ", " + approved.first() + "p and " + approved.further() + "p, not "
                                + first + "p and " + further + "p: else what is taxed hangs on the year's total.");
            }
        }
    }

    private static final String PASSENGERS = "HMRC EIM31405";

    /** Miles of a tax year at the first rate, in one employment. */
    public int threshold(TaxYear year) {
        return on(year.dates().start()).thresholdMiles();
    }

    /** Of a journey, the miles at the first rate. */
    public int firstMiles(LocalDate travelledOn, int miles, int milesBefore) {
        return Math.clamp((long) threshold(TaxYear.of(travelledOn)) - milesBefore, 0, miles);
    }

    /** @param milesBefore miles that have used up the threshold of the same tax year and employment before */
    Priced car(Expense line, int milesBefore, Terms terms) {
        int miles = line.businessMiles();
        List<Part> approved = car(line.date(), miles, milesBefore, null);
        List<Part> paid = new ArrayList<>(
                Boolean.TRUE.equals(line.byChoice())
                        ? parts(Part.of("miles, public transport rate", miles, terms.byChoicePence(), terms.clause()))
                        : car(line.date(), miles, milesBefore, terms.car()));
        List<Part> passengers = parts(Part.of(
                "miles with each passenger",
                (long) miles * line.passengersOrNone().size(),
                on(line.date()).passenger(),
                PASSENGERS));
        paid.addAll(passengers);
        return Priced.rate(paid, Priced.sum(approved).plus(Priced.sum(passengers)));
    }

    Priced ride(Expense line) {
        Rate rate = on(line.date());
        int pence = line.kind() == ExpenseKind.CYCLE_MILEAGE ? rate.cycle() : rate.motorcycle();
        List<Part> parts = parts(Part.of("miles", line.businessMiles(), pence, rate.rule()));
        return Priced.rate(parts, Priced.sum(parts));
    }

    List<Part> car(LocalDate travelledOn, int miles, int milesBefore, @Nullable Paid instead) {
        Rate rate = on(travelledOn);
        TaxYear year = TaxYear.of(travelledOn);
        int first = firstMiles(travelledOn, miles, milesBefore);
        return parts(
                Part.of(
                        String.format(Locale.UK, "miles, first %,d of %s", threshold(year), year),
                        first,
                        instead == null ? rate.first() : instead.first(),
                        rate.rule()),
                Part.of(
                        String.format(Locale.UK, "miles, above %,d in %s", threshold(year), year),
                        miles - first,
                        instead == null ? rate.further() : instead.further(),
                        rate.rule()));
    }

    /** All that a mile may come to on a day, for a client to show. */
    List<Part> ratesOn(ExpenseKind kind, LocalDate day, Terms terms) {
        Rate rate = on(day);
        return switch (kind) {
            case CAR_MILEAGE ->
                Stream.of(
                                car(day, 1, 0, terms.car()),
                                car(day, 1, threshold(TaxYear.of(day)), terms.car()),
                                parts(
                                        Part.of("miles with each passenger", 1, rate.passenger(), PASSENGERS),
                                        Part.of(
                                                "miles, public transport rate",
                                                1,
                                                terms.byChoicePence(),
                                                terms.clause())))
                        .flatMap(List::stream)
                        .toList();
            case MOTORCYCLE_MILEAGE -> List.of(Part.of("miles", 1, rate.motorcycle(), rate.rule()));
            case CYCLE_MILEAGE -> List.of(Part.of("miles", 1, rate.cycle(), rate.rule()));
            default -> List.of();
        };
    }

    private static List<Part> parts(Part... parts) {
        return Stream.of(parts).filter(part -> part.quantity() > 0).toList();
    }

    Rate on(LocalDate day) {
        return Dated.onOrFirst(rates, day);
    }
}
