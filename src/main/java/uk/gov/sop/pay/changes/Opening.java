package uk.gov.sop.pay.changes;

import uk.gov.sop.pay.slips.Payslip;

/**
 * What the tax year's earlier paydays come to, in pence.
 *
 * @param taxable what tax was due on
 * @param tax taken
 */
record Opening(long taxable, long tax) {

    static Opening of(Payslip slip) {
        return new Opening(
                slip.yearToDate().taxable() - slip.thisPeriod().taxable(),
                slip.yearToDate().tax() - slip.thisPeriod().tax());
    }

    Opening plus(Opening other) {
        return new Opening(taxable + other.taxable, tax + other.tax);
    }

    Opening minus(Opening other) {
        return new Opening(taxable - other.taxable, tax - other.tax);
    }

    Opening withMoreTax(long pence) {
        return new Opening(taxable, tax + pence);
    }
}
