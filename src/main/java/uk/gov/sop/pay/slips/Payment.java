package uk.gov.sop.pay.slips;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.glossary.PayElement;

/**
 * One thing paid, or taken back when negative.
 *
 * @param description as the person reads it
 * @param units hours, days or miles, where pay varies by them
 * @param rate whole pence for a unit
 * @param amount whole pence
 * @param taxable income tax is due on it; not so for expenses paid with salary
 * @param niable National Insurance is due on it
 * @param pensionable pension contributions are due on it
 * @param periodOf the month it belongs to when it is arrears
 * @param element what sort of payment it is, where payroll says so
 * @param unit what {@code units} counts
 * @param source what it pays, where that was asked for here
 */
@Schema(name = "PayrollPaymentRequest")
public record Payment(
        @NotNull @Pattern(regexp = Payslip.TEXT, message = Payslip.TEXT_MESSAGE) @Schema(examples = "Salary")
        String description,

        @Nullable
        @Digits(integer = 6, fraction = 3)
        @DecimalMin("-999999.999")
        @DecimalMax("999999.999")
        @Schema(description = "How many hours, days or miles, where pay varies by them.", examples = "7.5")
        BigDecimal units,

        @Nullable
        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "Whole pence for one unit.", examples = "2100")
        Long rate,

        @Min(-Payslip.MOST_PENCE)
        @Max(Payslip.MOST_PENCE)
        @Schema(description = "Whole pence; below zero when taken back.", examples = "308333")
        long amount,

        @Schema(description = "Income tax is due on it; not so on expenses paid with salary.")
        boolean taxable,

        @Schema(description = "National Insurance is due on it.")
        boolean niable,

        @Nullable
        @Schema(
                description = "Pension contributions are due on it. Left out: taken to be so of salary, allowances, "
                        + "their arrears and what unpaid leave or a strike takes off them.")
        Boolean pensionable,

        @Nullable
        @Schema(
                type = SchemaType.STRING,
                pattern = "^\\d{4}-\\d{2}$",
                description = "The month it belongs to, when it is arrears.",
                examples = "2026-09")
        YearMonth periodOf,

        @Nullable
        @Schema(
                description =
                        "What sort of payment it is. Left out, or `OTHER`: read from the description, by the same glossary "
                                + "that explains the line to the person.")
        PayElement element,

        @Nullable @Schema(description = "What `units` counts. Left out: the number is shown alone.")
        Unit unit,

        @Nullable @Valid Source source) {

    /** What pay varies by. */
    @Schema(name = "PayUnit")
    public enum Unit {
        HOURS,
        DAYS,
        MILES
    }

    /**
     * What a payment pays.
     *
     * @param id as this service gave it in what payroll pays from, or as HR was told it
     */
    @Schema(
            name = "PaySource",
            description = "What the line pays or takes away for, as asked for through this service.")
    public record Source(@NotNull Kind kind, @NotNull UUID id) {

        @Schema(name = "PaySourceKind")
        public enum Kind {
            EXPENSE_CLAIM,
            ABSENCE
        }
    }

    public Payment as(PayElement sort) {
        return new Payment(
                description, units, rate, amount, taxable, niable, pensionable, periodOf, sort, unit, source);
    }

    /** Pay rather than expenses: something is due on it. */
    public boolean countsAsPay() {
        return taxable || niable;
    }
}
