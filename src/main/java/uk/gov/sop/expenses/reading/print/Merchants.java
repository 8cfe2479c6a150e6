package uk.gov.sop.expenses.reading.print;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Who was paid: the largest words among the first lines, the sooner the better, that are neither an address nor a greeting. */
final class Merchants {

    private static final int FIRST_LINES = 6;
    private static final int LEAST_LETTERS = 4;
    private static final int LEAST_CONFIDENCE = 35;

    private Merchants() {}

    static Optional<Found<String>> in(List<PrintedLine> lines) {
        List<PrintedLine> top = lines.stream()
                .filter(line -> letters(line) >= LEAST_LETTERS && line.confidence() >= LEAST_CONFIDENCE)
                .limit(FIRST_LINES)
                .filter(Merchants::mayBeName)
                .toList();
        return top.stream()
                .max(Comparator.comparingInt(line -> line.height() * (2 * FIRST_LINES - top.indexOf(line))))
                .map(line -> new Found<>(name(line), line.confidence(), line.box()));
    }

    private static boolean mayBeName(PrintedLine line) {
        return !Wording.NO_NAME.in(line)
                && !Wording.TOTAL.in(line)
                && PrintedAmount.on(line).isEmpty()
                && PrintedDate.on(line).isEmpty()
                && letters(line) * 3 > line.text().length() * 2;
    }

    private static long letters(PrintedLine line) {
        return line.text().chars().filter(Character::isLetter).count();
    }

    private static String name(PrintedLine line) {
        return line.text().replaceAll("^[^\\p{L}\\p{N}]+|[^\\p{L}\\p{N}.)]+$", "");
    }
}
