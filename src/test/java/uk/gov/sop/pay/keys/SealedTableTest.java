package uk.gov.sop.pay.keys;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Staff;

/** Nothing is sealed that a rotation of keys would pass by. */
@QuarkusTest
class SealedTableTest {

    private static final Map<String, String> NOT_SEALED = Map.of(
            "data_key.wrapped", "wrapped by a master key",
            "page_session.tokens", "sealed with a key that follows from what the browser alone has",
            "disclosure_link.mac", "made with the key of the chains",
            "payroll_run_report.findings", "says nothing of what anybody is paid");

    @Test
    void every_column_of_bytes_is_sealed_and_named_or_is_known_to_be_something_else() throws SQLException {
        Set<String> there = found("""
                select table_name || '.' || column_name from information_schema.columns
                where table_schema = 'public' and data_type = 'bytea'""");
        there.removeAll(NOT_SEALED.keySet());
        assertEquals(
                Arrays.stream(SealedTable.values())
                        .flatMap(table -> table.columns().stream().map(kept -> table.table() + "." + kept.column()))
                        .collect(Collectors.toCollection(TreeSet::new)),
                there);
    }

    @Test
    void every_table_whose_rows_name_a_key_is_named() throws SQLException {
        assertEquals(
                Arrays.stream(SealedTable.values())
                        .map(SealedTable::table)
                        .collect(Collectors.toCollection(TreeSet::new)),
                found("select conrelid::regclass::text from pg_constraint"
                        + " where confrelid = 'data_key'::regclass and contype = 'f'"));
    }

    private static Set<String> found(String query) throws SQLException {
        try (Connection connection = DriverManager.getConnection(System.getProperty(Staff.DATABASE));
                var statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(query)) {
            Set<String> found = new TreeSet<>();
            while (rows.next()) {
                found.add(rows.getString(1));
            }
            return found;
        }
    }
}
