package uk.gov.sop.pay.glossary;

import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.GlossaryFile.PaymentMeaning;
import uk.gov.sop.pay.glossary.GlossaryFile.SectionMeaning;
import uk.gov.sop.pay.glossary.GlossaryFile.Sentence;
import uk.gov.sop.shared.OperatingModel;

/** What the lines, codes and letters of a payslip mean, in plain words. What it does not know it says so of. */
@Startup
@Singleton
public class Glossary {

    private final GlossaryFile file;
    private final TaxCodeWords taxCodes;
    private final DeductionWords deductions;

    @Inject
    Glossary(OperatingModel model) {
        this(model.read("pay-glossary.json", GlossaryFile.class));
    }

    Glossary(GlossaryFile file) {
        this.file = file;
        this.taxCodes = new TaxCodeWords(file);
        this.deductions = new DeductionWords(file);
    }

    /**
     * What a payment is: by its element, else by what payroll calls it.
     *
     * @param element null where payroll does not say
     * @param pence below zero when taken back
     */
    public String payment(@Nullable PayElement element, String description, long pence, Language language) {
        Optional<PaymentMeaning> meaning = meaning(element, description);
        String words = meaning.map(known -> known.words().in(language))
                .orElseGet(() -> said(Sentence.UNKNOWN).in(language, Map.of("description", description)));
        boolean expected = meaning.map(PaymentMeaning::takesAway).orElse(false);
        return pence < 0 && !expected ? words + " " + said(Sentence.TAKEN_BACK).in(language) : words;
    }

    /** The element that a description tells of, where payroll gives none. */
    public Optional<PayElement> elementOf(String description) {
        return meaning(null, description).map(PaymentMeaning::element);
    }

    public String deduction(TakenFromPay taken, int taxYear, Language language) {
        return deductions.of(taken, taxYear, language);
    }

    /**
     * A tax code piece by piece, in the order in which it is read.
     *
     * @param basis {@code CUMULATIVE} or {@code WEEK1_MONTH1}, which the code need not say
     */
    public List<TaxCodePart> taxCode(String code, String basis, int taxYear, Language language) {
        return taxCodes.parts(code, basis.equals("WEEK1_MONTH1"), taxYear, language);
    }

    public String taxBasis(String basis, Language language) {
        return Objects.requireNonNull(file.bases().get(basis)).in(language);
    }

    /** @param letter of a National Insurance category */
    public String niLetter(String letter, Language language) {
        return Objects.requireNonNull(file.niLetters().get(letter)).in(language);
    }

    /** @param section of the P11D, by its letter */
    public String benefit(String section, Language language) {
        return section(section).words().in(language);
    }

    /** What a section of the P11D is called. */
    public String benefitSection(String section, Language language) {
        return section(section).name().in(language);
    }

    /** How the tax on benefits is collected. */
    public String benefitsTaxed(Language language) {
        return said(Sentence.BENEFITS_TAXED).in(language);
    }

    /** Whom to ask about benefits. */
    public String benefitsAsked(String employer, Language language) {
        return said(Sentence.BENEFITS_ASKED).in(language, Map.of("employer", employer));
    }

    private SectionMeaning section(String letter) {
        return Objects.requireNonNull(file.benefits().get(letter));
    }

    /**
     * How a figure follows from others.
     *
     * @param figure JSON pointer into the payslip
     */
    public String explanation(String figure, Map<String, String> amounts, Language language) {
        return Objects.requireNonNull(file.explanations().get(figure)).in(language, amounts);
    }

    /** How gross pay follows from payments where no expenses or the like are among them. */
    public String grossOfPayAlone(Map<String, String> amounts, Language language) {
        return said(Sentence.GROSS_ALL_PAY).in(language, amounts);
    }

    /** How gross pay follows from payments where more that is no pay was taken back than was paid. */
    public String grossAndTakenBack(Map<String, String> amounts, Language language) {
        return said(Sentence.GROSS_AND_TAKEN_BACK).in(language, amounts);
    }

    private Optional<PaymentMeaning> meaning(@Nullable PayElement element, String description) {
        String folded = Phrases.folded(description);
        boolean known = element != null && element != PayElement.OTHER;
        List<PaymentMeaning> possible = file.payments().stream()
                .filter(meaning -> !known || meaning.element() == element)
                .toList();
        return possible.stream()
                .filter(meaning -> new Phrases(meaning.phrases()).areIn(folded))
                .findFirst()
                .or(() -> known && !possible.isEmpty() ? Optional.of(possible.getLast()) : Optional.empty());
    }

    private Words said(Sentence sentence) {
        return Objects.requireNonNull(file.sentences().get(sentence));
    }
}
