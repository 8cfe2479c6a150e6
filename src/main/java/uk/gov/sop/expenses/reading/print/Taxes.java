package uk.gov.sop.expenses.reading.print;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The VAT in the total: an amount on a line that names it and fits a rate, and neither a rate nor a number. */
final class Taxes {

    private static final Pattern RATE = Pattern.compile("(\\d{1,2})(?:[.,]\\d{1,2})? ?[%&]");
    private static final List<Integer> USUAL_RATES = List.of(20, 5, 19, 7, 10, 21, 22, 23);

    private Taxes() {}

    static Optional<Found<Long>> in(List<PrintedLine> lines, long total) {
        return lines.stream()
                .filter(line -> Wording.TAX.in(line) && !Wording.TOTAL.in(line) && !Wording.NUMBER.in(line))
                .flatMap(line -> PrintedAmount.on(line).stream())
                .filter(amount -> amount.minor() > 0 && amount.minor() * 3 < total)
                .max(Comparator.comparingInt((PrintedAmount amount) -> fits(amount, total) ? 1 : 0)
                        .thenComparingInt(PrintedAmount::confidence))
                .map(amount -> new Found<>(
                        amount.minor(), sure(amount, total), amount.piece().box()));
    }

    private static int sure(PrintedAmount amount, long total) {
        return fits(amount, total) ? (amount.confidence() + 100) / 2 : amount.confidence() * 2 / 3;
    }

    /** Whether it is what the rate on its line, or a usual one, takes out of the total, give or take two pence. */
    private static boolean fits(PrintedAmount amount, long total) {
        Matcher printed = RATE.matcher(amount.line().text());
        List<Integer> rates = printed.find() ? List.of(Integer.parseInt(printed.group(1))) : USUAL_RATES;
        return rates.stream().anyMatch(rate -> Math.abs(total * rate / (100 + rate) - amount.minor()) <= 2);
    }
}
