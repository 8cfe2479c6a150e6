package uk.gov.sop.expenses.rules;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ExpenseKind;

/** What counts as travel on business, in any vehicle. */
final class JourneyRules {

    static final List<LineRule> ALL =
            List.of(JourneyRules::notToTheUsualOffice, JourneyRules::lessTheCommute, JourneyRules::withKnownPassengers);

    private static final String COMMUTING = "HMRC EIM31820";
    private static final Set<String> CALLED_OFFICE = Set.of("my", "the", "usual", "office", "work", "workplace");

    private JourneyRules() {}

    /** Ordinary commuting is not travel on business, whatever takes one there. */
    private static Stream<Finding> notToTheUsualOffice(LineInQuestion line) {
        return switch (commute(line)) {
            case NO -> Stream.empty();
            case PERHAPS ->
                Stream.of(question(
                        line,
                        "may be your usual place of work, and journeys between there and home are never paid; take it off,"
                                + " or say in reason where you went on business"));
            case YES ->
                Stream.of(
                        line.said().kind() == ExpenseKind.TAXI
                                ? question(
                                        line,
                                        "makes this a journey between home and your usual place of work, which is paid only"
                                                + " where you could not go as usual; take it off, or say in reason why it"
                                                + " took a taxi: safety, luggage, disability or no public transport")
                                : line.blocks(
                                        ExpenseRule.HOME_TO_OFFICE,
                                        "to",
                                        COMMUTING,
                                        "makes this a journey between home and your usual place of work, which is never"
                                                + " paid; take it off, or name the place you went to on business"));
        };
    }

    private static Finding question(LineInQuestion line, String message) {
        String office = isHome(line.said().to()) ? "from" : "to";
        return line.asks(ExpenseRule.HOME_TO_OFFICE, office, null, line.terms().clause(), message);
    }

    private static Stream<Finding> lessTheCommute(LineInQuestion line) {
        Expense said = line.said();
        return said.kind().isDrive()
                        && line.terms().deductsCommute()
                        && said.commuteMiles() == null
                        && (isHome(said.from()) || isHome(said.to()))
                        && commute(line) == Likeness.NO
                ? Stream.of(line.asks(
                        ExpenseRule.COMMUTE_NOT_DEDUCTED,
                        "commuteMiles",
                        null,
                        line.terms().clause(),
                        "is needed where a journey begins or ends at home; give the miles of your usual journey to work,"
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

    private enum Likeness {
        NO,
        PERHAPS,
        YES
    }

    private static Likeness commute(LineInQuestion line) {
        Expense said = line.said();
        return line.work()
                .map(Circumstances.Work::place)
                .flatMap(office -> Stream.of(
                                isHome(said.from()) ? likeness(said.to(), office) : Likeness.NO,
                                isHome(said.to()) ? likeness(said.from(), office) : Likeness.NO)
                        .max(Comparator.naturalOrder()))
                .orElse(Likeness.NO);
    }

    /** Also {@code Home, Bristol}. */
    private static boolean isHome(@Nullable String place) {
        return place != null && words(place.split("[,;(/]| [-–] ", 2)[0]).matches("(my )?home( address)?");
    }

    /** The office by its name, or as people call it; what says less than its name, or more, may be another place. */
    private static Likeness likeness(@Nullable String place, String office) {
        if (place == null) {
            return Likeness.NO;
        }
        Set<String> named = wordSet(place);
        Set<String> known = wordSet(office);
        boolean calledOffice = named.removeAll(CALLED_OFFICE);
        if (named.isEmpty() || words(place).equals(words(office))) {
            return Likeness.YES;
        }
        return known.containsAll(named) || (!calledOffice && known.size() > 1 && named.containsAll(known))
                ? Likeness.PERHAPS
                : Likeness.NO;
    }

    private static Set<String> wordSet(String text) {
        return new HashSet<>(List.of(words(text).split(" ")));
    }

    static String words(String text) {
        return text.toLowerCase(Locale.UK).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    }
}
