package uk.gov.sop.pay.print;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

/** Prints one table: whole rows only, and the head of the table again on each page, there for the eye alone. */
final class TablePrint {

    private static final int SIZE = TaggedPdf.TEXT;
    private static final int PADDING = 3;
    /** Points between two columns. */
    private static final int GUTTER = 12;

    private final Sheets sheets;
    private final Tags tags;
    private final Face regular;
    private final Face bold;
    private final Table table;

    TablePrint(Sheets sheets, Tags tags, Face regular, Face bold, Table table) {
        this.sheets = sheets;
        this.tags = tags;
        this.regular = regular;
        this.bold = bold;
        this.table = table;
    }

    void print() throws IOException {
        PDStructureElement element = tags.inDocument("Table");
        List<String> titles = table.columns().stream().map(Table.Column::title).toList();
        head(titles, tags.in(element, "TR"));
        for (Table.Row row : table.rows()) {
            if (!sheets.hasRoomFor(heightOf(row))) {
                sheets.next();
                headAgain(titles);
            }
            row(row, tags.in(element, "TR"));
        }
        sheets.down(4);
    }

    private void head(List<String> titles, PDStructureElement row) throws IOException {
        int lines = 0;
        for (int i = 0; i < titles.size(); i++) {
            lines = Math.max(lines, cell(i, titles.get(i), bold, tags.header(row, "Column")));
        }
        end(lines, true);
    }

    private void headAgain(List<String> titles) throws IOException {
        int lines = 0;
        for (int i = 0; i < titles.size(); i++) {
            List<String> wrapped = wrapped(i, bold.legible(titles.get(i)), bold);
            sheets.decorate(bold, SIZE, placed(i, wrapped, bold));
            lines = Math.max(lines, wrapped.size());
        }
        end(lines, true);
    }

    private void row(Table.Row row, PDStructureElement element) throws IOException {
        int lines = 0;
        for (int i = 0; i < row.cells().size(); i++) {
            PDStructureElement cell = i == 0 ? tags.header(element, "Row") : tags.in(element, "TD");
            lines = Math.max(lines, cell(i, row.cells().get(i), faceOf(row), cell));
        }
        end(lines, row.total());
    }

    /** @return how many lines it took */
    private int cell(int column, String text, Face face, PDStructureElement element) throws IOException {
        List<String> lines = wrapped(column, TaggedPdf.spoken(element, face, text), face);
        if (!text.isEmpty()) {
            sheets.write(element, face, SIZE, placed(column, lines, face));
        }
        return lines.size();
    }

    private void end(int lines, boolean strong) throws IOException {
        sheets.down(heightOf(lines));
        sheets.rule(sheets.height(), strong);
    }

    private int heightOf(Table.Row row) {
        int most = 1;
        for (int i = 0; i < row.cells().size(); i++) {
            Face face = faceOf(row);
            most = Math.max(
                    most, wrapped(i, face.legible(row.cells().get(i)), face).size());
        }
        return heightOf(most);
    }

    private static int heightOf(int lines) {
        return lines * TaggedPdf.leading(SIZE) + 2 * PADDING;
    }

    private Face faceOf(Table.Row row) {
        return row.total() ? bold : regular;
    }

    private List<String> wrapped(int column, String legible, Face face) {
        return face.wrapped(legible, SIZE, width(column) * 1_000);
    }

    private int width(int column) {
        boolean last = column == table.columns().size() - 1;
        return table.start(column + 1) - table.start(column) - (last ? 0 : GUTTER);
    }

    private List<Sheets.Line> placed(int column, List<String> lines, Face face) {
        int left = (Sheets.LEFT + table.start(column)) * 1_000;
        boolean figures = table.columns().get(column).figures();
        List<Sheets.Line> placed = new ArrayList<>(lines.size());
        int y = sheets.height() - PADDING - SIZE;
        for (String line : lines) {
            int indent = figures ? width(column) * 1_000 - face.width(line, SIZE) : 0;
            placed.add(new Sheets.Line(line, left + indent, y));
            y -= TaggedPdf.leading(SIZE);
        }
        return placed;
    }
}
