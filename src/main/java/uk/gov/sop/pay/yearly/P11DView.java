package uk.gov.sop.pay.yearly;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.slips.NiNumber;
import uk.gov.sop.shared.Money;

/** A P11D as its owner reads it, with what every part of it means. */
@Schema(name = "P11D", description = "Benefits and expenses in one employment, which count as income.")
public record P11DView(
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

        @Schema(description = "In the order of the sections.")
        List<BenefitView> benefits,

        @Schema(description = "The sum of the cash equivalents.")
        Money total,

        @Schema(description = "What it means for you, in plain words.")
        String meaning,

        @Schema(description = "Whom to ask about it.") String whoToAsk,

        @Schema(description = "Whether it took the place of a wrong one, which is read with `?replaced=true`.")
        boolean replacement,

        @Schema(description = "Whether it was wrong, and another took its place: these figures go nowhere.")
        boolean replaced)
        implements YearlyView {

    static P11DView of(
            P11D p11d,
            YearlyDocuments.Listed listed,
            String nameToday,
            String departmentName,
            Glossary glossary,
            Language language) {
        Employer employer = listed.employer();
        return new P11DView(
                listed.department(),
                departmentName,
                employer.name(),
                employer.address(),
                employer.payeReference(),
                p11d.staffNumber(),
                Objects.requireNonNullElse(p11d.name(), nameToday),
                new NiNumber(p11d.niNumber()).toString(),
                p11d.benefits().stream()
                        .sorted(Comparator.comparing(Benefit::section))
                        .map(benefit -> BenefitView.of(benefit, glossary, language))
                        .toList(),
                Money.pence(p11d.total()),
                glossary.benefitsTaxed(language),
                glossary.benefitsAsked(employer.name(), language),
                listed.corrects() != null,
                listed.replaced());
    }

    @Schema(name = "P11DBenefit")
    public record BenefitView(
            Benefit.Section section,

            @Schema(examples = "Private medical treatment or insurance")
            String sectionName,

            @Schema(description = "What the section is about, in plain words.")
            String meaning,

            @Schema(description = "What it is, in payroll's words.", examples = "Private medical insurance")
            String description,

            @Nullable
            @Schema(
                    nullable = true,
                    description =
                            "To the employer, or the gross amount; null in sections that have only a cash equivalent.")
            Money cost,

            @Nullable
            @Schema(
                    nullable = true,
                    description = "What you paid towards it, or were taxed on already; null as `cost` is.")
            Money madeGood,

            @Schema(description = "What counts as income.") Money cashEquivalent) {

        static BenefitView of(Benefit benefit, Glossary glossary, Language language) {
            String section = benefit.section().name();
            return new BenefitView(
                    benefit.section(),
                    glossary.benefitSection(section, language),
                    glossary.benefit(section, language),
                    benefit.description(),
                    money(benefit.cost()),
                    money(benefit.madeGood()),
                    Money.pence(benefit.cashEquivalent()));
        }

        private static @Nullable Money money(@Nullable Long pence) {
            return pence == null ? null : Money.pence(pence);
        }
    }
}
