package uk.gov.sop.expenses.rules;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.LineField;

/** What counts as travel on business in a vehicle of one's own or a company car. */
final class JourneyRules {

    static final List<LineRule> ALL =
            List.of(JourneyRules::notToTheUsualOffice, JourneyRules::lessTheCommute, JourneyRules::withKnownPassengers);

    private static final String COMMUTING = "HMRC EIM31820";

    private JourneyRules() {}

    /** Ordinary commuting is not travel on business. */
    private static Stream<Finding> notToTheUsualOffice(LineInQuestion line) {
        return isCommute(line)
                ? Stream.of(line.blocks(
                        ExpenseRule.HOME_TO_OFFICE,
                        "to",
                        COMMUTING,
                        "makes this a journey between home and your usual place of work, which is never paid; take it"
                                + " off, or name the place you went to on business"))
                : Stream.empty();
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
        return isDrive(said)
                && line.work()
                        .filter(work -> (isHome(said.from()) && isPlace(said.to(), work.place()))
                                || (isHome(said.to()) && isPlace(said.from(), work.place())))
                        .isPresent();
    }

    private static boolean isDrive(Expense said) {
        return said.kind().form().has(LineField.MILES);
    }

    private static boolean isHome(@Nullable String place) {
        return place != null && words(place).matches("(my )?home( address)?");
    }

    /** The office by its name, or as people call it. */
    private static boolean isPlace(@Nullable String place, String office) {
        return place != null
                && (words(place).equals(words(office))
                        || words(place).matches("(my |the )?(usual )?(office|work|workplace)"));
    }

    static String words(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
