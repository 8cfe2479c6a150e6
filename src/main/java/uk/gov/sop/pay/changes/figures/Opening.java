package uk.gov.sop.pay.changes.figures;

import uk.gov.sop.pay.slips.Payslip;

/**
 * What the tax year's earlier paydays come to, in pence.
 *
 * @param taxable what tax was due on
 * @param tax taken
 */
public record Opening(long taxable, long tax) {

    public static Opening of(Payslip slip) {
        return new Opening(
                slip.yearToDate().taxable() - slip.thisPeriod().taxable(),
                slip.yearToDate().tax() - slip.thisPeriod().tax());
    }

    public static Opening ofMonth(Payslip slip) {
        return new Opening(slip.thisPeriod().taxable(), slip.thisPeriod().tax());
    }

    public Opening plus(Opening other) {
        return new Opening(taxable + other.taxable, tax + other.tax);
    }

    public Opening minus(Opening other) {
        return new Opening(taxable - other.taxable, tax - other.tax);
    }

    public Opening withMoreTax(long pence) {
        return new Opening(taxable, tax + pence);
    }
}
