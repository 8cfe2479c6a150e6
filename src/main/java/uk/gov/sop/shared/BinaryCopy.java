package uk.gov.sop.shared;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.PGCopyOutputStream;

/** As {@link TableCopy}, in PostgreSQL's binary format: what is sealed would be twice as long as text. */
public final class BinaryCopy implements AutoCloseable {

    private static final int BUFFER_BYTES = 64 * 1024;
    private static final byte[] SIGNATURE = {
        'P', 'G', 'C', 'O', 'P', 'Y', '\n', (byte) 0xFF, '\r', '\n', 0, 0, 0, 0, 0, 0, 0, 0, 0
    };
    private static final byte[] END = {(byte) 0xFF, (byte) 0xFF};

    /** PostgreSQL counts days from here. */
    private static final long FIRST_DAY = LocalDate.of(2000, 1, 1).toEpochDay();

    private final PGCopyOutputStream database;

    /** @param columns of the table, in the order in which rows give them */
    public BinaryCopy(Connection connection, String table, String... columns) throws SQLException {
        String copy = "copy %s (%s) from stdin (format binary)".formatted(table, String.join(", ", columns));
        this.database = new PGCopyOutputStream(connection.unwrap(PGConnection.class), copy, BUFFER_BYTES);
        write(SIGNATURE);
    }

    /** @param row made by {@link #row} */
    public void add(byte[] row) {
        write(row);
    }

    @Override
    public void close() throws SQLException {
        try {
            database.write(END);
            database.close();
        } catch (IOException e) {
            throw new SQLException("The rows could not be copied.", e);
        }
    }

    private void write(byte[] bytes) {
        try {
            database.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param values of the types that columns here have: uuid, text, date, smallint, bytea */
    public static byte[] row(@Nullable Object... values) {
        ByteArrayOutputStream row = new ByteArrayOutputStream(1024);
        DataOutputStream to = new DataOutputStream(row);
        try {
            to.writeShort(values.length);
            for (Object value : values) {
                put(value, to);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return row.toByteArray();
    }

    private static void put(@Nullable Object value, DataOutputStream to) throws IOException {
        switch (value) {
            case null -> to.writeInt(-1);
            case UUID id -> {
                to.writeInt(2 * Long.BYTES);
                to.writeLong(id.getMostSignificantBits());
                to.writeLong(id.getLeastSignificantBits());
            }
            case String text -> put(text.getBytes(StandardCharsets.UTF_8), to);
            case LocalDate day -> {
                to.writeInt(Integer.BYTES);
                to.writeInt((int) (day.toEpochDay() - FIRST_DAY));
            }
            case Short number -> {
                to.writeInt(Short.BYTES);
                to.writeShort(number);
            }
            case byte[] bytes -> {
                to.writeInt(bytes.length);
                to.write(bytes);
            }
            default -> throw new IllegalArgumentException("There is no binary form here of " + value.getClass());
        }
    }
}
