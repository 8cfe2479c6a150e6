package uk.gov.sop.pay.slips;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToLongFunction;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What one person was paid on one pay date, as payroll states it. It is shown, never calculated, here; but its figures
 * must explain one another.
 *
 * @param annualSalary whole pence
 * @param weekMinutes contracted minutes a week
 * @param pensionRate hundredths of a percent of pensionable pay: 460 for 4.60%; null where payroll does not say
 */
@Schema(name = "PayrollPayslipRequest", description = "One payslip, a line of the file. Amounts are whole pence.")
public record Payslip(
        @NotNull
        @Pattern(regexp = "[A-Z0-9]{4,12}", message = "must be 4 to 12 capital letters and digits")
        @Schema(examples = "CO100001")
        String staffNumber,

        @NotNull
        @Pattern(regexp = TaxCode.FORM, message = "must be a tax code as HMRC issues it, as 1257L")
        @Schema(examples = "1257L")
        String taxCode,

        @NotNull TaxCode.Basis taxBasis,

        @NotNull
        @Pattern(regexp = NiNumber.FORM, message = "must be a National Insurance number without spaces")
        @Schema(examples = "AB123456C")
        String niNumber,

        @NotNull
        @Pattern(regexp = "[A-FHI-NSVXZ]", message = "must be one of A B C D E F H I J K L M N S V X Z")
        @Schema(examples = "A")
        String niLetter,

        @Min(0)
        @Max(MOST_PENCE)
        @Schema(
                description = "The yearly salary in whole pence: for the contracted hours, or for full-time hours if "
                        + "your payroll states that of everybody.",
                examples = "3700000")
        long annualSalary,

        @Min(0) @Max(10_080) @Schema(description = "Contracted minutes a week.", examples = "2220")
        int weekMinutes,

        @Nullable
        @Min(0)
        @Max(10_000)
        @Schema(
                description =
                        "What is paid into the pension scheme, in hundredths of a percent of pensionable pay: 460 "
                                + "for 4.60%. Left out where payroll does not say.",
                examples = "460")
        Integer pensionRate,

        @NotNull @Size(min = 1, max = MOST_PARTS) List<@NotNull @Valid Payment> payments,
        @NotNull @Size(max = MOST_PARTS) List<@NotNull @Valid Deduction> deductions,
        @NotNull @Size(max = MOST_PARTS) List<@NotNull @Valid NetPayment> netPayments,
        @NotNull @Valid Figures thisPeriod,

        @NotNull
        @Valid
        @Schema(
                description =
                        "This period and those before it in the tax year and the same employment, without earlier "
                                + "employments.")
        Figures yearToDate,

        @NotNull @Valid Totals totals,

        @Nullable
        @Size(max = 500)
        @Pattern(regexp = "[^\\p{Cntrl}]*", message = "must be text without control codes")
        @Schema(examples = "The pay award is included from this month.")
        String message)
        implements Stated {

    public static final long MOST_PENCE = 10_000_000_000L;
    public static final int MOST_PARTS = 50;
    public static final String TEXT = "[^\\p{Cntrl}]{1,100}";
    public static final String TEXT_MESSAGE = "must be 1 to 100 characters of text";

    /**
     * Something that does not add up.
     *
     * @param field JSON pointer into the payslip
     * @param message what would pass, without repeating any figure
     */
    public record Finding(String field, String message) {}

    @Override
    public List<Finding> findings() {
        List<Finding> found = new ArrayList<>();
        if (!new TaxCode(taxCode, taxBasis).agreesWithBasis()) {
            found.add(new Finding("/taxBasis", "must be WEEK1_MONTH1 for a tax code that ends in W1, M1 or X"));
        }
        checkFigures(found);
        checkTotals(found);
        return found;
    }

    @Override
    public SmallSlip brought() {
        return SmallSlip.of(this);
    }

    /** The same payslip with other payments. */
    public Payslip with(List<Payment> others) {
        return new Payslip(
                staffNumber,
                taxCode,
                taxBasis,
                niNumber,
                niLetter,
                annualSalary,
                weekMinutes,
                pensionRate,
                others,
                deductions,
                netPayments,
                thisPeriod,
                yearToDate,
                totals,
                message);
    }

    private void checkFigures(List<Finding> found) {
        Figures expected = Figures.of(payments, deductions);
        for (Figures.Figure figure : Figures.ALL) {
            if (figure.of().applyAsLong(thisPeriod) != figure.of().applyAsLong(expected)) {
                found.add(new Finding("/thisPeriod/" + figure.name(), ruleOf(figure.name())));
            }
        }
    }

    private static String ruleOf(String figure) {
        return switch (figure) {
            case "gross" -> "must be the sum of the payments that are taxable or NI-able";
            case "taxable" -> "must be the sum of the taxable payments less the PENSION deductions";
            case "niable" -> "must be the sum of the NI-able payments";
            case "tax" -> "must be the sum of the TAX deductions";
            case "ni" -> "must be the sum of the NATIONAL_INSURANCE deductions";
            default -> "must be the sum of the PENSION deductions";
        };
    }

    private void checkTotals(List<Finding> found) {
        check(found, totals.payments() == sum(payments, Payment::amount), "payments", "must be the sum of payments");
        check(
                found,
                totals.deductions() == sum(deductions, Deduction::amount),
                "deductions",
                "must be the sum of deductions");
        check(
                found,
                totals.net() == totals.payments() - totals.deductions(),
                "net",
                "must be total payments less total deductions");
        check(found, totals.net() == sum(netPayments, NetPayment::amount), "net", "must be the sum of netPayments");
    }

    private static void check(List<Finding> found, boolean holds, String total, String message) {
        if (!holds) {
            found.add(new Finding("/totals/" + total, message));
        }
    }

    private static <T> long sum(List<T> parts, ToLongFunction<T> amount) {
        return parts.stream().mapToLong(amount).sum();
    }
}
