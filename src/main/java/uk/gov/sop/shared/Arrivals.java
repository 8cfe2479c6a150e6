package uk.gov.sop.shared;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;

/** Rows of a file on their way in: in a table of the transaction's own, until all of them have passed. */
@Singleton
public class Arrivals {

    private final DataSource database;
    private final EntityManager entities;

    Arrivals(DataSource database, EntityManager entities) {
        this.database = database;
        this.entities = entities;
    }

    /**
     * Once a transaction; nothing else may use the database until the rows are closed.
     *
     * @param create makes the temporary table, to be dropped on commit
     * @param columns that rows give, in their order
     */
    public Rows open(String create, String table, String... columns) throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(create);
        }
        return new Rows(connection, new TableCopy(connection, table, columns));
    }

    /** @param query gives line, column and message of each fault, {@code :most} of them at most */
    public void check(String query, LineErrors errors) {
        List<Object[]> faults = entities.createNativeQuery(query, Object[].class)
                .setParameter("most", LineErrors.MOST)
                .getResultList();
        faults.forEach(fault ->
                errors.add(((Number) fault[0]).longValue(), String.valueOf(fault[1]), String.valueOf(fault[2])));
    }

    /** Changes the rows that have arrived, or puts them in place. */
    public int run(String statement) {
        return entities.createNativeQuery(statement).executeUpdate();
    }

    /** The way in. */
    public static final class Rows implements AutoCloseable {

        private final Connection connection;
        private final TableCopy copy;

        private Rows(Connection connection, TableCopy copy) {
            this.connection = connection;
            this.copy = copy;
        }

        public void add(@Nullable Object... values) {
            copy.row(values);
        }

        @Override
        public void close() throws SQLException {
            try (connection) {
                copy.close();
            }
        }
    }
}
