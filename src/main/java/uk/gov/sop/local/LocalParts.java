package uk.gov.sop.local;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import uk.gov.sop.local.data.DataSize;

/** The database and the sign-in that this process started, and ends with itself. */
record LocalParts(LocalPort port, LocalDatabase database, LocalKeycloak keycloak) {

    static LocalParts start(
            LocalPort http, LocalPort database, LocalPort keycloak, DataSize data, List<DemoUser> users) {
        http.requireFree();
        keycloak.requireFree();
        var project = Project.here();
        var postgres = LocalDatabase.start(project.local(data.folder()), database.number(), data.sharedBuffers());
        // Before anything else can fail, since a database that is left running blocks the next start.
        Runtime.getRuntime().addShutdownHook(new Thread(() -> closeAfter(http, postgres), "database-closer"));
        var signIn = LocalKeycloak.start(postgres, keycloak.number(), page(http), users);
        Runtime.getRuntime().addShutdownHook(new Thread(signIn::close, "keycloak-closer"));
        return new LocalParts(http, postgres, signIn);
    }

    URI application() {
        return page(port);
    }

    void awaitReady() {
        keycloak.awaitReady(Duration.ofMinutes(15));
        var health = new Answer(application().resolve("/q/health/live"));
        health.comesWithin(Duration.ofMinutes(5), () -> true);
    }

    private static URI page(LocalPort http) {
        return URI.create("http://localhost:" + http.number());
    }

    /** The application ends at the same time, and would complain of a database that went first. */
    private static void closeAfter(LocalPort http, LocalDatabase database) {
        new Pause(Duration.ofSeconds(10)).whileTrue(http::isTaken);
        database.close();
    }
}
