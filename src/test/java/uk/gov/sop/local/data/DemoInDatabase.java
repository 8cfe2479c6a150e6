package uk.gov.sop.local.data;

import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import uk.gov.sop.local.data.cast.Cast;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Tokens;

/** The demo people beside those of other tests, with everything but their pay. */
public final class DemoInDatabase {

    public static final Cast CAST = Cast.small(TestClock.TODAY);
    public static final Almanac ALMANAC = new Almanac(TestClock.TODAY);

    private DemoInDatabase() {}

    public static List<Colleague> people() {
        load();
        return CAST.demo();
    }

    public static RequestSpecification as(Colleague person) {
        return Api.withToken(Tokens.of(Colleague.subjectOf(person.number()).toString(), Tokens.EVERY_STAFF_SCOPE));
    }

    public static Map<Table, byte[]> rows() {
        MadeUpData data = new MadeUpData(
                System.getProperty(Staff.DATABASE),
                Path.of("src/main/resources/db/migration"),
                Path.of("target/receipts"),
                Tokens.ISSUER,
                TestClock.TODAY,
                line -> {});
        return SmallLoad.rows(CAST, ALMANAC, data.issuer(), data.receiptFiles(), data.payKeys());
    }

    public static Connection connect() throws SQLException {
        Connection connection = DriverManager.getConnection(System.getProperty(Staff.DATABASE));
        connection.setAutoCommit(false);
        return connection;
    }

    private static synchronized void load() {
        if (Staff.count(
                        "select count(*) from person where id = ?",
                        CAST.demo().getFirst().id())
                > 0) {
            return;
        }
        Map<Table, byte[]> rows = new TreeMap<>(rows());
        rows.remove(Table.PAYROLL_RUN);
        rows.remove(Table.PAYROLL_RUN_PART);
        rows.remove(Table.PAYSLIP);
        rows.remove(Table.YEARLY_DOCUMENT);
        try (Connection connection = connect()) {
            SmallLoad.copy(rows, connection);
            connection.commit();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
