package uk.gov.sop.testsupport;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** A real PostgreSQL and a fresh key to sign tokens with, once for the whole suite. */
public class TestDatabase implements QuarkusTestResourceLifecycleManager {

    /** Whether the packaged application is under test; {@link PackagedApplication} serves that. */
    static final boolean PACKAGED = Boolean.getBoolean("sop.packaged");

    /** Whom the application connects as; tests themselves are the owner. */
    public static final String SERVICE = "sop_service";

    private @Nullable EmbeddedPostgres postgres;

    @Override
    public Map<String, String> start() {
        if (PACKAGED) {
            return Map.of();
        }
        try {
            // Nothing in it outlives the suite, so it need not survive a power cut.
            postgres = EmbeddedPostgres.builder()
                    .setServerConfig("fsync", "off")
                    .setServerConfig("synchronous_commit", "off")
                    .setServerConfig("full_page_writes", "off")
                    .setServerConfig("shared_preload_libraries", "pg_stat_statements")
                    .setServerConfig("pg_stat_statements.track_utility", "off")
                    .start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        System.setProperty(Staff.DATABASE, postgres.getJdbcUrl("postgres", "postgres"));
        Staff.run("create extension pg_stat_statements");
        Staff.run("create role " + SERVICE + " login");
        return Map.of(
                "quarkus.datasource.jdbc.url",
                "jdbc:postgresql://localhost:%d/postgres".formatted(postgres.getPort()),
                "quarkus.datasource.username",
                SERVICE,
                "quarkus.datasource.password",
                "none",
                "quarkus.flyway.username",
                "postgres",
                "quarkus.flyway.password",
                "none",
                "quarkus.oidc.public-key",
                Base64.getEncoder()
                        .encodeToString(Tokens.generateKeys().getPublic().getEncoded()),
                "quarkus.oidc.token.issuer",
                Tokens.ISSUER);
    }

    @Override
    public void stop() {
        try {
            if (postgres != null) {
                postgres.close();
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
