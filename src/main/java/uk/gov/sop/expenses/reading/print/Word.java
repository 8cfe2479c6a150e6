package uk.gov.sop.expenses.reading.print;

/**
 * A word as it was recognised.
 *
 * @param confidence how sure the recognition is, 0 to 100 percent
 */
public record Word(String text, int confidence, Box box) {}
