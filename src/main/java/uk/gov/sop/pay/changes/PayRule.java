package uk.gov.sop.pay.changes;

import java.util.List;

/** Says what changed a sort of payment. */
interface PayRule {

    boolean accountsFor(PayLine line);

    /** All of the line's difference, no more and no less. */
    List<Share> shares(PayLine line, Ledger ledger);
}
