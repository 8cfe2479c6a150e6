package uk.gov.sop.expenses.payments;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import uk.gov.sop.shared.Money;

/**
 * What a department tells its bank about a batch as a whole.
 *
 * @param id of the batch, which the bank refuses to carry out twice
 * @param payOn the day on which the money is to be in the payees' accounts
 * @param payer the department's name at its bank
 * @param payments how many there are
 * @param total of them all
 */
record PaymentInstruction(
        UUID id, Instant madeAt, LocalDate payOn, String payer, BankAccount account, long payments, Money total) {

    /** Refuses what is not the batch that was announced: the bank would carry out another sum than was approved. */
    void requireSame(long counted, Money sum) {
        if (counted != payments || !sum.equals(total)) {
            throw new IllegalStateException("The payments are not those that the batch was made of.");
        }
    }
}
