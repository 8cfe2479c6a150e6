package uk.gov.sop.expenses.audit;

import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import uk.gov.sop.shared.TaxYear;

/**
 * The months of a tax year from which a large department's claims were drawn: HMRC asks for two (EIM30275). More than
 * it asks for is allowed.
 *
 * @param year of the last day of each month, so that April belongs to the year that it begins
 * @param months each once, in the order in which they were drawn
 */
record MonthsDrawn(TaxYear year, List<YearMonth> months) {

    private static final int NEEDED = 2;
    private static final DateTimeFormatter IN_WORDS = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    static TaxYear yearOf(YearMonth month) {
        return TaxYear.of(month.atEndOfMonth());
    }

    /** How many are still to be drawn, 0 to 2. */
    int due() {
        return Math.max(0, NEEDED - months.size());
    }

    boolean isExtra(YearMonth month) {
        return months.indexOf(month) >= NEEDED;
    }

    /** For the auditor who drew {@code month}. */
    String inWords(YearMonth month) {
        String known = months.stream().limit(NEEDED).map(IN_WORDS::format).collect(Collectors.joining(" and "));
        if (isExtra(month)) {
            return IN_WORDS.format(month) + " is extra: the two months that HMRC asks for in " + year + " were drawn, "
                    + known + ".";
        }
        return due() == 0
                ? "The two months that HMRC asks for in " + year + " are drawn: " + known + "."
                : "One of the two months that HMRC asks for in " + year + " is drawn, " + known
                        + "; draw another month of that tax year.";
    }
}
