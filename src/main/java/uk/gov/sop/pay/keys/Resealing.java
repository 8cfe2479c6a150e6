package uk.gov.sop.pay.keys;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import uk.gov.sop.pay.keys.SealedTable.Sealed;
import uk.gov.sop.shared.sealing.Bound;
import uk.gov.sop.shared.sealing.DataKey;
import uk.gov.sop.shared.sealing.DataKeys;
import uk.gov.sop.shared.sealing.Unopened;

/** Opens what old keys have sealed, and seals it with the current one of its department: a batch a transaction. */
@Singleton
class Resealing {

    /** Rows of a transaction. */
    static final int MOST = 500;

    private final DataSource database;
    private final DataKeys keys;

    Resealing(DataSource database, DataKeys keys) {
        this.database = database;
        this.keys = keys;
    }

    /**
     * What became of a batch.
     *
     * @param closed rows that do not open, and stay as they are
     * @param last row that was looked at
     */
    record Batch(int sealed, int closed, UUID last) {}

    /** @param after a row of that table; what comes then is looked at in the order of ids */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    Batch next(SealedTable table, List<Integer> old, UUID after, int most) {
        try (Connection connection = database.getConnection();
                PreparedStatement change = connection.prepareStatement(table.change())) {
            Map<String, DataKey> current = new HashMap<>();
            Batch done = new Batch(0, 0, after);
            for (Row row : rows(table, old, after, most, connection)) {
                done = seal(row, table, change, current, done);
            }
            change.executeBatch();
            return done;
        } catch (SQLException e) {
            throw new IllegalStateException("What is sealed could not be sealed anew.", e);
        }
    }

    /** Whether any row names the key. */
    boolean isUsed(int key) {
        return Arrays.stream(SealedTable.values()).anyMatch(table -> isUsed(key, table));
    }

    private boolean isUsed(int key, SealedTable table) {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(table.use())) {
            query.setInt(1, key);
            try (ResultSet found = query.executeQuery()) {
                found.next();
                return found.getBoolean(1);
            }
        } catch (SQLException e) {
            throw new IllegalStateException("It cannot be told which keys are used.", e);
        }
    }

    @SuppressWarnings("ArrayRecordComponent") // opened at once, never compared
    private record Row(int key, Bound place, byte[][] sealed) {}

    private static List<Row> rows(SealedTable table, List<Integer> old, UUID after, int most, Connection connection)
            throws SQLException {
        try (PreparedStatement query = connection.prepareStatement(table.batch())) {
            query.setArray(1, connection.createArrayOf("smallint", old.toArray()));
            query.setObject(2, after);
            query.setInt(3, most);
            List<Row> rows = new ArrayList<>();
            try (ResultSet found = query.executeQuery()) {
                while (found.next()) {
                    rows.add(row(found, table.columns()));
                }
            }
            return rows;
        }
    }

    private static Row row(ResultSet found, List<Sealed> columns) throws SQLException {
        Bound place = new Bound(
                columns.getFirst().purpose(),
                found.getObject(1, UUID.class),
                found.getObject(3, UUID.class),
                found.getString(4),
                found.getObject(5, UUID.class));
        byte[][] sealed = new byte[columns.size()][];
        for (int i = 0; i < sealed.length; i++) {
            sealed[i] = found.getBytes(6 + i);
        }
        return new Row(found.getInt(2), place, sealed);
    }

    private Batch seal(Row row, SealedTable table, PreparedStatement change, Map<String, DataKey> current, Batch done)
            throws SQLException {
        DataKey old = keys.byId(row.key);
        DataKey now = current.computeIfAbsent(old.department(), keys::current);
        try {
            change.setInt(1, now.id());
            int column = 2;
            for (Sealed kept : table.columns()) {
                Bound place = row.place.as(kept.purpose());
                change.setBytes(column, now.seal(place, old.open(place, row.sealed[column - 2])));
                column++;
            }
            change.setObject(column, row.place.row());
            change.setInt(column + 1, row.key);
            change.addBatch();
            return new Batch(done.sealed + 1, done.closed, row.place.row());
        } catch (Unopened changed) {
            return new Batch(done.sealed, done.closed + 1, row.place.row());
        }
    }
}
