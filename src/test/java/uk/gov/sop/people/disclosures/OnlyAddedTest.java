package uk.gov.sop.people.disclosures;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.runtime.StartupEvent;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.DriverManager;
import java.sql.SQLException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.ds.PGSimpleDataSource;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.TestDatabase;

/** Nobody changes what is on record, and a service that could does not start. */
@QuarkusTest
class OnlyAddedTest {

    private static final String OWNER = "postgres";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update disclosure set client = 'another'",
                "update disclosure_link set seq = seq + 1",
                "delete from disclosure",
                "delete from disclosure_link",
                "update pay_deletion set deleted = deleted + 1",
                "delete from pay_deletion",
                "truncate pay_deletion",
                "truncate disclosure",
                "truncate disclosure_link"
            })
    void the_service_has_no_right_to_change_it_and_the_owner_is_stopped_by_a_trigger(String change) {
        SQLException service = assertThrows(SQLException.class, () -> run(TestDatabase.SERVICE, change));
        assertTrue(service.getMessage().contains("permission denied"), service.getMessage());
        SQLException owner = assertThrows(SQLException.class, () -> run(OWNER, change));
        assertTrue(owner.getMessage().contains("are only added"), owner.getMessage());
    }

    @Test
    void the_service_starts_as_itself_and_is_refused_as_the_owner_or_as_somebody_without_rights() {
        assertDoesNotThrow(() -> start(TestDatabase.SERVICE));
        assertEquals(
                "The service signs in to its database as postgres, who may change or delete the record of disclosures."
                        + " Set QUARKUS_DATASOURCE_USERNAME to a role that owns no table, and QUARKUS_FLYWAY_USERNAME to"
                        + " the owner, for migrations.",
                assertThrows(IllegalStateException.class, () -> start(OWNER)).getMessage());
        Staff.run("create role nobody login");
        assertEquals(
                "The database role nobody has no rights yet. Make it before the migrations run, and name it in"
                        + " QUARKUS_FLYWAY_PLACEHOLDERS_SERVICE.",
                assertThrows(IllegalStateException.class, () -> start("nobody")).getMessage());
    }

    @Test
    void the_service_is_refused_once_somebody_has_let_it_delete() {
        Staff.run("grant delete on disclosure_link to " + TestDatabase.SERVICE);
        try {
            assertThrows(IllegalStateException.class, () -> start(TestDatabase.SERVICE));
        } finally {
            Staff.run("revoke delete on disclosure_link from " + TestDatabase.SERVICE);
        }
    }

    private static void start(String role) throws SQLException {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(as(role));
        new OnlyAdded(database).check(new StartupEvent());
    }

    private static void run(String role, String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(as(role));
                var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static String as(String role) {
        return System.getProperty(Staff.DATABASE).replace("user=" + OWNER, "user=" + role);
    }
}
