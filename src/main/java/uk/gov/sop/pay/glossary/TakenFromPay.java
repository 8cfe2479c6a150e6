package uk.gov.sop.pay.glossary;

import org.jspecify.annotations.Nullable;

/**
 * A deduction with what of the payslip bears on its meaning.
 *
 * @param kind for example {@code PENSION}
 * @param description as payroll calls it
 * @param pence below zero when given back
 * @param pensionRate hundredths of a percent of pensionable pay; null where payroll does not say
 * @param pensionablePence what pension contributions are due on
 */
public record TakenFromPay(
        String kind,
        String description,
        long pence,
        @Nullable Integer pensionRate,
        long pensionablePence) {}
