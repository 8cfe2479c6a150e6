package uk.gov.sop.expenses.claims;

import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.Fuel;
import uk.gov.sop.expenses.policy.StayArea;
import uk.gov.sop.expenses.policy.TravelClass;
import uk.gov.sop.expenses.rules.ExpenseRule;
import uk.gov.sop.expenses.rules.Finding;
import uk.gov.sop.shared.Money;

/** What a claimant said of a line beside its kind, day, description and amount, for whoever decides. */
record LineInWords(Expense said) {

    /** With the reasons, but for those that a finding quotes. */
    List<String> allBut(List<Finding> findings) {
        boolean declared = findings.stream().anyMatch(finding -> finding.rule() == ExpenseRule.NO_RECEIPT_DECLARED);
        boolean answered = findings.stream().anyMatch(finding -> finding.answer() != null);
        Stream<String> noReceipt = said.noReceiptReason() == null || declared
                ? Stream.empty()
                : Stream.of("No receipt: " + said.noReceiptReason());
        Stream<String> reason =
                said.reason() == null || answered ? Stream.empty() : Stream.of("Reason: " + said.reason());
        return Stream.of(circumstances().stream(), noReceipt, reason)
                .flatMap(texts -> texts)
                .toList();
    }

    /** Each begins with a capital or a figure, unlike what a rule says of a field. */
    List<String> circumstances() {
        return Stream.of(
                        journey(),
                        commute(),
                        Boolean.TRUE.equals(said.byChoice()) ? "By car, though public transport would have done" : null,
                        said.passengersOrNone().isEmpty() ? null : "With " + and(said.passengersOrNone()),
                        car(),
                        stay(),
                        away(),
                        fareClass(),
                        vat())
                .filter(Objects::nonNull)
                .toList();
    }

    private @Nullable String journey() {
        String from = said.from() == null ? "" : "from " + said.from();
        String to = said.to() == null ? "" : "to " + said.to();
        String way = (from + " " + to).strip();
        if (way.isEmpty()) {
            return null;
        }
        boolean back = Boolean.TRUE.equals(said.roundTrip());
        String miles = said.miles() == null ? "" : ", " + miles(said.miles()) + (back ? " each way" : "");
        return capital(way) + (back ? ", there and back" : "") + miles;
    }

    private @Nullable String commute() {
        Integer miles = said.commuteMiles();
        return miles == null
                ? null
                : miles == 0
                        ? "Nothing taken off for the usual journey to work"
                        : capital(miles(miles)) + " each way taken off for the usual journey to work";
    }

    private @Nullable String car() {
        Fuel fuel = said.fuel();
        if (fuel == null) {
            return null;
        }
        String engine = said.engineCc() == null ? "" : ", engine of " + grouped(said.engineCc()) + " cc";
        return capital(fuel.name().toLowerCase(Locale.UK)) + engine;
    }

    private @Nullable String stay() {
        if (said.nights() == null) {
            return null;
        }
        String nights = said.nights() == 1 ? "1 night" : said.nights() + " nights";
        return nights + where(said.area()) + meals();
    }

    private static String where(@Nullable StayArea area) {
        return switch (area) {
            case null -> "";
            case LONDON -> " in London";
            case ELSEWHERE -> " outside London";
            case ABROAD -> " abroad";
        };
    }

    private String meals() {
        return said.mealsIncluded() == null
                ? ""
                : ", "
                        + and(said.mealsIncluded().stream()
                                .map(meal -> meal.name().toLowerCase(Locale.UK))
                                .toList())
                        + " included";
    }

    private @Nullable String away() {
        LocalTime left = said.leftAt();
        return left == null || said.backOn() == null
                ? null
                : "Away from " + left + " to " + said.backAt()
                        + (said.backOn().equals(said.date()) ? "" : " the next day");
    }

    private @Nullable String fareClass() {
        boolean first = said.travelClass() == TravelClass.FIRST;
        if (said.priorApproval() == null) {
            return first ? "First class" : null;
        }
        return (first ? "First class, approved" : "Approved") + " beforehand: " + said.priorApproval();
    }

    private @Nullable String vat() {
        Money vat = said.vat();
        return vat == null || vat.pence() == 0 ? null : "VAT " + vat;
    }

    private static String miles(int miles) {
        return miles == 1 ? "1 mile" : grouped(miles) + " miles";
    }

    private static String grouped(int number) {
        return String.format(Locale.UK, "%,d", number);
    }

    private static String and(List<String> named) {
        int last = named.size() - 1;
        return last == 0
                ? named.getFirst()
                : named.stream().limit(last).collect(Collectors.joining(", ")) + " and " + named.get(last);
    }

    private static String capital(String text) {
        return text.substring(0, 1).toUpperCase(Locale.UK) + text.substring(1);
    }
}
