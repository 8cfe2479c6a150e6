package uk.gov.sop.pay.intake;

import uk.gov.sop.shared.Lines;

/**
 * A header or a payslip in a file, as JSON.
 *
 * @param header whether it is a header
 * @param json the line, or what the rows of a CSV file come to
 * @param places where its parts stand in the file
 */
public record RunLine(boolean header, Lines.Line json, Places places) {

    long number() {
        return json.number();
    }

    /** Where in a file something stands that JSON names by a pointer. */
    public interface Places {
        Place of(String pointer);
    }

    /**
     * Where to look in a file.
     *
     * @param column a JSON pointer into the line, or a column of CSV
     */
    public record Place(long line, String column) {}
}
