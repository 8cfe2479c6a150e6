package uk.gov.sop.shared.sealing;

import java.util.UUID;

/**
 * A sealed value that does not open: it was changed, or it was moved to another row, person, run, department or column.
 * Logged and counted where it happens.
 */
public class Unopened extends RuntimeException {

    private static final long serialVersionUID = 1;

    public Unopened(UUID row) {
        super("What is sealed in the row " + row + " does not open.");
    }
}
