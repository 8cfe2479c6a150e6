package uk.gov.sop.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.DemoUser;
import uk.gov.sop.local.LocalDatabase;
import uk.gov.sop.local.LocalKeycloak;
import uk.gov.sop.local.data.LocalMasterKey;
import uk.gov.sop.testsupport.Staff.Member;

/** A real PostgreSQL and a real Keycloak for the packaged application, with people who can sign in. */
public class PackagedApplication implements QuarkusTestResourceLifecycleManager {

    /** System property with the issuer. */
    public static final String ISSUER = "sop.test.issuer";

    /** System property with what the application was started with, a {@code -D} a line. */
    public static final String SETTINGS = "sop.test.settings";

    public static final DemoUser MANAGER =
            new DemoUser("0b0f6f4e-5f0e-4c5e-9d53-0a4f3a0d9a01", "rhian.price", "Rhian", "Price", Set.of());
    public static final DemoUser EMPLOYEE =
            new DemoUser("0b0f6f4e-5f0e-4c5e-9d53-0a4f3a0d9a02", "tomas.novak", "Tomas", "Novak", Set.of());

    /** Another two, for what goes on beside what these do. */
    public static final DemoUser APPROVER =
            new DemoUser("0b0f6f4e-5f0e-4c5e-9d53-0a4f3a0d9a05", "ines.costa", "Ines", "Costa", Set.of());

    public static final DemoUser CLAIMANT =
            new DemoUser("0b0f6f4e-5f0e-4c5e-9d53-0a4f3a0d9a06", "jonas.berg", "Jonas", "Berg", Set.of());

    /** Two, since nobody approves a run that they sent. */
    public static final DemoUser PAYROLL_OFFICER =
            payrollOfficer("0b0f6f4e-5f0e-4c5e-9d53-0a4f3a0d9a03", "payroll.one");

    public static final DemoUser SECOND_PAYROLL_OFFICER =
            payrollOfficer("0b0f6f4e-5f0e-4c5e-9d53-0a4f3a0d9a04", "payroll.two");

    /** Where it tells how it is. */
    public static final String MANAGEMENT = "http://localhost:8082/q";

    private static final String PORT = "8081";

    private @Nullable LocalDatabase database;
    private @Nullable LocalKeycloak keycloak;

    @Override
    public Map<String, String> start() {
        if (!TestDatabase.PACKAGED) {
            return Map.of();
        }
        LocalDatabase postgres = LocalDatabase.startFresh();
        LocalKeycloak signIn = LocalKeycloak.startFresh(
                postgres,
                URI.create("http://localhost:" + PORT),
                List.of(MANAGER, EMPLOYEE, APPROVER, CLAIMANT, PAYROLL_OFFICER, SECOND_PAYROLL_OFFICER));
        database = postgres;
        keycloak = signIn;
        signIn.awaitReady(Duration.ofMinutes(10));
        System.setProperty(Staff.DATABASE, postgres.jdbcUrl());
        System.setProperty(ISSUER, signIn.issuer().toString());
        Map<String, String> settings = new HashMap<>();
        settings.put("quarkus.http.port", PORT);
        settings.put(
                "quarkus.management.port", String.valueOf(URI.create(MANAGEMENT).getPort()));
        settings.putAll(postgres.settings());
        settings.put("quarkus.oidc.auth-server-url", signIn.issuer().toString());
        settings.put("sop.cursor-key", "for-the-integration-tests-not-a-secret");
        settings.put("sop.disclosures.chain-key", "Zm9yLXRoaXMtbWFjaGluZS1vbmx5LW5vdC1zZWNyZXQ=");
        settings.putAll(LocalMasterKey.settings());
        settings.put("sop.page.secret", signIn.pageSecret());
        settings.put(
                "sop.receipts.folder",
                Path.of("target/receipts-packaged").toAbsolutePath().toString());
        System.setProperty(
                SETTINGS,
                settings.entrySet().stream()
                        .map(setting -> "-D" + setting.getKey() + "=" + setting.getValue())
                        .collect(Collectors.joining("\n")));
        return settings;
    }

    /** Puts the people into the records, once the application has made its tables; one payroll officer stays outside. */
    public static void employ() {
        if (Staff.count("select count(*) from person where subject = ?", EMPLOYEE.subject()) == 0) {
            Member manager = join(MANAGER, null);
            join(EMPLOYEE, manager);
            join(CLAIMANT, join(APPROVER, null));
            join(PAYROLL_OFFICER, null);
        }
    }

    /** Somebody whom another issuer than Keycloak signs in. */
    public static Member join(String issuer, String subject) {
        return Staff.join(
                "EA", null, "ENGLAND_AND_WALES", Staff.FULL_TIME_WEEK, LocalDate.of(2022, 4, 4), issuer, subject);
    }

    private static DemoUser payrollOfficer(String subject, String username) {
        return new DemoUser(subject, username, "Payroll", "Officer", Set.of("payroll-officer"));
    }

    private static Member join(DemoUser user, @Nullable Member manager) {
        return Staff.join(
                "CO",
                manager,
                "ENGLAND_AND_WALES",
                Staff.FULL_TIME_WEEK,
                LocalDate.of(2022, 4, 4),
                System.getProperty(ISSUER),
                user.subject());
    }

    @Override
    public void stop() {
        if (keycloak != null) {
            keycloak.close();
        }
        if (database != null) {
            database.close();
        }
    }
}
