package uk.gov.sop.local.data;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.EnumMap;
import java.util.Map;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/** A connection into every table at once, each in a transaction of its own that several threads fill. */
final class CopyStreams implements AutoCloseable {

    private final Map<Table, Stream> streams = new EnumMap<>(Table.class);

    private record Stream(Connection connection, CopyIn copy) {}

    /**
     * A table that was made empty in the same transaction needs no log of its rows where the server keeps a minimal
     * one, and they can be written as they will be after the first clean-up.
     */
    CopyStreams(MadeUpData data) throws SQLException {
        for (Table table : Table.values()) {
            Connection connection = data.connect();
            try (var statement = connection.createStatement()) {
                statement.execute("truncate " + table.title());
            }
            CopyIn copy = connection.unwrap(PGConnection.class).getCopyAPI().copyIn(table.copy("with (freeze)"));
            streams.put(table, new Stream(connection, copy));
        }
    }

    Rows.Outlet into(Table table) {
        CopyIn copy = of(table).copy();
        return (bytes, length) -> {
            synchronized (copy) {
                try {
                    copy.writeToCopy(bytes, 0, length);
                } catch (SQLException e) {
                    throw new IllegalStateException("Rows of " + table.title() + " were refused.", e);
                }
            }
        };
    }

    long finish(Table table) throws SQLException {
        Stream stream = of(table);
        long rows = stream.copy().endCopy();
        stream.connection().commit();
        return rows;
    }

    private Stream of(Table table) {
        Stream stream = streams.get(table);
        if (stream == null) {
            throw new IllegalStateException("Every table has a stream.");
        }
        return stream;
    }

    @Override
    public void close() throws SQLException {
        for (Stream stream : streams.values()) {
            if (stream.copy().isActive()) {
                stream.copy().cancelCopy();
            }
            stream.connection().close();
        }
    }
}
