package uk.gov.sop.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;

/** A row of a CSV file (RFC 4180) whose rows are lines: a quoted value has no line break in it. */
public final class CsvLine {

    private CsvLine() {}

    /** Empty, and a fault more, where the line cannot be read or kept, or has another number of values. */
    public static Optional<List<String>> cells(Lines.Line line, int columns, Faults errors) {
        if (line.fault() != null) {
            errors.add(line.number(), "", line.fault());
            return Optional.empty();
        }
        OptionalInt control = IntStream.range(0, line.text().length())
                .filter(i -> Character.isISOControl(line.text().charAt(i)))
                .findFirst();
        if (control.isPresent()) {
            errors.add(line.number(), "", without(line.text(), control.getAsInt()));
            return Optional.empty();
        }
        try (CSVParser parser = CSVParser.parse(line.text(), CSVFormat.RFC4180)) {
            List<CSVRecord> records = parser.getRecords();
            if (records.size() == 1 && records.getFirst().size() == columns) {
                return Optional.of(records.getFirst().toList());
            }
            errors.add(line.number(), "", "must have %d values".formatted(columns));
        } catch (IOException | UncheckedIOException unclosed) {
            errors.add(line.number(), "", "must close every quotation mark before the end of the line");
        }
        return Optional.empty();
    }

    private static String without(String text, int place) {
        return "must not hold the control character U+%04X, which is character %d of the line; take it out"
                .formatted((int) text.charAt(place), place + 1);
    }
}
