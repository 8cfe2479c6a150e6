package uk.gov.sop.expenses.reading;

/**
 * A word as it was recognised.
 *
 * @param confidence how sure the recognition is, 0 to 100 percent
 */
record Word(String text, int confidence, Box box) {}
