package uk.gov.sop.shared;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** Rows into a table by PostgreSQL's {@code COPY}, the fastest way there is, in the connection's transaction. */
public final class TableCopy implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;

    private final PGCopyOutputStream database;
    private final StringBuilder row = new StringBuilder(1024);

    /** @param columns of the table, in the order in which rows give them */
    public TableCopy(Connection connection, String table, String... columns) throws SQLException {
        String copy = "copy %s (%s) from stdin".formatted(table, String.join(", ", columns));
        this.database = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, BUFFER_BYTES);
    }

    public void row(@Nullable Object... values) {
        row.setLength(0);
        for (Object value : values) {
            append(value);
            row.append('\t');
        }
        row.setCharAt(row.length() - 1, '\n');
        try {
            database.write(row.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws SQLException {
        try {
            database.close();
        } catch (IOException e) {
            throw new SQLException("The rows could not be copied.", e);
        }
    }

    private void append(@Nullable Object value) {
        if (value == null) {
            row.append("\\N");
            return;
        }
        String text = value.toString();
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '\\' -> row.append("\\\\");
                case '\t' -> row.append("\\t");
                case '\n' -> row.append("\\n");
                case '\r' -> row.append("\\r");
                default -> row.append(c);
            }
        }
    }
}
