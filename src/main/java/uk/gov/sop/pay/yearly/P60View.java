package uk.gov.sop.pay.yearly;

import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.glossary.TaxCodePart;
import uk.gov.sop.pay.slips.NiNumber;
import uk.gov.sop.pay.slips.TaxCode;
import uk.gov.sop.shared.Money;

/** A P60 as its owner reads it, with what HMRC has on one. */
@Schema(name = "P60", description = "An End of Year Certificate of one employment.")
public record P60View(
        @Schema(examples = "CO") String department,
        @Schema(examples = "Cabinet Office") String departmentName,
        @Schema(examples = "Cabinet Office") String employer,

        @Schema(
                description = "Of the employer, line by line; empty where payroll gave none.",
                examples = "[\"70 Whitehall\", \"London\", \"SW1A 2AS\"]")
        List<String> employerAddress,

        @Schema(description = "Of the employer, at HMRC.", examples = "120/AB12345")
        String payeReference,

        @Schema(examples = "CO100001") String staffNumber,

        @Schema(
                description =
                        "As payroll had it when the year ended, or as it is on record today where payroll gave none.",
                examples = "Amara Okafor")
        String name,

        @Schema(examples = "AB 12 34 56 C") String niNumber,

        @Schema(description = "The last one of the year.", examples = "1257L")
        String taxCode,

        TaxCode.Basis taxBasis,

        @Schema(description = "What the basis means, in plain words.")
        String taxBasisInWords,

        @Schema(description = "The tax code piece by piece, in the order in which it is read.")
        List<TaxCodePart> taxCodeParts,

        @Schema(description = "In earlier employments of the year that this employer knows of.")
        YearPayView previousEmployments,

        @Schema(description = "In this employment: these figures go into a tax return.")
        YearPayView thisEmployment,

        @Schema(description = "The sum of both.") YearPayView total,
        List<NiYearView> nationalInsurance,

        @Schema(description = "What is in the pay of this employment already.")
        List<StatutoryPayView> statutoryPay,

        @Schema(description = "Student loan repayments in this employment, in whole pounds.")
        Money studentLoan,

        @Schema(description = "Postgraduate loan repayments in this employment, in whole pounds.")
        Money postgraduateLoan,

        @Schema(
                description =
                        "Whether it took the place of a wrong one, and says so as HMRC asks. The wrong one is read "
                                + "with `?replaced=true`.")
        boolean replacement,

        @Schema(description = "Whether it was wrong, and another took its place: these figures go nowhere.")
        boolean replaced)
        implements YearlyView {

    private static final int PENCE = 100;

    static P60View of(
            P60 p60,
            YearlyDocuments.Listed listed,
            String nameToday,
            String departmentName,
            Glossary glossary,
            Language language) {
        Employer employer = listed.employer();
        return new P60View(
                listed.department(),
                departmentName,
                employer.name(),
                employer.address(),
                employer.payeReference(),
                p60.staffNumber(),
                Objects.requireNonNullElse(p60.name(), nameToday),
                new NiNumber(p60.niNumber()).toString(),
                p60.taxCode(),
                p60.taxBasis(),
                glossary.taxBasis(p60.taxBasis().name(), language),
                glossary.taxCode(p60.taxCode(), p60.taxBasis().name(), listed.taxYear(), language),
                YearPayView.of(p60.previousEmployments()),
                YearPayView.of(p60.thisEmployment()),
                YearPayView.of(p60.total()),
                p60.nationalInsurance().stream()
                        .map(line -> NiYearView.of(line, glossary.niLetter(line.letter(), language)))
                        .toList(),
                p60.statutoryPay().stream().map(StatutoryPayView::of).toList(),
                pounds(p60.studentLoan()),
                pounds(p60.postgraduateLoan()),
                listed.corrects() != null,
                listed.replaced());
    }

    private static Money pounds(long whole) {
        return Money.pence(whole * PENCE);
    }

    @Schema(name = "P60Pay")
    public record YearPayView(
            @Schema(description = "For income tax: after pension contributions that are taken before tax.")
            Money pay,

            @Schema(description = "Taken; negative for a refund.")
            Money tax) {

        static YearPayView of(YearPay pay) {
            return new YearPayView(Money.pence(pay.pay()), Money.pence(pay.tax()));
        }
    }

    @Schema(name = "P60NationalInsurance", description = "Under one letter. Earnings are whole pounds.")
    public record NiYearView(
            @Schema(examples = "A") String letter,

            @Schema(description = "Whom the letter is for, in plain words.")
            String letterInWords,

            @Schema(description = "Earnings at the Lower Earnings Limit, where they reach it.")
            Money atLowerLimit,

            @Schema(description = "Earnings above it, up to the Primary Threshold.")
            Money toPrimaryThreshold,

            @Schema(description = "Earnings above that, up to the Upper Earnings Limit.")
            Money toUpperLimit,

            @Schema(description = "Your contributions on all earnings above the Primary Threshold.")
            Money contributions) {

        static NiYearView of(NiYear line, String letterInWords) {
            return new NiYearView(
                    line.letter(),
                    letterInWords,
                    pounds(line.atLowerLimit()),
                    pounds(line.toPrimaryThreshold()),
                    pounds(line.toUpperLimit()),
                    Money.pence(line.contributions()));
        }
    }

    @Schema(name = "P60StatutoryPay")
    public record StatutoryPayView(StatutoryPay.Kind kind, Money amount) {

        static StatutoryPayView of(StatutoryPay paid) {
            return new StatutoryPayView(paid.kind(), Money.pence(paid.amount()));
        }
    }
}
