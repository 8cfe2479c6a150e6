package uk.gov.sop.expenses.payments;

import uk.gov.sop.shared.Money;

/** How much of what is paid is taxable pay. What is taxable, in part or whole, is paid with salary only. */
enum TaxTreatment {
    NOT_TAXABLE,
    PARTLY_TAXABLE,
    TAXABLE;

    /** @param taxable the part of the amount that is taxable pay */
    static TaxTreatment of(Money amount, Money taxable) {
        if (taxable.equals(Money.ZERO)) {
            return NOT_TAXABLE;
        }
        return taxable.equals(amount) ? TAXABLE : PARTLY_TAXABLE;
    }
}
