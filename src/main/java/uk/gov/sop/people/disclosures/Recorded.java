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
 * @param columns every one, so that none can be changed unnoticed
 */
record Recorded(long id, String chain, List<@Nullable String> columns) {

    /** The chain of rows without a department. */
    static final String NO_DEPARTMENT = "-";

    /** Of {@code disclosure d}; the time in whole microseconds, as it is kept. */
    static final String COLUMNS = """
            d.id, d.department, cast(extract(epoch from d.at) * 1000000 as bigint), d.subject_id, d.viewer_id,
            d.viewer_sign_in, d.client, d.what, d.what_id, d.reason_kind, d.reason, cast(d.tx as text)""";

    private static final int COUNT = 12;
    private static final int DEPARTMENT = 1;

    /** @param first of the columns in the row that is being read */
    static Recorded in(ResultSet row, int first) throws SQLException {
        List<@Nullable String> columns = new ArrayList<>(COUNT);
        for (int i = 0; i < COUNT; i++) {
            columns.add(row.getString(first + i));
        }
        String department = columns.get(DEPARTMENT);
        return new Recorded(row.getLong(first), department == null ? NO_DEPARTMENT : department, columns);
    }

    String transaction() {
        return String.valueOf(columns.getLast());
    }
}
