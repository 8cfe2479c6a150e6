package uk.gov.sop.expenses.reading.print;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The currency: a sign or a code, best beside the total; else what taxes there are called, which is weaker. */
enum Currencies {
    GBP("£|\\bGBP\\b|\\bSTERLING\\b", "\\bVAT\\b"),
    EUR("€|\\bEUR\\b|\\bEUROS?\\b", "\\b(MWST|TVA|IVA|BTW)\\b"),
    USD("\\bUSD\\b|(?<![A-Z])\\$", "\\bSALES TAX\\b"),
    CHF("\\bCHF\\b", "^$"),
    SEK("\\bSEK\\b", "^$"),
    NOK("\\bNOK\\b", "^$"),
    DKK("\\bDKK\\b", "^$"),
    PLN("\\bPLN\\b|\\bZŁ\\b", "^$");

    private static final int HINT_CONFIDENCE = 40;

    private final Pattern signs;
    private final Pattern hint;

    Currencies(String signs, String hint) {
        this.signs = Pattern.compile(signs, Pattern.CASE_INSENSITIVE);
        this.hint = Pattern.compile(hint, Pattern.CASE_INSENSITIVE);
    }

    static Optional<Found<String>> in(List<PrintedLine> lines) {
        return Stream.of(values())
                .flatMap(currency -> currency.signed(lines).stream())
                .max(Comparator.comparingInt(Sighting::weight))
                .map(Sighting::found)
                .or(() -> Stream.of(values())
                        .flatMap(currency -> currency.hinted(lines).stream())
                        .findFirst());
    }

    private Optional<Sighting> signed(List<PrintedLine> lines) {
        int weight = 0;
        Found<String> best = null;
        for (PrintedLine line : lines) {
            Optional<MatchResult> match = signs.matcher(line.text()).results().findFirst();
            if (match.isPresent()) {
                weight += Wording.TOTAL.in(line) ? 3 : 1;
                Found<String> here = found(line.piece(match.get()), 100);
                best = best == null || here.confidence() > best.confidence() ? here : best;
            }
        }
        return best == null ? Optional.empty() : Optional.of(new Sighting(best, weight));
    }

    private Optional<Found<String>> hinted(List<PrintedLine> lines) {
        return lines.stream()
                .flatMap(line -> hint.matcher(line.text()).results().map(line::piece))
                .findFirst()
                .map(piece -> found(piece, HINT_CONFIDENCE));
    }

    private Found<String> found(PrintedLine piece, int most) {
        return new Found<>(name(), Math.min(most, piece.confidence()), piece.box());
    }

    private record Sighting(Found<String> found, int weight) {}
}
