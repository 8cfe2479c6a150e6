package uk.gov.sop.pay.intake.csv;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.pay.intake.RunLine;
import uk.gov.sop.pay.intake.RunLine.Place;
import uk.gov.sop.pay.intake.RunLines;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.shared.CsvLine;
import uk.gov.sop.shared.Lines;

/**
 * A run as CSV, in the vocabulary of the JSON: the first column says what a row is, and the rows of payments, deductions
 * and net payments follow the payslip that they belong to, those of National Insurance and statutory pay their P60, those of
 * benefits their P11D.
 */
public final class CsvRunLines implements RunLines {

    private final Lines file;
    private final CsvColumns columns;
    private @Nullable Row ahead;

    public CsvRunLines(Lines file) throws IOException {
        this.file = file;
        Optional<Lines.Line> first = file.next();
        this.columns = CsvColumns.read(first.orElse(new Lines.Line(1, "", null)));
        this.ahead = columns.fault() == null ? read() : new Row(1, CsvRow.UNREADABLE, List.of(), columns.fault());
    }

    private record Row(
            long number,
            CsvRow kind,
            List<String> cells,
            @Nullable String fault) {}

    @Override
    public Optional<RunLine> next() throws IOException {
        Row row = ahead;
        if (row == null) {
            return Optional.empty();
        }
        ahead = columns.fault() == null ? read() : null;
        if (row.kind.isPart()) {
            return Optional.of(unreadable(row, "must come after the PAYSLIP, the P60 or the P11D that it belongs to"));
        }
        if (row.fault != null) {
            return Optional.of(unreadable(row, row.fault));
        }
        return Optional.of(row.kind.isWhole() ? withParts(row) : header(row));
    }

    private RunLine header(Row row) {
        return whole(row, columns.json(row.cells), List.of());
    }

    private RunLine withParts(Row row) throws IOException {
        ObjectNode json = columns.json(row.cells);
        for (CsvRow kind : row.kind.parts()) {
            json.putArray(kind.array());
        }
        List<PartPlace> parts = new ArrayList<>();
        while (ahead != null && row.kind.parts().contains(ahead.kind)) {
            ArrayNode array = (ArrayNode) json.get(ahead.kind.array());
            // One too many is enough to be refused for; a million would take a machine's memory.
            if (array.size() <= Payslip.MOST_PARTS) {
                parts.add(new PartPlace("/" + ahead.kind.array() + "/" + array.size(), ahead.number));
                array.add(columns.json(ahead.cells));
            }
            ahead = read();
        }
        return whole(row, json, parts);
    }

    /** A part of a payslip or of a yearly document, by its pointer, and its row. */
    private record PartPlace(String pointer, long row) {}

    private static RunLine whole(Row row, ObjectNode json, List<PartPlace> parts) {
        return new RunLine(
                row.kind == CsvRow.RUN,
                new Lines.Line(row.number, json.toString(), null),
                pointer -> place(row.number, pointer, parts));
    }

    private static Place place(long row, String pointer, List<PartPlace> parts) {
        for (PartPlace part : parts) {
            if (pointer.equals(part.pointer) || pointer.startsWith(part.pointer + "/")) {
                return new Place(part.row, columnOf(pointer.substring(part.pointer.length())));
            }
        }
        return new Place(row, columnOf(pointer));
    }

    private static String columnOf(String pointer) {
        return pointer.isEmpty() ? "" : pointer.substring(1).replace('/', '.');
    }

    private static RunLine unreadable(Row row, String fault) {
        return new RunLine(
                row.number == 1,
                new Lines.Line(row.number, "", fault),
                pointer -> new Place(row.number, columnOf(pointer)));
    }

    private @Nullable Row read() throws IOException {
        Optional<Lines.Line> line = file.next();
        if (line.isEmpty()) {
            return null;
        }
        long number = line.get().number();
        List<String> faults = new ArrayList<>();
        Optional<List<String>> cells =
                CsvLine.cells(line.get(), columns.count(), (l, c, message) -> faults.add(message));
        if (cells.isEmpty()) {
            return new Row(number, CsvRow.UNREADABLE, List.of(), faults.getFirst());
        }
        String kind = cells.get().getFirst();
        for (CsvRow known : CsvRow.values()) {
            if (known != CsvRow.UNREADABLE && known.name().equals(kind)) {
                return new Row(number, known, cells.get(), null);
            }
        }
        return new Row(
                number,
                CsvRow.UNREADABLE,
                List.of(),
                "must begin with RUN, PAYSLIP, PAYMENT, DEDUCTION, NET_PAYMENT, P60, NATIONAL_INSURANCE, STATUTORY_PAY, P11D or BENEFIT");
    }
}
