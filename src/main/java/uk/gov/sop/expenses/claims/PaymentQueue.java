package uk.gov.sop.expenses.claims;

import jakarta.inject.Singleton;
import uk.gov.sop.shared.Locks;

/**
 * Queues what asks which claims of a department are paid, or changes it, for the rest of the transaction. Taken after the
 * lock on what is being made and before any claim is touched, so that nobody waits in a circle.
 */
@Singleton
public class PaymentQueue {

    private final Locks locks;

    PaymentQueue(Locks locks) {
        this.locks = locks;
    }

    public void of(String department) {
        locks.on("payments of " + department);
    }
}
