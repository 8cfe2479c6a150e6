package uk.gov.sop.expenses.reading.print;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * An amount on a line.
 *
 * @param minor whole pence or cents
 * @param piece the words that hold it
 */
record PrintedAmount(long minor, PrintedLine line, PrintedLine piece) {

    private static final String DIGIT = "[0-9OoQDlI|SB]";

    /** Two digits behind the last point or comma; no rate, no part of a date or of a number with more points. */
    private static final Pattern AMOUNT = Pattern.compile("(?<![0-9.,/:-])(?:[£€$EfF] ?)?"
            + "(\\d" + DIGIT + "{0,2}(?:[., ]\\d{3})+|" + DIGIT + "{1,6})"
            + " ?[.,:] ?(\\d" + DIGIT + "|" + DIGIT + "\\d)(?![0-9%A-Za-z/:-]| ?%|[.,]\\d)");

    static List<PrintedAmount> on(PrintedLine line) {
        String text = PrintedDate.blankedOut(line.text());
        return AMOUNT.matcher(text)
                .results()
                .filter(match -> match.group(1).chars().anyMatch(Character::isDigit) && !isTime(match))
                .map(match -> new PrintedAmount(minor(match), line, line.piece(match)))
                .toList();
    }

    /** 13:26 is a time, and so is 13.26 only where nothing tells otherwise. */
    private static boolean isTime(MatchResult match) {
        return match.group().contains(":");
    }

    private static long minor(MatchResult match) {
        return Long.parseLong(Spelling.digits(match.group(1) + match.group(2)).replaceAll("[^0-9]", ""));
    }

    int confidence() {
        return piece.confidence();
    }
}
