package uk.gov.sop.local;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.DataSize;

/** A real PostgreSQL, started from a jar, with a database for the application and one for Keycloak. */
public final class LocalDatabase implements AutoCloseable {

    /** Whom the application connects as, who owns no table. */
    public static final String SERVICE = "sop_service";

    private static final Map<String, String> SETTINGS = Map.of(
            // Nothing replicates from here, and without it a bulk load need not be written twice.
            "wal_level", "minimal",
            "max_wal_senders", "0",
            "max_wal_size", "4GB",
            "maintenance_work_mem", "256MB",
            "max_connections", "100");

    private final EmbeddedPostgres server;
    private final @Nullable FolderLock lock;
    private final OwnedDatabase application;
    private final OwnedDatabase keycloak;

    private LocalDatabase(EmbeddedPostgres server, @Nullable FolderLock lock) {
        this.server = server;
        this.lock = lock;
        this.application = new OwnedDatabase(server, "sop");
        this.keycloak = new OwnedDatabase(server, "keycloak");
        application.createIfMissing();
        application.createRoleIfMissing(SERVICE);
        keycloak.createIfMissing();
    }

    /**
     * Keeps its data in the folder, for the next start.
     *
     * @param sharedBuffers as PostgreSQL has it, with a unit
     */
    public static LocalDatabase start(Path dataFolder, int port, String sharedBuffers) {
        var folder = new DataFolder(dataFolder.toAbsolutePath().normalize());
        var lock = FolderLock.on(folder.path());
        try {
            folder.prepare();
            new LocalPort(port, "sop.local.database-port").requireFree();
            var server = builder(port, Redirect.appendTo(folder.log().toFile()))
                    .setDataDirectory(folder.path())
                    .setCleanDataDirectory(false)
                    .setRegisterShutdownHook(false)
                    // The library turns both off, which could lose the demo data with the machine's power.
                    .setServerConfig("fsync", "on")
                    .setServerConfig("synchronous_commit", "on")
                    .setServerConfig("shared_buffers", sharedBuffers)
                    .start();
            var database = new LocalDatabase(server, lock);
            folder.markComplete();
            return database;
        } catch (LocalFailure e) {
            lock.close();
            throw e;
        } catch (IOException | RuntimeException e) {
            folder.stopServer();
            lock.close();
            throw new LocalFailure(
                    "PostgreSQL did not start: the reason is at the end of %s, and deleting %s makes a new database."
                            .formatted(folder.log(), folder.path()),
                    e);
        }
    }

    /** For tests: a new one each time, gone at the end. */
    public static LocalDatabase startFresh() {
        try {
            var server = builder(LocalPort.anyFree(), Redirect.DISCARD)
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("shared_buffers", DataSize.DEMO.sharedBuffers())
                    .start();
            return new LocalDatabase(server, null);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedPostgres.Builder builder(int port, Redirect output) {
        var builder = EmbeddedPostgres.builder()
                .setPort(port)
                .setOutputRedirector(output)
                .setErrorRedirector(output)
                .setPGStartupWait(Duration.ofSeconds(60))
                // Names sort alike on every machine, whichever locales its system has.
                .setLocaleConfig("locale", "C")
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8");
        SETTINGS.forEach(builder::setServerConfig);
        return builder;
    }

    /** Names the owner as the user; there is no password, since only this machine can connect. */
    public String jdbcUrl() {
        return application.jdbcUrl();
    }

    /** What the application is started with: it connects as the service, and migrates as the owner. */
    public Map<String, String> settings() {
        return Map.of(
                "quarkus.datasource.jdbc.url",
                application.address(),
                "quarkus.datasource.username",
                SERVICE,
                "quarkus.datasource.password",
                "none",
                "quarkus.flyway.username",
                application.name(),
                "quarkus.flyway.password",
                "none");
    }

    public String keycloakJdbcUrl() {
        return keycloak.jdbcUrl();
    }

    /** Makes the application's database empty. */
    void startAnew() {
        application.replaceByEmpty();
    }

    OwnedDatabase keycloak() {
        return keycloak;
    }

    @Override
    public void close() {
        try {
            server.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            if (lock != null) {
                lock.close();
            }
        }
    }
}
