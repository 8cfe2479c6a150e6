package uk.gov.sop.expenses.policy.exchange;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.gov.sop.expenses.policy.ForeignAmount;

/** The columns of a file of exchange rates in their order, and what each must hold. */
enum RateColumn {
    DATE("a date that exists, as 2026-11-21, and not in the future", RateColumn::isDate),
    CURRENCY("a currency code of ISO 4217 other than GBP, for example EUR", ForeignAmount::isCurrency),
    PER_POUND(
            "how much of the currency a pound buys: at least 0.01, with up to 9 digits before the point and 8 behind it, as"
                    + " 1.1523",
            RateColumn::isRate),
    SOURCE("1 to 100 characters", form("[^\\p{Cntrl}]{1,100}"));

    static final String HEADER = Arrays.stream(values()).map(RateColumn::title).collect(Collectors.joining(","));

    private static final BigDecimal LEAST = new BigDecimal("0.01");
    private static final Pattern RATE = Pattern.compile("\\d{1,9}(\\.\\d{1,8})?");
    private static final Pattern DATE_FORM = Pattern.compile("2\\d{3}-\\d{2}-\\d{2}");

    private final String requirement;
    private final Predicate<String> holds;

    RateColumn(String requirement, Predicate<String> holds) {
        this.requirement = "must be " + requirement;
        this.holds = holds;
    }

    /** As the header names it. */
    String title() {
        return name().toLowerCase(Locale.ROOT);
    }

    String of(List<String> row) {
        return row.get(ordinal());
    }

    boolean holds(List<String> row) {
        return holds.test(of(row));
    }

    /** What would pass, for a person to read. */
    String requirement() {
        return requirement;
    }

    private static Predicate<String> form(String form) {
        return Pattern.compile(form).asMatchPredicate();
    }

    /** No currency is worth a hundred pounds; less is a slip that would pay a fortune. */
    private static boolean isRate(String text) {
        return RATE.matcher(text).matches() && new BigDecimal(text).compareTo(LEAST) >= 0;
    }

    private static boolean isDate(String text) {
        try {
            return DATE_FORM.matcher(text).matches() && LocalDate.parse(text).getYear() < 3000;
        } catch (DateTimeException impossible) {
            return false;
        }
    }
}
