package uk.gov.sop.load;

import static io.gatling.javaapi.core.CoreDsl.RawFileBody;
import static io.gatling.javaapi.core.CoreDsl.StringBody;
import static io.gatling.javaapi.core.CoreDsl.atOnceUsers;
import static io.gatling.javaapi.core.CoreDsl.details;
import static io.gatling.javaapi.core.CoreDsl.exec;
import static io.gatling.javaapi.core.CoreDsl.jmesPath;
import static io.gatling.javaapi.core.CoreDsl.responseTimeInMillis;
import static io.gatling.javaapi.core.CoreDsl.scenario;
import static io.gatling.javaapi.http.HttpDsl.http;
import static io.gatling.javaapi.http.HttpDsl.status;

import io.gatling.javaapi.core.ChainBuilder;
import io.gatling.javaapi.core.Simulation;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.UUID;
import org.postgresql.PGConnection;

/**
 * One file of everybody's payslips, taken twice and withdrawn each time; then the rows that it made, copied as they are
 * into the same table, as often. Before the first of each the database writes all that it has changed to disk: it then
 * logs every page whole that it changes first, as it does for a file that comes once a month.
 */
public class PayRunLoad extends Simulation {

    private static final String RECEIVE = "receive a run of everybody";
    private static final String ROWS = "rows";
    private static final Path FILE = Path.of(System.getProperty("sop.load.project", "."), "target/pay-run.ndjson");

    /** The first pay date of the next tax year: payslips begin a year to date, and follow others all the same. */
    private static final LocalDate PAY_DATE =
            LocalDate.of(LocalDate.now().plusDays(270).getYear(), 4, 30);

    private final ServiceUnderLoad service = new ServiceUnderLoad();
    private final UUID cold = ServiceUnderLoad.uuid7();
    private final UUID warm = ServiceUnderLoad.uuid7();

    {
        int payslips = write();
        service.start();
        String token = service.token("https://load", "payroll", "payroll-runs:write");
        checkpoint();
        setUp(scenario("payroll")
                        .exec(received(cold, payslips), withdrawn(cold), received(warm, payslips))
                        .exec(session -> session.set(ROWS, rows()))
                        .exec(withdrawn(warm))
                        .exec(session -> {
                            compare(payslips, session.get(ROWS), session.getInt(cold.toString()), session.getInt(warm.toString()));
                            return session;
                        })
                        .injectOpen(atOnceUsers(1)))
                .protocols(http.baseUrl(ServiceUnderLoad.BASE.toString()).header("Authorization", "Bearer " + token))
                .assertions(details(RECEIVE).responseTime().max().lt(60_000));
    }

    private static ChainBuilder received(UUID run, int payslips) {
        return exec(http(RECEIVE)
                .put("/v1/payroll-runs/" + run)
                .header("Content-Type", "application/x-ndjson")
                .body(RawFileBody(FILE.toAbsolutePath().toString()))
                .check(
                        status().is(201),
                        jmesPath("payslips").ofInt().is(payslips),
                        responseTimeInMillis().saveAs(run.toString())));
    }

    private static ChainBuilder withdrawn(UUID run) {
        return exec(http("withdraw it")
                .put("/v1/payroll-runs/" + run + "/withdrawal")
                .header("Content-Type", "application/json")
                .body(StringBody("{\"reason\": \"It was a measurement.\"}"))
                .check(status().is(200)));
    }

    /** Before the service is started, so that it has the machine to itself. */
    private static int write() {
        try (Connection database = DriverManager.getConnection(ServiceUnderLoad.DATABASE)) {
            return new MadeRun(PAY_DATE).write(database, FILE);
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("Start ./mvnw quarkus:dev -Dsop.local.data=scale in another terminal.", e);
        }
    }

    private static void checkpoint() {
        try (Connection administrator = DriverManager.getConnection(ServiceUnderLoad.ADMINISTRATION)) {
            execute(administrator, "checkpoint");
        } catch (SQLException e) {
            throw new IllegalStateException("The database could not write to disk.", e);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private byte[] rows() {
        try (Connection connection = DriverManager.getConnection(ServiceUnderLoad.DATABASE)) {
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyOut(
                            "copy (select * from payslip where run_id = '%s') to stdout (format binary)"
                                    .formatted(warm),
                            rows);
            return rows.toByteArray();
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The rows could not be read.", e);
        }
    }

    private static void compare(int payslips, byte[] rows, int first, int second) {
        try {
            System.out.printf(
                    "%,d payslips of %,d MB; their rows, %,d MB%n", payslips, Files.size(FILE) >> 20, rows.length >> 20);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        checkpoint();
        compare("first", first, copied(rows));
        compare("again", second, copied(rows));
    }

    private static void compare(String which, int received, long copied) {
        System.out.printf(
                "%s: received in %.1f s, copied bare in %.1f s: %.2f of its speed%n",
                which, received / 1000.0, copied / 1000.0, (double) copied / received);
    }

    /** In how many milliseconds, all but the end of the transaction: the rows are not to stay. */
    private static long copied(byte[] rows) {
        try (Connection connection = DriverManager.getConnection(ServiceUnderLoad.DATABASE)) {
            connection.setAutoCommit(false);
            long start = System.nanoTime();
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("copy payslip from stdin (format binary)", new ByteArrayInputStream(rows));
            execute(connection, "set constraints all immediate");
            long took = (System.nanoTime() - start) / 1_000_000;
            connection.rollback();
            return took;
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The rows could not be copied.", e);
        }
    }

    @Override
    public void after() {
        service.stop();
    }
}
