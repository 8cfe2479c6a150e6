package uk.gov.sop.pay.glossary;

import io.quarkus.runtime.annotations.RegisterForReflection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What the file {@code pay-glossary.json} holds. Of several meanings of one element or kind the first whose phrases are
 * in the description counts; the last of an element or kind is its general meaning. Figures are known for the tax years
 * that are named, by the calendar year they begin in; of any other year no figure is told.
 */
@RegisterForReflection(registerFullHierarchy = true)
record GlossaryFile(
        List<PaymentMeaning> payments,
        List<DeductionMeaning> deductions,
        TaxCodeMeanings taxCode,
        Map<String, Words> bases,
        Map<String, Words> niLetters,
        Map<String, SectionMeaning> benefits,
        Map<String, Words> explanations,
        Map<Sentence, Words> sentences) {

    private static final Set<String> NI_LETTERS = Set.of("ABCDEFHIJKLMNSVXZ".split(""));

    private static final Set<String> P11D_SECTIONS = Set.of("ABCDEFGHIJKLMN".split(""));

    GlossaryFile {
        require(sentences.keySet().containsAll(Set.of(Sentence.values())), "a sentence");
        require(elements(payments).containsAll(Set.of(PayElement.values())), "a sort of payment");
        require(niLetters.keySet().containsAll(NI_LETTERS), "a National Insurance letter");
        require(benefits.keySet().containsAll(P11D_SECTIONS), "a section of the P11D");
        require(bases.keySet().containsAll(Set.of("CUMULATIVE", "WEEK1_MONTH1")), "a tax basis");
    }

    /** Sentences that more than one meaning ends with. */
    enum Sentence {
        UNKNOWN,
        TAKEN_BACK,
        GIVEN_BACK,
        GROSS_ALL_PAY,
        GROSS_AND_TAKEN_BACK,
        RATE,
        LOWEST_BAND,
        BAND,
        HIGHEST_BAND,
        THRESHOLD,
        PERCENT,
        BENEFITS_TAXED,
        BENEFITS_ASKED
    }

    /** @param takesAway true where amounts below zero are the rule */
    record PaymentMeaning(PayElement element, @Nullable Boolean takesAway, List<String> phrases, Words words) {}

    /**
     * @param rated true where the pension rate of the payslip is this one's
     * @param bands pension bands by tax year, lowest first
     * @param thresholds whole pounds of a year above which a loan is repaid, by tax year
     */
    record DeductionMeaning(
            String kind,
            List<String> phrases,
            @Nullable Boolean rated,
            @Nullable Map<Integer, List<Band>> bands,
            @Nullable Map<Integer, Integer> thresholds,
            Words words) {}

    /**
     * @param upTo whole pounds of a year; null for the highest
     * @param rate hundredths of a percent
     */
    record Band(@Nullable Integer upTo, int rate) {}

    /**
     * @param whole codes that say all by themselves
     * @param rates codes of one rate for all pay
     * @param alone of W1, M1 and X
     */
    record TaxCodeMeanings(
            Map<String, Words> prefixes,
            Words k,
            Words kNumber,
            Words number,
            Map<String, Words> suffixes,
            Map<String, Words> whole,
            Map<String, Rate> rates,
            Words alone) {}

    /** A section of the P11D: what it is called, and what it is. */
    record SectionMeaning(Words name, Words words) {}

    /** @param percents by tax year */
    record Rate(Map<Integer, Integer> percents, Words words) {}

    private static Set<PayElement> elements(List<PaymentMeaning> payments) {
        return payments.stream().map(PaymentMeaning::element).collect(Collectors.toSet());
    }

    private static void require(boolean all, String what) {
        if (!all) {
            throw new IllegalArgumentException("pay-glossary.json must explain every one: " + what + " is missing.");
        }
    }
}
