package uk.gov.sop.pay.slips;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/** A payslip as its owner reads it: every figure with the lines that make it. */
@Schema(name = "Payslip")
record PayslipView(
        UUID id,
        @Schema(examples = "Amara Okafor") String name,
        @Schema(examples = "CO100001") String staffNumber,
        @Schema(examples = "CO") String department,
        @Schema(examples = "Cabinet Office") String departmentName,
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

        @Schema(examples = "AB 12 34 56 C") String niNumber,
        @Schema(examples = "A") String niLetter,
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

        @Nullable @Schema(nullable = true) String message) {

    static PayslipView of(Payslips.Paid paid, String name, String departmentName) {
        Payslip slip = paid.payslip();
        return new PayslipView(
                paid.id(),
                name,
                slip.staffNumber(),
                paid.department(),
                departmentName,
                paid.payDate(),
                paid.taxYear(),
                paid.taxPeriod(),
                slip.taxCode(),
                slip.taxBasis(),
                slip.taxBasis().inWords(),
                new NiNumber(slip.niNumber()).toString(),
                slip.niLetter(),
                Money.pence(slip.annualSalary()),
                slip.weekMinutes(),
                slip.payments().stream().map(PaymentView::of).toList(),
                slip.deductions().stream().map(DeductionView::of).toList(),
                slip.netPayments().stream().map(NetPaymentView::of).toList(),
                FiguresView.of(slip.thisPeriod()),
                FiguresView.of(slip.yearToDate()),
                TotalsView.of(slip.totals()),
                Explanation.of(slip),
                slip.message());
    }

    private static @Nullable Money money(@Nullable Long pence) {
        return pence == null ? null : Money.pence(pence);
    }

    @Schema(name = "PayslipPayment")
    record PaymentView(
            @Schema(examples = "Salary") String description,

            @Nullable @Schema(nullable = true, description = "Hours, days or miles paid by.")
            BigDecimal units,

            @Nullable @Schema(nullable = true) Money rate,

            Money amount,
            boolean taxable,
            boolean niable,
            boolean pensionable,

            @Nullable
            @Schema(
                    required = true,
                    nullable = true,
                    description = "The month it belongs to when it is arrears.",
                    examples = "2026-09")
            String periodOf) {

        static PaymentView of(Payment payment) {
            return new PaymentView(
                    payment.description(),
                    payment.units(),
                    money(payment.rate()),
                    Money.pence(payment.amount()),
                    payment.taxable(),
                    payment.niable(),
                    Boolean.TRUE.equals(payment.pensionable()),
                    payment.periodOf() == null ? null : payment.periodOf().toString());
        }
    }

    @Schema(name = "PayslipDeduction")
    record DeductionView(
            Deduction.Kind kind,
            @Schema(examples = "PAYE income tax") String description,
            Money amount,

            @Nullable @Schema(nullable = true, description = "What is left to repay.")
            Money balance) {

        static DeductionView of(Deduction deduction) {
            return new DeductionView(
                    deduction.kind(),
                    deduction.description(),
                    Money.pence(deduction.amount()),
                    money(deduction.balance()));
        }
    }

    @Schema(name = "PayslipNetPayment")
    record NetPaymentView(
            @Schema(examples = "BACS") String method,

            @Nullable @Schema(nullable = true, examples = "****4321")
            String account,

            Money amount) {

        static NetPaymentView of(NetPayment part) {
            return new NetPaymentView(part.method(), part.account(), Money.pence(part.amount()));
        }
    }

    @Schema(name = "PayslipFigures")
    record FiguresView(Money gross, Money taxable, Money niable, Money tax, Money ni, Money pension) {

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
    record TotalsView(Money payments, Money deductions, Money net) {

        static TotalsView of(Totals totals) {
            return new TotalsView(
                    Money.pence(totals.payments()), Money.pence(totals.deductions()), Money.pence(totals.net()));
        }
    }
}
