package uk.gov.sop.expenses.reading.print;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** The day of the purchase: of the dates on a receipt the one that is called so, or that stands with a time. */
final class Dates {

    private static final Pattern TIME = Pattern.compile("(?<!\\d)[0-2]?\\d[:.][0-5]\\d(?!\\d)");
    private static final int OLDEST_YEARS = 7;
    private static final int USUAL_MONTHS = 13;

    private Dates() {}

    /** @param received when the picture came: nothing is bought later than the day after, wherever that was */
    static Optional<Found<LocalDate>> in(List<PrintedLine> lines, LocalDate received) {
        return lines.stream()
                .flatMap(line -> PrintedDate.on(line).stream())
                .filter(date -> !date.date().isAfter(received.plusDays(1))
                        && date.date().isAfter(received.minusYears(OLDEST_YEARS)))
                .max(Comparator.comparingInt((PrintedDate date) -> score(date, received))
                        .thenComparing(date -> -lines.indexOf(date.line())))
                .map(date -> new Found<>(
                        date.date(), sure(date, received), date.piece().box()));
    }

    private static int score(PrintedDate date, LocalDate received) {
        return (Wording.DATED.in(date.line()) ? 3 : 0)
                + (TIME.matcher(PrintedDate.blankedOut(date.line().text())).find() ? 2 : 0)
                - (Wording.OTHER_DAY.in(date.line()) ? 4 : 0)
                + (isUsual(date, received) ? 2 : 0);
    }

    private static int sure(PrintedDate date, LocalDate received) {
        return isUsual(date, received)
                ? date.piece().confidence()
                : date.piece().confidence() / 2;
    }

    private static boolean isUsual(PrintedDate date, LocalDate received) {
        return date.date().isAfter(received.minusMonths(USUAL_MONTHS));
    }
}
