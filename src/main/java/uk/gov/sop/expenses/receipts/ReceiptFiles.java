package uk.gov.sop.expenses.receipts;

import java.io.InputStream;
import java.util.Optional;

/**
 * Where receipt files lie, outside the database and the same for all machines. {@link ReceiptStore} says which. It may be
 * slow: nobody asks it while a transaction holds a connection to the database.
 */
interface ReceiptFiles {

    /** What is kept of one receipt. */
    enum Part {
        FILE(""),
        THUMBNAIL("-thumbnail");

        private final String ending;

        Part(String ending) {
            this.ending = ending;
        }

        String of(String name) {
            return name + ending;
        }
    }

    /** Whole or not at all; the same content again is harmless. */
    void keep(String name, Part part, byte[] content);

    /** Empty when there is none. The caller closes it. */
    Optional<InputStream> open(String name, Part part);

    /** All parts; harmless when there are none. */
    void remove(String name);
}
