package uk.gov.sop.expenses.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/**
 * The rules that price and check a claim of one department. The day of travel decides which apply.
 *
 * @param mileage national rates
 * @param fuel national rates for company cars
 * @param subsistence national scale
 * @param incidentals national limits
 * @param standard the operating model's terms
 * @param variations what the department sets otherwise
 */
public record ExpensePolicy(
        MileageRates mileage,
        List<FuelRates> fuel,
        List<SubsistenceRates> subsistence,
        List<IncidentalsLimit> incidentals,
        List<Terms> standard,
        List<Variation> variations) {

    /** On every day that HMRC's rates or the department's own begin. */
    void requireTaxKnownLineByLine() {
        Stream.concat(mileage.rates().stream(), variations.stream())
                .map(Dated::from)
                .forEach(day -> {
                    Terms terms = on(day);
                    Variation.within(
                            "byChoicePence",
                            terms.byChoicePence(),
                            1,
                            mileage.on(day).further());
                    MileageRates.Paid own = terms.car();
                    if (own != null) {
                        own.requireOneSideOf(mileage.on(day));
                    }
                });
    }

    public Terms on(LocalDate day) {
        Terms terms = Dated.onOrFirst(standard, day);
        return Dated.on(variations, day).map(variation -> variation.of(terms)).orElse(terms);
    }

    /** Incidentals of one person, trip by trip: what of them is taxed is not a matter of a line, nor of a claim. */
    public List<IncidentalsTrip> trips(List<IncidentalsTrip.Stay> stays) {
        return IncidentalsTrip.of(stays, this::incidentalsOn);
    }

    private IncidentalsLimit incidentalsOn(LocalDate day) {
        return Dated.onOrFirst(incidentals, day);
    }

    /**
     * @param milesBefore of a car journey, the miles that have used up the threshold before it
     * @param exchange of what was paid in another currency; null where no rate is known, and then nothing is due yet
     */
    public Priced price(Expense line, int milesBefore, @Nullable ExchangeRate exchange) {
        LocalDate day = line.date();
        return switch (line.kind().form()) {
            case COST, TRANSPORT, FARE, STAY, INCIDENTALS -> cost(line, exchange);
            case NIGHTS -> friends(line);
            case CAR -> mileage.car(line, milesBefore, on(day));
            case RIDE -> mileage.ride(line);
            case COMPANY_CAR -> fuelOn(day).price(line);
            case AWAY -> subsistence(line);
            case ADJUSTMENT -> throw new IllegalArgumentException("A top-up is worked out where it is made.");
        };
    }

    private static Priced cost(Expense line, @Nullable ExchangeRate exchange) {
        ForeignAmount foreign = line.foreign();
        if (foreign == null) {
            String label = line.kind().form() == LineForm.FARE ? "fare paid" : "paid";
            return Priced.cost(Part.of(label, 1, Expense.required(line.amount()).pence(), "Actual cost"));
        }
        if (exchange == null) {
            return new Priced(List.of(), null, Money.ZERO);
        }
        long pence = exchange.inPounds(foreign).pence();
        return Priced.cost(Part.of(
                exchange.inWords(foreign), 1, pence, "Actual cost, " + exchange.source() + ", to the nearest penny"));
    }

    private Priced friends(Expense line) {
        Terms terms = on(line.date());
        List<Part> parts = List.of(Part.of("nights", line.nightsOrNone(), terms.friendsNightPence(), terms.clause()));
        return Priced.rate(parts, Priced.sum(parts));
    }

    private Priced subsistence(Expense line) {
        SubsistenceRates benchmark = benchmarkOn(line.date());
        return Priced.rate(
                scaleOn(line.date()).price(line.left(), line.back()),
                Priced.sum(benchmark.price(line.left(), line.back())));
    }

    /** Rates of a kind on a day, for a client to show while typing; empty where the actual cost is paid. */
    List<Part> ratesOn(ExpenseKind kind, LocalDate day) {
        return switch (kind.form()) {
            case COST, TRANSPORT, FARE, STAY, ADJUSTMENT -> List.of();
            case NIGHTS -> List.of(Part.of("nights", 1, on(day).friendsNightPence(), on(day).clause()));
            case INCIDENTALS -> {
                IncidentalsLimit limit = incidentalsOn(day);
                yield List.of(
                        Part.of("a night in the United Kingdom, at most", 1, limit.ukPence(), limit.rule()),
                        Part.of("a night abroad, at most", 1, limit.abroadPence(), limit.rule()));
            }
            case CAR, RIDE -> mileage.ratesOn(kind, day, on(day));
            case COMPANY_CAR -> fuelOn(day).scale();
            case AWAY -> scaleOn(day).scale();
        };
    }

    private SubsistenceRates scaleOn(LocalDate day) {
        SubsistenceRates own = on(day).subsistence();
        return own == null ? benchmarkOn(day) : own;
    }

    private SubsistenceRates benchmarkOn(LocalDate day) {
        return Dated.onOrFirst(subsistence, day);
    }

    private FuelRates fuelOn(LocalDate day) {
        return Dated.onOrFirst(fuel, day);
    }
}
