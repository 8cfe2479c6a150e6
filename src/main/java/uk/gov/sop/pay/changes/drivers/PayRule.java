package uk.gov.sop.pay.changes.drivers;

import java.util.List;
import uk.gov.sop.pay.changes.lines.Ledger;
import uk.gov.sop.pay.changes.lines.PayLine;
import uk.gov.sop.pay.changes.lines.Share;

/** Says what changed a sort of payment. */
interface PayRule {

    boolean accountsFor(PayLine line);

    /** All of the line's difference, no more and no less. */
    List<Share> shares(PayLine line, Ledger ledger);
}
