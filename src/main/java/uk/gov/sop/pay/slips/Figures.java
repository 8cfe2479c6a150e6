package uk.gov.sop.pay.slips;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The six figures of a period or of the year to date, in whole pence.
 *
 * @param gross all pay, without expenses paid with salary
 * @param taxable what tax is due on
 * @param niable what National Insurance is due on
 * @param tax income tax taken
 * @param ni National Insurance taken
 * @param pension contributions taken before tax
 */
@Schema(
        name = "PayrollFiguresRequest",
        description = "The six figures of a period, or of the tax year so far, in whole pence.")
public record Figures(
        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(
                description = "All payments that are taxable or NI-able: pay, without expenses paid with it.",
                examples = "308333")
        long gross,

        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(
                description = "What income tax is due on: taxable payments less pension contributions.",
                examples = "291529")
        long taxable,

        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(
                description = "What National Insurance is due on; pension contributions do not lessen it.",
                examples = "308333")
        long niable,

        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "Income tax taken.", examples = "37340")
        long tax,

        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "National Insurance taken.", examples = "16283")
        long ni,

        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "Pension contributions taken before tax.", examples = "16804")
        long pension) {

    /** The figures by the names the contract gives them. */
    public static final List<Figure> ALL = List.of(
            new Figure("gross", Figures::gross),
            new Figure("taxable", Figures::taxable),
            new Figure("niable", Figures::niable),
            new Figure("tax", Figures::tax),
            new Figure("ni", Figures::ni),
            new Figure("pension", Figures::pension));

    public record Figure(String name, ToLongFunction<Figures> of) {}

    /** Of a tax year that has not begun. */
    public static final Figures NONE = new Figures(0, 0, 0, 0, 0, 0);

    public Figures plus(Figures more) {
        return new Figures(
                gross + more.gross,
                taxable + more.taxable,
                niable + more.niable,
                tax + more.tax,
                ni + more.ni,
                pension + more.pension);
    }

    public Figures minus(Figures less) {
        return new Figures(
                gross - less.gross,
                taxable - less.taxable,
                niable - less.niable,
                tax - less.tax,
                ni - less.ni,
                pension - less.pension);
    }

    /** What payments and deductions come to; pension relieves tax, but not National Insurance. */
    public static Figures of(List<Payment> payments, List<Deduction> deductions) {
        long gross = 0;
        long taxable = 0;
        long niable = 0;
        for (Payment payment : payments) {
            gross += payment.countsAsPay() ? payment.amount() : 0;
            taxable += payment.taxable() ? payment.amount() : 0;
            niable += payment.niable() ? payment.amount() : 0;
        }
        long pension = sum(deductions, Deduction.Kind.PENSION);
        return new Figures(
                gross,
                taxable - pension,
                niable,
                sum(deductions, Deduction.Kind.TAX),
                sum(deductions, Deduction.Kind.NATIONAL_INSURANCE),
                pension);
    }

    private static long sum(List<Deduction> deductions, Deduction.Kind kind) {
        long sum = 0;
        for (Deduction deduction : deductions) {
            sum += deduction.kind() == kind ? deduction.amount() : 0;
        }
        return sum;
    }
}
