package uk.gov.sop.expenses.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.LineField;

/** What counts as travel on business, in any vehicle. */
final class JourneyRules {

    static final List<LineRule> ALL =
            List.of(JourneyRules::notToTheUsualOffice, JourneyRules::lessTheCommute, JourneyRules::withKnownPassengers);

    private static final String COMMUTING = "HMRC EIM31820";

    private JourneyRules() {}

    /** Ordinary commuting is not travel on business, whatever takes one there. */
    private static Stream<Finding> notToTheUsualOffice(LineInQuestion line) {
        if (!isCommute(line)) {
            return Stream.empty();
        }
        return Stream.of(
                line.said().kind() == ExpenseKind.TAXI
                        ? line.asks(
                                ExpenseRule.HOME_TO_OFFICE,
                                "to",
                                null,
                                line.terms().clause(),
                                "makes this a journey between home and your usual place of work, which is paid only where"
                                        + " you could not go as usual; take it off, or say in reason why it took a taxi:"
                                        + " safety, luggage, disability or no public transport")
                        : line.blocks(
                                ExpenseRule.HOME_TO_OFFICE,
                                "to",
                                COMMUTING,
                                "makes this a journey between home and your usual place of work, which is never paid;"
                                        + " take it off, or name the place you went to on business"));
    }

    private static Stream<Finding> lessTheCommute(LineInQuestion line) {
        Expense said = line.said();
        return isDrive(said)
                        && line.terms().deductsCommute()
                        && said.commuteMiles() == null
                        && (isHome(said.from()) || isHome(said.to()))
                        && !isCommute(line)
                ? Stream.of(line.asks(
                        ExpenseRule.COMMUTE_NOT_DEDUCTED,
                        "commuteMiles",
                        null,
                        line.terms().clause(),
                        "is needed where a journey begins or ends at home: give the miles of your usual journey to work,"
                                + " 0 if this was not a day at the office, or say in reason why nothing is deducted"))
                : Stream.empty();
    }

    private static Stream<Finding> withKnownPassengers(LineInQuestion line) {
        List<String> passengers = line.said().passengersOrNone();
        String own = line.known().staffNumber();
        return Stream.iterate(0, i -> i < passengers.size(), i -> i + 1)
                .filter(i -> passengers.get(i).equals(own) || !line.known().isEmployee(passengers.get(i), line.date()))
                .map(i -> line.blocks(
                        ExpenseRule.PASSENGER_UNKNOWN,
                        "passengers/" + i,
                        "HMRC EIM31405",
                        "must be the staff number of a colleague who was an employee that day and rode along on the same"
                                + " business"));
    }

    private static boolean isCommute(LineInQuestion line) {
        Expense said = line.said();
        return line.work()
                .filter(work -> (isHome(said.from()) && isPlace(said.to(), work.place()))
                        || (isHome(said.to()) && isPlace(said.from(), work.place())))
                .isPresent();
    }

    private static boolean isDrive(Expense said) {
        return said.kind().form().has(LineField.MILES);
    }

    private static boolean isHome(@Nullable String place) {
        return place != null && name(place).matches("(my )?home( address)?");
    }

    /** The office by its name, or as people call it. */
    private static boolean isPlace(@Nullable String place, String office) {
        return place != null
                && (words(place).equals(words(office))
                        || name(place).equals(words(office))
                        || name(place).matches("(my |the )?(usual )?(office|work|workplace)"));
    }

    /** Without the town or postcode that may follow: what of {@code Home, Bristol} says which place it is. */
    private static String name(String place) {
        return words(place.split("[,;(/]| [-–] ", 2)[0]);
    }

    static String words(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
