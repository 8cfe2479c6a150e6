package uk.gov.sop.expenses.policy;

import uk.gov.sop.shared.Money;

/**
 * The rules that price and check a claim of one department.
 *
 * @param mileage national rates
 * @param subsistence national rates
 * @param receiptFrom a purchase of this amount or more needs a receipt; departments vary it
 */
public record ExpensePolicy(MileageRates mileage, SubsistenceRates subsistence, Money receiptFrom) {}
