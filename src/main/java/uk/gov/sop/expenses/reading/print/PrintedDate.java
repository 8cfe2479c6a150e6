package uk.gov.sop.expenses.reading.print;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Month;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A date on a line. A day and a month that could be either way round are read as the British write them. */
record PrintedDate(LocalDate date, PrintedLine line, PrintedLine piece) {

    private static final String D = "[0-9OolI|]";
    private static final String SEPARATOR = " ?[/.\\-~] ?";
    private static final List<Form> FORMS = List.of(
            new Form(
                    "(?<!" + D + ")(20\\d\\d)" + SEPARATOR + "(" + D + "{1,2})" + SEPARATOR + "(" + D + "{1,2})(?!\\d)",
                    match -> day(match.group(1), number(match.group(2)), match.group(3))),
            new Form(
                    "(?<![0-9.,])(" + D + "{1,2})" + SEPARATOR + "(" + D + "{1,2})" + SEPARATOR + "(20\\d\\d|\\d" + D
                            + "|" + D + "\\d)(?!\\d|[.,]\\d)",
                    match -> Optional.of(match)
                            .flatMap(m -> day(m.group(3), number(m.group(2)), m.group(1)))
                            .or(() -> day(match.group(3), number(match.group(1)), match.group(2)))),
            new Form(
                    "(?<!\\d)(" + D
                            + "{1,2})(?:st|nd|rd|th)?[ \\-./]{0,2}([A-Za-z0][A-Za-z0-9]{2,8}?)[ \\-./,'’]{0,2}(20\\d\\d|\\d\\d)(?!\\d|[:.,]\\d)",
                    match -> month(match.group(2)).flatMap(month -> day(match.group(3), month, match.group(1)))),
            // One separator not recognised.
            new Form(
                    "(?<![0-9/.-])(\\d\\d)(?:[/.-](\\d\\d)|(\\d\\d)[/.-])(20\\d\\d|\\d\\d)(?![0-9/.:-])",
                    match -> day(
                            match.group(4),
                            number(match.group(2) == null ? match.group(3) : match.group(2)),
                            match.group(1))),
            new Form(
                    "([A-Za-z][A-Za-z0-9]{2,8}) (" + D + "{1,2})(?:st|nd|rd|th)?,? (20\\d\\d)(?!\\d)",
                    match -> month(match.group(1)).flatMap(month -> day(match.group(3), month, match.group(2)))));

    static List<PrintedDate> on(PrintedLine line) {
        String text = line.text();
        return FORMS.stream()
                .flatMap(form -> form.matches(text)
                        .flatMap(match ->
                                form.read(match).stream().map(date -> new PrintedDate(date, line, line.piece(match)))))
                .toList();
    }

    /** The text with its dates replaced by letters, so that no amount is found in them. */
    static String blankedOut(String text) {
        String blanked = text;
        for (Form form : FORMS) {
            blanked = form.pattern
                    .matcher(blanked)
                    .replaceAll(match -> form.read(match).isPresent()
                            ? "x".repeat(match.group().length())
                            : Matcher.quoteReplacement(match.group()));
        }
        return blanked;
    }

    private static Optional<LocalDate> day(String year, int month, String day) {
        try {
            int number = number(year);
            return Optional.of(LocalDate.of(number < 100 ? 2000 + number : number, month, number(day)));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int number(String digits) {
        return Integer.parseInt(Spelling.digits(digits));
    }

    private static Optional<Integer> month(String name) {
        String letters = name.toUpperCase(Locale.UK)
                .replace('0', 'O')
                .replace('5', 'S')
                .replace('1', 'I')
                .replace('6', 'G')
                .replace('8', 'B');
        return Arrays.stream(Month.values())
                .filter(month -> letters.length() == 3
                        ? month.name().startsWith(letters)
                        : Spelling.oneLetterApart(letters, month.name())
                                || (letters.equals("SEPT") && month == Month.SEPTEMBER))
                .map(Month::getValue)
                .findFirst();
    }

    private record Form(Pattern pattern, Function<MatchResult, Optional<LocalDate>> reading) {

        Form(String pattern, Function<MatchResult, Optional<LocalDate>> reading) {
            this(Pattern.compile(pattern), reading);
        }

        Stream<MatchResult> matches(String text) {
            return pattern.matcher(text).results();
        }

        Optional<LocalDate> read(MatchResult match) {
            return reading.apply(match);
        }
    }
}
