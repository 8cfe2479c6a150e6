package uk.gov.sop.people;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import uk.gov.sop.shared.CsvLine;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.Rule;

/**
 * What the first line of a staff file says its rows hold.
 *
 * @param columns in their order
 */
record StaffImportHeader(List<StaffImportColumn> columns) {

    private static final StaffImportHeader FULL = new StaffImportHeader(List.of(StaffImportColumn.values()));
    private static final StaffImportHeader SHORT =
            new StaffImportHeader(FULL.columns.subList(0, StaffImportColumn.FIRST_OPTIONAL.ordinal()));

    /** Refuses a file that begins otherwise. */
    static StaffImportHeader read(Lines file, LineErrors errors) throws IOException {
        String first = file.next().map(Lines.Line::text).orElse("");
        if (first.equals(FULL.text())) {
            return FULL;
        }
        if (!first.equals(SHORT.text())) {
            errors.add(1, "", "must be the header " + FULL.text() + ", the last three of it together or not at all");
            errors.refuse(Rule.STAFF_IMPORT_REFUSED);
        }
        return SHORT;
    }

    /** Whether what is on record for the optional columns stays as it is. */
    boolean leavesOptionalOut() {
        return this.equals(SHORT);
    }

    /** The cells of a row, in the order of the columns; empty when it cannot be read. */
    Optional<List<String>> cells(Lines.Line line, LineErrors errors) {
        return CsvLine.cells(line, columns.size(), errors);
    }

    private String text() {
        return columns.stream().map(StaffImportColumn::title).collect(Collectors.joining(","));
    }
}
