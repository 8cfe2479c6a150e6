package uk.gov.sop.shared.sealing;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import javax.sql.DataSource;
import uk.gov.sop.shared.sealing.MasterKeys.Wrapped;

/** The wrapped keys of departments in the table {@code data_key}. */
final class KeyTable {

    private static final String FIND = "select id, department, master_id, wrapped from data_key where ";

    private final DataSource database;

    KeyTable(DataSource database) {
        this.database = database;
    }

    Optional<Wrapped> current(String department) throws SQLException {
        return find("department = ? and retired_at is null", department);
    }

    Optional<Wrapped> byId(int id) throws SQLException {
        return find("id = ?", id);
    }

    int nextId() throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query =
                        connection.prepareStatement("select nextval(pg_get_serial_sequence('data_key', 'id'))");
                ResultSet row = query.executeQuery()) {
            row.next();
            return row.getInt(1);
        }
    }

    /** Does nothing where another machine was quicker. */
    void add(Wrapped key) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement("""
                        insert into data_key (id, department, master_id, wrapped) values (?, ?, ?, ?)
                        on conflict (department) where retired_at is null do nothing""")) {
            insert.setInt(1, key.id());
            insert.setString(2, key.department());
            insert.setString(3, key.master());
            insert.setBytes(4, key.bytes());
            insert.executeUpdate();
        }
    }

    private Optional<Wrapped> find(String condition, Object value) throws SQLException {
        try (Connection connection = database.getConnection();
                PreparedStatement query = connection.prepareStatement(FIND + condition)) {
            query.setObject(1, value);
            try (ResultSet row = query.executeQuery()) {
                return row.next()
                        ? Optional.of(new Wrapped(row.getInt(1), row.getString(2), row.getString(3), row.getBytes(4)))
                        : Optional.empty();
            }
        }
    }
}
