package uk.gov.sop.shared;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** SQL that is sent as it is written: for rows so many, or read so often, that entities would be in the way. */
public final class PlainSql {

    private static final int ROWS_AT_ONCE = 2_000;

    private PlainSql() {}

    /** One row of an answer as whatever it is read as. */
    public interface Row<T> {
        T of(ResultSet row) throws SQLException;
    }

    /** @param values of the question marks, in their order */
    public static PreparedStatement prepared(Connection connection, String sql, @Nullable Object... values)
            throws SQLException {
        PreparedStatement statement = connection.prepareStatement(sql);
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        return statement;
    }

    /** All rows of an answer, which is read piece by piece in a transaction, by a column that tells them apart. */
    public static <T> Map<String, T> keyed(
            DataSource database, String sql, String key, Row<T> mapping, @Nullable Object... values)
            throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement statement = prepared(connection, sql, values)) {
            statement.setFetchSize(ROWS_AT_ONCE);
            Map<String, T> keyed = new HashMap<>();
            try (ResultSet row = statement.executeQuery()) {
                while (row.next()) {
                    keyed.put(row.getString(key), mapping.of(row));
                }
            }
            return keyed;
        }
    }
}
