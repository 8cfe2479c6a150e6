package uk.gov.sop.expenses.receipts;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.UUID;
import uk.gov.sop.expenses.receipts.ReceiptFiles.Part;
import uk.gov.sop.expenses.receipts.Receiving.Received;
import uk.gov.sop.expenses.receipts.cleaning.CleanReceipt;
import uk.gov.sop.shared.Today;
import uk.gov.sop.shared.Uuid7;

/**
 * Keeps the files of a receipt and then records it, so that no receipt is ever without. Each attempt has files of its own:
 * attempts at the same receipt write nothing over one another, and what one leaves behind can go without a thought for
 * the others.
 */
@Singleton
class Keeping {

    private final ReceiptFiles files;
    private final Leftovers leftovers;
    private final Receiving receiving;
    private final Clearance clearance;
    private final Today today;

    Keeping(ReceiptFiles files, Leftovers leftovers, Receiving receiving, Clearance clearance, Today today) {
        this.files = files;
        this.leftovers = leftovers;
        this.receiving = receiving;
        this.clearance = clearance;
        this.today = today;
    }

    /** What a store fails to answer may still arrive there later, so it is left to the night that clears away. */
    @Transactional(Transactional.TxType.NEVER)
    Received keep(UUID id, String sha256, CleanReceipt clean) {
        String name = Uuid7.next(today.now()) + "-" + id;
        leftovers.note(name);
        files.keep(name, Part.THUMBNAIL, clean.thumbnail());
        files.keep(name, Part.FILE, clean.content());
        return record(id, name, sha256, clean);
    }

    private Received record(UUID id, String name, String sha256, CleanReceipt clean) {
        boolean used = false;
        try {
            Received received = receiving.record(id, name, sha256, clean);
            used = received.anew();
            return received;
        } finally {
            if (!used) {
                clearance.clear(name);
            }
        }
    }
}
