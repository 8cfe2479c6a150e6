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
 * One file of everybody's payslips, taken; then the rows that it made, copied as they are into a table with the same
 * keys; then the run is withdrawn.
 */
public class PayRunLoad extends Simulation {

    private static final String RECEIVE = "receive a run of everybody";
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
        setUp(scenario("payroll")
                        .exec(received(cold, payslips), withdrawn(cold), received(warm, payslips))
                        .exec(session -> {
                            compare(payslips, session.getInt(cold.toString()), session.getInt(warm.toString()));
                            return session;
                        })
                        .exec(withdrawn(warm))
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

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private void compare(int payslips, int first, int second) {
        try (Connection connection = DriverManager.getConnection(ServiceUnderLoad.DATABASE)) {
            var copying = connection.unwrap(PGConnection.class).getCopyAPI();
            ByteArrayOutputStream rows = new ByteArrayOutputStream();
            copying.copyOut(
                    "copy (select * from payslip where run_id = '%s') to stdout (format binary)".formatted(warm), rows);
            execute(connection, """
                    create table bare_payslip (like payslip including all);
                    alter table bare_payslip add foreign key (run_id) references payroll_run,
                        add foreign key (person_id) references person, add foreign key (key_id) references data_key,
                        add foreign key (replaces) references bare_payslip""");
            long start = System.nanoTime();
            copying.copyIn(
                    "copy bare_payslip from stdin (format binary)", new ByteArrayInputStream(rows.toByteArray()));
            long bare = (System.nanoTime() - start) / 1_000_000;
            execute(connection, "drop table bare_payslip");
            System.out.printf(
                    "%,d payslips of %,d MB; their rows, %,d MB, copied bare in %.1f s%n",
                    payslips, Files.size(FILE) >> 20, rows.size() >> 20, bare / 1000.0);
            for (int received : new int[] {first, second}) {
                System.out.printf("received in %.1f s: %.2f of its speed%n", received / 1000.0, (double) bare / received);
            }
        } catch (SQLException | IOException e) {
            throw new IllegalStateException("The rows could not be copied.", e);
        }
    }

    @Override
    public void after() {
        service.stop();
    }
}
