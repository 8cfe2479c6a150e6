package uk.gov.sop.pay.glossary;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.GlossaryFile.Band;
import uk.gov.sop.pay.glossary.GlossaryFile.DeductionMeaning;
import uk.gov.sop.pay.glossary.GlossaryFile.Sentence;
import uk.gov.sop.shared.TaxYear;

/** Tells what a deduction is, with the figures of its tax year where they are known. */
final class DeductionWords {

    private final GlossaryFile file;

    DeductionWords(GlossaryFile file) {
        this.file = file;
    }

    String of(TakenFromPay taken, int taxYear, Language language) {
        List<String> sentences = new ArrayList<>();
        Optional<DeductionMeaning> meaning = meaning(taken);
        sentences.add(meaning.map(known -> known.words().in(language)).orElseGet(() -> unknown(taken, language)));
        meaning.ifPresent(known -> figures(known, taken, taxYear, language, sentences));
        if (taken.pence() < 0) {
            sentences.add(sentence(Sentence.GIVEN_BACK, language, Map.of()));
        }
        return String.join(" ", sentences);
    }

    private Optional<DeductionMeaning> meaning(TakenFromPay taken) {
        String folded = Phrases.folded(taken.description());
        return file.deductions().stream()
                .filter(known -> known.kind().equals(taken.kind()))
                .filter(known -> known.phrases().isEmpty() || new Phrases(known.phrases()).areIn(folded))
                .findFirst();
    }

    private String unknown(TakenFromPay taken, Language language) {
        return sentence(Sentence.UNKNOWN, language, Map.of("description", taken.description()));
    }

    private void figures(
            DeductionMeaning meaning, TakenFromPay taken, int taxYear, Language language, List<String> sentences) {
        String year = new TaxYear(taxYear).toString();
        Integer threshold = inYear(meaning.thresholds(), taxYear);
        if (threshold != null) {
            sentences.add(
                    sentence(Sentence.THRESHOLD, language, Map.of("year", year, "threshold", Spelt.pounds(threshold))));
        }
        List<Band> bands = Objects.requireNonNullElse(inYear(meaning.bands(), taxYear), List.of());
        Integer rate = Boolean.TRUE.equals(meaning.rated()) ? rate(taken, bands) : null;
        if (rate != null) {
            sentences.add(sentence(Sentence.RATE, language, Map.of("rate", Spelt.percent(rate))));
            bandOf(rate, bands, year, language).ifPresent(sentences::add);
        }
    }

    /** What payroll says, else the one that makes the amount of the pensionable pay. */
    private static @Nullable Integer rate(TakenFromPay taken, List<Band> bands) {
        if (taken.pensionRate() != null) {
            return taken.pensionRate();
        }
        return bands.stream()
                .map(Band::rate)
                .filter(rate -> taken.pensionablePence() > 0
                        && Math.abs(taken.pensionablePence() * rate - taken.pence() * 10_000) < 10_000)
                .findFirst()
                .orElse(null);
    }

    private Optional<String> bandOf(int rate, List<Band> bands, String year, Language language) {
        Integer above = null;
        for (Band band : bands) {
            if (band.rate() == rate) {
                return Optional.of(between(above, band.upTo(), year, language));
            }
            above = band.upTo();
        }
        return Optional.empty();
    }

    private String between(@Nullable Integer above, @Nullable Integer upTo, String year, Language language) {
        if (above == null) {
            return sentence(Sentence.LOWEST_BAND, language, Map.of("year", year, "to", spelt(upTo)));
        }
        return upTo == null
                ? sentence(Sentence.HIGHEST_BAND, language, Map.of("year", year, "above", spelt(above)))
                : sentence(Sentence.BAND, language, Map.of("year", year, "above", spelt(above), "to", spelt(upTo)));
    }

    private static String spelt(@Nullable Integer pounds) {
        return Spelt.pounds(Objects.requireNonNullElse(pounds, 0));
    }

    private static <T> @Nullable T inYear(@Nullable Map<Integer, T> figures, int taxYear) {
        return figures == null ? null : figures.get(taxYear);
    }

    private String sentence(Sentence sentence, Language language, Map<String, String> values) {
        return Objects.requireNonNull(file.sentences().get(sentence)).in(language, values);
    }
}
