package uk.gov.sop.pay.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.TaxYear;

/** Tells what a tax code says, piece by piece. */
final class TaxCodeWords {

    private static final Pattern CODE = Pattern.compile("(?<prefix>[SC])?(?<k>K)?"
            + "(?:(?<whole>0T|NT)|(?<rate>BR|D[0-3])|(?<number>[1-9]\\d{0,3}))(?<suffix>[LMNT])?"
            + " ?(?<alone>W1|M1|X)?");

    private final GlossaryFile.TaxCodeMeanings meanings;
    private final Words percent;

    TaxCodeWords(GlossaryFile file) {
        this.meanings = file.taxCode();
        this.percent = Objects.requireNonNull(file.sentences().get(GlossaryFile.Sentence.PERCENT));
    }

    /** @param alone whether each payday stands by itself, which the code need not say */
    List<TaxCodePart> parts(String code, boolean alone, int taxYear, Language language) {
        Matcher found = CODE.matcher(code);
        List<TaxCodePart> parts = new ArrayList<>();
        if (found.matches()) {
            add(parts, found.group("prefix"), meanings.prefixes(), language);
            addNumber(parts, found, language);
            add(parts, found.group("whole"), meanings.whole(), language);
            rate(found, taxYear, language).ifPresent(parts::add);
            add(parts, found.group("suffix"), meanings.suffixes(), language);
            addAlone(parts, found.group("alone"), alone, language);
        }
        return parts;
    }

    private static void add(
            List<TaxCodePart> parts, @Nullable String part, Map<String, Words> meanings, Language language) {
        Words meaning = part == null ? null : meanings.get(part);
        if (part != null && meaning != null) {
            parts.add(new TaxCodePart(part, meaning.in(language)));
        }
    }

    private void addNumber(List<TaxCodePart> parts, Matcher found, Language language) {
        String number = found.group("number");
        if (number == null) {
            return;
        }
        boolean k = found.group("k") != null;
        if (k) {
            parts.add(new TaxCodePart("K", meanings.k().in(language)));
        }
        Map<String, String> amount = Map.of("amount", Spelt.pounds(10 * Integer.parseInt(number)));
        parts.add(new TaxCodePart(number, (k ? meanings.kNumber() : meanings.number()).in(language, amount)));
    }

    private Optional<TaxCodePart> rate(Matcher found, int taxYear, Language language) {
        String rate = found.group("rate");
        GlossaryFile.Rate known = meanings.rates().get(found.group("prefix") + rate);
        GlossaryFile.Rate meaning = known == null ? meanings.rates().get(String.valueOf(rate)) : known;
        return Optional.ofNullable(meaning)
                .map(said -> new TaxCodePart(rate, said.words().in(language) + percent(said, taxYear, language)));
    }

    private String percent(GlossaryFile.Rate rate, int taxYear, Language language) {
        Integer known = rate.percents().get(taxYear);
        return known == null
                ? ""
                : " "
                        + percent.in(
                                language,
                                Map.of("year", new TaxYear(taxYear).toString(), "percent", String.valueOf(known)));
    }

    private void addAlone(List<TaxCodePart> parts, @Nullable String said, boolean alone, Language language) {
        if (said != null || alone) {
            parts.add(new TaxCodePart(
                    said == null ? "W1/M1" : said, meanings.alone().in(language)));
        }
    }
}
