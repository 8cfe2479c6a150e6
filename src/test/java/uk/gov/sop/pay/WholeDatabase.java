package uk.gov.sop.pay;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.InflaterInputStream;
import uk.gov.sop.testsupport.Staff;

/** Every row of every table, as whoever copied them would look through them. */
final class WholeDatabase {

    private WholeDatabase() {}

    static Set<String> tablesWith(String said) throws SQLException {
        return tablesWithAny(forms(said.getBytes(StandardCharsets.UTF_8)));
    }

    /** In digits or as a number of eight bytes. */
    static Set<String> tablesWith(long amount) throws SQLException {
        Set<String> forms = forms(Long.toString(amount).getBytes(StandardCharsets.UTF_8));
        byte[] number = ByteBuffer.allocate(Long.BYTES).putLong(amount).array();
        // Without the leading noughts, so that fewer bytes are found too.
        forms.addAll(forms(Arrays.copyOfRange(number, 3, Long.BYTES)));
        return tablesWithAny(forms);
    }

    private static Set<String> tablesWithAny(Set<String> forms) throws SQLException {
        Set<String> found = new TreeSet<>();
        try (Connection connection = DriverManager.getConnection(System.getProperty(Staff.DATABASE))) {
            for (String table : tables(connection)) {
                if (contains(connection, table, forms)) {
                    found.add(table);
                }
            }
        }
        return found;
    }

    private static List<String> tables(Connection connection) throws SQLException {
        List<String> tables = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select oid::regclass::text from pg_class
                        where relkind in ('r', 'm') and relpersistence <> 't'
                          and relnamespace in (select oid from pg_namespace
                                               where nspname not like 'pg\\_%' and nspname <> 'information_schema')""")) {
            while (rows.next()) {
                tables.add(rows.getString(1));
            }
        }
        return tables;
    }

    private static boolean contains(Connection connection, String table, Set<String> forms) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select * from " + table)) {
            while (rows.next()) {
                for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
                    boolean bytes = rows.getMetaData().getColumnTypeName(i).equals("bytea");
                    List<String> values = bytes ? texts(rows.getBytes(i)) : List.of(text(rows.getString(i)));
                    if (values.stream().anyMatch(value -> forms.stream().anyMatch(value::contains))) {
                        return true;
                    }
                }
            }
            return false;
        }
    }

    /** Plain, in hexadecimal, and in base64 wherever in a group of three bytes it begins. */
    private static Set<String> forms(byte[] value) {
        Set<String> forms = new HashSet<>();
        forms.add(latin(value));
        forms.add(new String(value, StandardCharsets.UTF_8));
        forms.add(HexFormat.of().formatHex(value));
        forms.add(HexFormat.of().withUpperCase().formatHex(value));
        for (int before = 0; before < 3; before++) {
            byte[] shifted = ByteBuffer.allocate(before + value.length)
                    .position(before)
                    .put(value)
                    .array();
            String base64 = Base64.getEncoder().withoutPadding().encodeToString(shifted);
            // The first and the last characters hold bits of what stands beside it.
            int first = before == 0 ? 0 : before + 1;
            int last = base64.length() - (shifted.length % 3 == 0 ? 0 : 1);
            forms.add(base64.substring(first, last));
            forms.add(base64.substring(first, last).replace('+', '-').replace('/', '_'));
        }
        return forms;
    }

    /** As it is, and as it is when it was deflated. */
    private static List<String> texts(byte[] bytes) {
        if (bytes == null) {
            return List.of();
        }
        try (InflaterInputStream inflated = new InflaterInputStream(new ByteArrayInputStream(bytes))) {
            return List.of(latin(bytes), latin(inflated.readAllBytes()));
        } catch (IOException notDeflated) {
            return List.of(latin(bytes));
        }
    }

    private static String text(String value) {
        return value == null ? "" : value;
    }

    private static String latin(byte[] bytes) {
        return new String(bytes, StandardCharsets.ISO_8859_1);
    }
}
