package uk.gov.sop.people.disclosures;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A row of the record, as it is sealed.
 *
 * @param chain the department's code, or {@link #NO_DEPARTMENT}
 * @param columns as {@link Entry#columns} names them
 */
record Recorded(Entry entry, long id, String chain, List<@Nullable String> columns) {

    /** The chain of rows without a department. */
    static final String NO_DEPARTMENT = "-";

    private static final int DEPARTMENT = 1;

    /** @param first of the columns in the row that is being read */
    static Recorded in(ResultSet row, int first, Entry entry) throws SQLException {
        List<@Nullable String> columns = new ArrayList<>(entry.count());
        for (int i = 0; i < entry.count(); i++) {
            columns.add(row.getString(first + i));
        }
        String department = columns.get(DEPARTMENT);
        return new Recorded(entry, row.getLong(first), department == null ? NO_DEPARTMENT : department, columns);
    }

    String transaction() {
        return String.valueOf(columns.getLast());
    }
}
