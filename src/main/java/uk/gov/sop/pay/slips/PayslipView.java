package uk.gov.sop.pay.slips;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.Glossary;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.glossary.TaxCodePart;
import uk.gov.sop.shared.Money;

/** A payslip as its owner reads it: every figure with the lines that make it. */
@Schema(name = "Payslip")
public record PayslipView(
        UUID id,
        @Schema(examples = "Amara Okafor") String name,
        @Schema(examples = "CO100001") String staffNumber,
        @Schema(examples = "CO") String department,
        @Schema(examples = "Cabinet Office") String departmentName,
        @Schema(examples = "Cabinet Office") String employer,

        @Schema(description = "Of the employer, at HMRC.", examples = "120/AB12345")
        String payeReference,

        LocalDate payDate,

        @Schema(description = "The calendar year it begins in: 2026 for 2026/27.", examples = "2026")
        int taxYear,

        int taxPeriod,
        @Schema(examples = "1257L") String taxCode,
        TaxCode.Basis taxBasis,

        @Schema(
                description = "What the basis means, in plain words.",
                examples = "Cumulative: your tax takes account of all your pay and tax since 6 April.")
        String taxBasisInWords,

        @Schema(description = "The tax code piece by piece, in the order in which it is read.")
        List<TaxCodePart> taxCodeParts,

        @Schema(examples = "AB 12 34 56 C") String niNumber,
        @Schema(examples = "A") String niLetter,

        @Schema(
                description = "Whom the National Insurance letter is for, in plain words.",
                examples = "The standard category, for most employees.")
        String niLetterInWords,

        @Nullable
        @Schema(
                nullable = true,
                description = "What is paid into the pension scheme, in hundredths of a percent of pensionable pay: "
                        + "460 for 4.60%. Null where payroll does not say.",
                examples = "460")
        Integer pensionRate,

        Money annualSalary,

        @Schema(description = "Contracted minutes a week.", examples = "2220")
        int weekMinutes,

        List<PaymentView> payments,
        List<DeductionView> deductions,
        List<NetPaymentView> netPayments,
        FiguresView thisPeriod,
        FiguresView yearToDate,
        TotalsView totals,

        @Schema(description = "How figures follow from the lines.")
        List<Explanation> explanations,

        @Nullable @Schema(nullable = true) String message,

        @Nullable
        @Schema(
                nullable = true,
                description = "The wrong payslip that this one took the place of; it can still be read.")
        UUID corrects,

        @Nullable
        @Schema(nullable = true, description = "The right payslip that took the place of this one, which was wrong.")
        UUID correctedBy) {

    public static PayslipView of(
            Payslips.Paid paid, String name, String departmentName, Glossary glossary, Language language) {
        Payslip slip = paid.payslip();
        PayslipWords words = new PayslipWords(slip, paid.taxYear(), glossary, language);
        return new PayslipView(
                paid.id(),
                name,
                slip.staffNumber(),
                paid.department(),
                departmentName,
                paid.employer().name(),
                paid.employer().payeReference(),
                paid.payDate(),
                paid.taxYear(),
                paid.taxPeriod(),
                slip.taxCode(),
                slip.taxBasis(),
                words.taxBasis(),
                words.taxCode(),
                new NiNumber(slip.niNumber()).toString(),
                slip.niLetter(),
                words.niLetter(),
                slip.pensionRate(),
                Money.pence(slip.annualSalary()),
                slip.weekMinutes(),
                slip.payments().stream()
                        .map(payment -> PaymentView.of(payment, words))
                        .toList(),
                slip.deductions().stream()
                        .map(deduction -> DeductionView.of(deduction, words))
                        .toList(),
                slip.netPayments().stream().map(NetPaymentView::of).toList(),
                FiguresView.of(slip.thisPeriod()),
                FiguresView.of(slip.yearToDate()),
                TotalsView.of(slip.totals()),
                words.explanations(),
                slip.message(),
                paid.corrects(),
                paid.correctedBy());
    }

    @Schema(name = "PayslipNetPayment")
    public record NetPaymentView(
            @Schema(examples = "BACS") String method,

            @Nullable @Schema(nullable = true, examples = "****4321")
            String account,

            Money amount) {

        static NetPaymentView of(NetPayment part) {
            return new NetPaymentView(part.method(), part.account(), Money.pence(part.amount()));
        }
    }

    @Schema(name = "PayslipFigures")
    public record FiguresView(Money gross, Money taxable, Money niable, Money tax, Money ni, Money pension) {

        static FiguresView of(Figures figures) {
            return new FiguresView(
                    Money.pence(figures.gross()),
                    Money.pence(figures.taxable()),
                    Money.pence(figures.niable()),
                    Money.pence(figures.tax()),
                    Money.pence(figures.ni()),
                    Money.pence(figures.pension()));
        }
    }

    @Schema(name = "PayslipTotals", description = "Payments less deductions are the net pay.")
    public record TotalsView(Money payments, Money deductions, Money net) {

        static TotalsView of(Totals totals) {
            return new TotalsView(
                    Money.pence(totals.payments()), Money.pence(totals.deductions()), Money.pence(totals.net()));
        }
    }
}
