package uk.gov.sop.shared;

/** Takes what is found wrong in a file. */
@FunctionalInterface
public interface Faults {

    /**
     * @param line from 1
     * @param column by its name, or a JSON pointer into the line; empty for all of it
     * @param message what would make it pass
     */
    void add(long line, String column, String message);
}
