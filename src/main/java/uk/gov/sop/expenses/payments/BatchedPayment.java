package uk.gov.sop.expenses.payments;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/**
 * One payment of a batch, as it leaves for the payroll or the bank.
 *
 * @param id of the payment: 32 hexadecimal digits in a bank's file, which takes 35 at most
 * @param costCentre null where HR sent none
 * @param amount a penny or more
 * @param taxable the part of the amount that is taxable pay
 * @param reference tells the payee which claim it is: 1 to 9 capital letters and digits, so that with {@code Expenses}
 *     before it nothing is cut off the 18 characters of a bank statement (Bacs and Faster Payments)
 * @param taxed the lines that are taxable in part or whole, as they were when the batch was made
 * @param account null where it is paid with salary
 */
record BatchedPayment(
        UUID id,
        String staffNumber,
        String name,
        @Nullable String costCentre,
        Money amount,
        Money taxable,
        String reference,
        List<TaxedLine> taxed,
        @Nullable BankAccount account) {

    private static final int REFERENCE_DIGITS = 8;

    BatchedPayment {
        if (amount.compareTo(Money.ZERO) <= 0) {
            throw new IllegalArgumentException("Only an amount above nothing is paid.");
        }
        if (taxable.compareTo(Money.ZERO) < 0 || taxable.compareTo(amount) > 0) {
            throw new IllegalArgumentException("What is taxable is a part of the amount.");
        }
        if (!reference.matches("[A-Z0-9]{1,9}")) {
            throw new IllegalArgumentException("A reference has 1 to 9 capital letters and digits.");
        }
    }

    /** For a payment by bank transfer. */
    BankAccount requireAccount() {
        if (account == null) {
            throw new IllegalStateException("A payment by bank transfer needs an account.");
        }
        return account;
    }

    /**
     * The end of the claim's id: its beginning is the time, and much the same for claims of one day. The letter before it
     * keeps spreadsheets from taking it for a number.
     */
    static String referenceOf(UUID claimId) {
        String digits = digits(claimId);
        return "C" + digits.substring(digits.length() - REFERENCE_DIGITS).toUpperCase(Locale.ROOT);
    }

    /** An id as banks take it. */
    static String digits(UUID id) {
        return id.toString().replace("-", "");
    }
}
