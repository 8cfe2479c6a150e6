package uk.gov.sop.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import javax.sql.DataSource;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.TableCopy;
import uk.gov.sop.shared.Today;

/** The rows of a staff file on their way in: in a table of the transaction's own, until all of them have passed. */
@Singleton
class ArrivingStaff {

    private final DataSource database;
    private final EntityManager entities;
    private final Today today;

    ArrivingStaff(DataSource database, EntityManager entities, Today today) {
        this.database = database;
        this.entities = entities;
        this.today = today;
    }

    /** Once a transaction; nothing else may use the database until the rows are closed. */
    Rows open() throws SQLException {
        Connection connection = database.getConnection();
        try (Statement statement = connection.createStatement()) {
            statement.execute(ArrivingStaffSql.CREATE);
        }
        String[] columns = Stream.concat(Stream.of("line"), Arrays.stream(StaffImportFile.columns()))
                .toArray(String[]::new);
        return new Rows(connection, new TableCopy(connection, "arriving_staff", columns));
    }

    /** Takes over what is on record for columns that the file has not: it says nothing about them. */
    void keepOptional() {
        run("analyze arriving_staff (staff_number, starts_on)");
        run(ArrivingStaffSql.KEEP_OPTIONAL);
    }

    /** What only the whole file and the records here can tell. */
    void check(LineErrors errors) {
        run("analyze arriving_staff");
        for (String query : ArrivingStaffSql.CHECKS) {
            List<Object[]> faults = entities.createNativeQuery(query, Object[].class)
                    .setParameter("most", LineErrors.MOST)
                    .getResultList();
            faults.forEach(fault ->
                    errors.add(((Number) fault[0]).longValue(), String.valueOf(fault[1]), String.valueOf(fault[2])));
        }
    }

    /** Makes the records of the people in the file what the file says; others stay as they are. */
    StaffImport.Outcome merge(int rows) {
        run(ArrivingStaffMerge.FIND_CHANGED_ASSIGNMENTS);
        run(ArrivingStaffMerge.FIND_CHANGED_PEOPLE);
        run("analyze changed_assignment, changed_person");
        Object[] counts = (Object[]) entities.createNativeQuery(ArrivingStaffMerge.COUNT_CHANGED, Object[].class)
                .getSingleResult();
        ArrivingStaffMerge.STATEMENTS.forEach(this::run);
        entities.createNativeQuery(ArrivingStaffMerge.PUT_BANK_ACCOUNTS)
                .setParameter("now", today.now())
                .executeUpdate();
        return new StaffImport.Outcome(rows, ((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }

    private void run(String statement) {
        entities.createNativeQuery(statement).executeUpdate();
    }

    /** The way in. */
    static final class Rows implements AutoCloseable {

        private static final StaffImportColumn[] COLUMNS = StaffImportColumn.values();

        private final Connection connection;
        private final TableCopy copy;

        private Rows(Connection connection, TableCopy copy) {
            this.connection = connection;
            this.copy = copy;
        }

        void add(long line, Map<StaffImportColumn, String> row) {
            Object[] values = new Object[COLUMNS.length + 1];
            values[0] = line;
            for (StaffImportColumn column : COLUMNS) {
                values[column.ordinal() + 1] = row.get(column);
            }
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
