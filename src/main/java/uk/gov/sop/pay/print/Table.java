package uk.gov.sop.pay.print;

import java.util.List;

/**
 * A table; the first cell of each row says what the row is.
 *
 * @param rows each with a cell for each column
 */
record Table(List<Column> columns, List<Row> rows) {

    /**
     * @param share of the width, compared with the other columns'
     * @param figures whether its cells end in line, as figures do
     */
    record Column(String title, int share, boolean figures) {

        static Column words(String title, int share) {
            return new Column(title, share, false);
        }

        static Column figures(String title, int share) {
            return new Column(title, share, true);
        }
    }

    /** @param total whether it sums up those above */
    record Row(List<String> cells, boolean total) {

        static Row of(List<String> cells) {
            return new Row(cells, false);
        }
    }

    /** Where a column begins, in points from the left margin. */
    int start(int column) {
        return Sheets.WIDTH * shares(column) / shares(columns.size());
    }

    private int shares(int first) {
        return columns.stream().limit(first).mapToInt(Column::share).sum();
    }
}
