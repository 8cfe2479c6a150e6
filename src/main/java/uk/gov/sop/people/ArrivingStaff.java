package uk.gov.sop.people;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Arrivals;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Today;

/** The rows of a staff file on their way in: in a table of the transaction's own, until all of them have passed. */
@Singleton
class ArrivingStaff {

    private static final StaffImportColumn[] COLUMNS = StaffImportColumn.values();

    private final Arrivals arrivals;
    private final EntityManager entities;
    private final Locks locks;
    private final Today today;

    ArrivingStaff(Arrivals arrivals, EntityManager entities, Locks locks, Today today) {
        this.arrivals = arrivals;
        this.entities = entities;
        this.locks = locks;
        this.today = today;
    }

    /** Once a transaction; nothing else may use the database until the rows are closed. */
    Arrivals.Rows open() throws SQLException {
        String[] columns = Stream.concat(Stream.of("line"), Arrays.stream(StaffImportFile.columns()))
                .toArray(String[]::new);
        return arrivals.open(ArrivingStaffSql.CREATE, "arriving_staff", columns);
    }

    /** As {@link #open} takes it. */
    static @Nullable Object[] row(long line, Map<StaffImportColumn, String> values) {
        @Nullable Object[] row = new Object[COLUMNS.length + 1];
        row[0] = line;
        for (StaffImportColumn column : COLUMNS) {
            row[column.ordinal() + 1] = values.get(column);
        }
        return row;
    }

    /** Takes over what is on record for columns that the file has not: it says nothing about them. */
    void keepOptional() {
        arrivals.run("analyze arriving_staff (staff_number, starts_on)");
        arrivals.run(ArrivingStaffSql.KEEP_OPTIONAL);
    }

    /** What only the whole file and the records here can tell. */
    void check(LineErrors errors) {
        arrivals.run("analyze arriving_staff");
        ArrivingStaffSql.CHECKS.forEach(query -> arrivals.check(query, errors));
    }

    /** Makes the records of the people in the file what the file says; others stay as they are. */
    StaffImport.Outcome merge(int rows) {
        arrivals.run(ArrivingStaffMerge.FIND_CHANGED_ASSIGNMENTS);
        arrivals.run(ArrivingStaffMerge.FIND_CHANGED_PEOPLE);
        arrivals.run("analyze changed_assignment, changed_person");
        Object[] counts = (Object[]) entities.createNativeQuery(ArrivingStaffMerge.COUNT_CHANGED, Object[].class)
                .getSingleResult();
        // From here on nobody books. Before any row is written, since whoever books has this lock first and may then
        // wait
        // for a person's row; not sooner, since only another staff file changes what was read, checked and compared.
        locks.onEverybody();
        locks.on(Locks.WORKING_LIVES);
        ArrivingStaffMerge.STATEMENTS.forEach(arrivals::run);
        entities.createNativeQuery(ArrivingStaffMerge.PUT_BANK_ACCOUNTS)
                .setParameter("now", today.now())
                .executeUpdate();
        return new StaffImport.Outcome(rows, ((Number) counts[0]).intValue(), ((Number) counts[1]).intValue());
    }
}
