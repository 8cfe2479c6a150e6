package uk.gov.sop.local.data;

import java.util.EnumMap;
import java.util.Map;
import java.util.function.Function;

/** Rows for every table, each on a sheet of its own. One thread writes on them. */
public final class Sheets {

    private final Map<Table, Rows> sheets = new EnumMap<>(Table.class);

    public Sheets(Function<Table, Rows.Outlet> outlets) {
        for (Table table : Table.values()) {
            sheets.put(table, new Rows(outlets.apply(table)));
        }
    }

    public Rows of(Table table) {
        Rows rows = sheets.get(table);
        if (rows == null) {
            throw new IllegalStateException("Every table has a sheet.");
        }
        return rows;
    }

    public long count() {
        return sheets.values().stream().mapToLong(Rows::count).sum();
    }

    public void flush() {
        sheets.values().forEach(Rows::flush);
    }
}
