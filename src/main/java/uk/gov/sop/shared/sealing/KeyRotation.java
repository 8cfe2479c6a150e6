package uk.gov.sop.shared.sealing;

import jakarta.inject.Singleton;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;
import org.jboss.logging.Logger;
import uk.gov.sop.shared.PlainSql;
import uk.gov.sop.shared.sealing.MasterKeys.Wrapped;

/** Puts new keys in place of old ones, and forgets those that nothing is sealed with any more. */
@Singleton
public class KeyRotation {

    private static final Logger LOG = Logger.getLogger(KeyRotation.class);
    private static final String NAMED_BY_A_ROW = "23503";

    private final DataSource database;
    private final KeyTable table;
    private final MasterKeys masters;

    KeyRotation(DataSource database, MasterKeys masters) {
        this.database = database;
        this.table = new KeyTable(database);
        this.masters = masters;
    }

    /** Those that have a key, in order. */
    public List<String> departments() {
        return ask("select department from data_key where retired_at is null order by 1", row -> row.getString(1));
    }

    /** Keys that seal nothing new. */
    public List<Integer> retired() {
        return ask("select id from data_key where retired_at is not null order by 1", row -> row.getInt(1));
    }

    /**
     * Gives a department another key from now on, in the transaction at hand.
     *
     * @param olderThan a key that is younger stays
     * @return whether it was given one
     */
    public boolean renew(String department, Duration olderThan) {
        int retired = run("""
                update data_key set retired_at = now()
                where department = ? and retired_at is null and created_at <= now() - cast(? as interval)""", department, olderThan.toString());
        if (retired == 1) {
            add(department);
        }
        return retired == 1;
    }

    private void add(String department) {
        try {
            table.add(masters.wrap(table.nextId(), department, AesGcm.ofThread().randomBytes(AesGcm.KEY_BYTES)));
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    /**
     * Wraps with the current master key what another one wraps still. What is sealed stays as it is.
     *
     * One that does not open stays as it is, and keeps none of the others.
     */
    public Wrapping wrapAnew() {
        List<Wrapped> others = ask(
                "select id, department, master_id, wrapped from data_key where master_id <> ? order by 1",
                row -> new Wrapped(row.getInt(1), row.getString(2), row.getString(3), row.getBytes(4)),
                masters.current());
        Wrapping done = new Wrapping(0, 0);
        for (Wrapped key : others) {
            done = wrapped(key, done);
        }
        return done;
    }

    /**
     * How far it came.
     *
     * @param anew keys that have another master key now
     * @param closed keys that do not open with theirs
     */
    public record Wrapping(int anew, int closed) {}

    private Wrapping wrapped(Wrapped key, Wrapping done) {
        try {
            return new Wrapping(done.anew + wrapAnew(key), done.closed);
        } catch (MasterKeys.Closed damaged) {
            LOG.error(damaged.getMessage());
            return new Wrapping(done.anew, done.closed + 1);
        }
    }

    private int wrapAnew(Wrapped before) {
        Wrapped now = masters.wrapAnew(before);
        return run(
                "update data_key set master_id = ?, wrapped = ? where id = ? and master_id = ?",
                now.master(),
                now.bytes(),
                now.id(),
                before.master());
    }

    /**
     * Deletes a key that is retired, in a transaction of its own. What was sealed with it, in a backup too, opens no more.
     *
     * @return false where a row names it still
     */
    public boolean forget(int id) {
        try {
            return update("delete from data_key where id = ? and retired_at is not null", id) == 1;
        } catch (SQLException e) {
            if (NAMED_BY_A_ROW.equals(e.getSQLState())) {
                return false;
            }
            throw unreadable(e);
        }
    }

    private int run(String statement, Object... values) {
        try {
            return update(statement, values);
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private int update(String statement, Object... values) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = PlainSql.prepared(connection, statement, values)) {
            return prepared.executeUpdate();
        }
    }

    private <T> List<T> ask(String query, PlainSql.Row<T> mapping, Object... values) {
        try (Connection connection = database.getConnection();
                PreparedStatement prepared = PlainSql.prepared(connection, query, values);
                ResultSet rows = prepared.executeQuery()) {
            List<T> found = new ArrayList<>();
            while (rows.next()) {
                found.add(mapping.of(rows));
            }
            return found;
        } catch (SQLException e) {
            throw unreadable(e);
        }
    }

    private static IllegalStateException unreadable(SQLException e) {
        return new IllegalStateException("The data keys cannot be changed.", e);
    }
}
