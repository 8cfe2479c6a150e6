package uk.gov.sop.expenses.payments;

/**
 * An account at a bank in the United Kingdom. Written out as a text it is masked, so that no log and no message ever
 * holds it.
 *
 * @param sortCode 6 digits
 * @param accountNumber 8 digits
 */
record BankAccount(String sortCode, String accountNumber) {

    BankAccount {
        if (!sortCode.matches("\\d{6}") || !accountNumber.matches("\\d{8}")) {
            throw new IllegalArgumentException("A sort code has 6 digits and an account number 8.");
        }
    }

    /** {@code ****4321}. */
    @Override
    public String toString() {
        return "****" + accountNumber.substring(4);
    }
}
