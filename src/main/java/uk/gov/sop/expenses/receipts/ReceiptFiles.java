package uk.gov.sop.expenses.receipts;

import java.io.InputStream;
import java.util.Optional;
import java.util.UUID;

/** Where receipt files lie, outside the database and the same for all machines. {@link ReceiptStore} says which. */
interface ReceiptFiles {

    /** What is kept of one receipt. */
    enum Part {
        FILE(""),
        THUMBNAIL("-thumbnail");

        private final String ending;

        Part(String ending) {
            this.ending = ending;
        }

        String name(UUID id) {
            return id + ending;
        }
    }

    /** Whole or not at all; the same content again is harmless. */
    void keep(UUID id, Part part, byte[] content);

    /** Empty when there is none. The caller closes it. */
    Optional<InputStream> open(UUID id, Part part);

    /** All parts; harmless when there are none. */
    void remove(UUID id);
}
