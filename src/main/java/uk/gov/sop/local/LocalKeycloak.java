package uk.gov.sop.local;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;

/** A real Keycloak with production's realm and demo people; starts while the application does. */
public final class LocalKeycloak implements AutoCloseable {

    private static final Duration FIRST_START = Duration.ofMinutes(15);

    private final Project project;
    private final OwnedDatabase database;
    private final int port;
    private final URI application;
    private final String pageSecret;
    private final String logName;
    private final CompletableFuture<Void> ready = new CompletableFuture<>();
    private @Nullable Child running;
    private boolean closed;

    private LocalKeycloak(Project project, LocalDatabase database, int port, URI application, String logName) {
        this.project = project;
        this.database = database.keycloak();
        this.port = port;
        this.application = application;
        this.logName = logName;
        this.pageSecret = project.pageSecret();
    }

    /** Returns at once; {@link #awaitReady} tells when people can sign in, or why they cannot. */
    public static LocalKeycloak start(LocalDatabase database, int port, URI application, List<DemoUser> users) {
        new LocalPort(port, "sop.local.keycloak-port").requireFree();
        return started(new LocalKeycloak(Project.here(), database, port, application, "keycloak.log"), users);
    }

    /** For tests: on a port of its own, beside one that may be running. */
    public static LocalKeycloak startFresh(LocalDatabase database, URI application, List<DemoUser> users) {
        int port = LocalPort.anyFree();
        return started(
                new LocalKeycloak(Project.here(), database, port, application, "keycloak-" + port + ".log"), users);
    }

    private static LocalKeycloak started(LocalKeycloak keycloak, List<DemoUser> users) {
        Thread.ofPlatform().daemon().name("keycloak").start(() -> keycloak.bringUp(users));
        return keycloak;
    }

    /** What the application is configured with, and what its tokens name as their issuer. */
    public URI issuer() {
        return URI.create(base() + "/realms/sop");
    }

    /** The phone page's own, made on this machine. */
    public String pageSecret() {
        return pageSecret;
    }

    public void awaitReady(Duration patience) {
        try {
            ready.get(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            throw new LocalFailure(
                    "Keycloak is not ready after %d seconds: look into %s.".formatted(patience.toSeconds(), log()), e);
        } catch (ExecutionException e) {
            throw e.getCause() instanceof LocalFailure failure
                    ? failure
                    : new LocalFailure("Keycloak did not start (%s): look into %s.".formatted(e.getCause(), log()), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new LocalFailure("Keycloak's start was interrupted: start again.", e);
        }
    }

    private void bringUp(List<DemoUser> users) {
        try {
            var program = new KeycloakProgram(project, this::keep);
            program.install();
            var realm = LocalRealm.of(project.realm(), users);
            var fingerprint = realm.fingerprint(program.version() + pageSecret + application);
            boolean known = database.hasNote(fingerprint);
            var imports = program.home().resolve("data/import");
            if (!known) {
                // Quicker than an import over the old one, which takes a start of its own.
                database.replaceByEmpty();
                // Keycloak takes every file there, also one that an interrupted start left.
                Folders.delete(imports);
                realm.writeTo(imports.resolve("sop.json"));
            }
            awaitAnswer(program.start(log(), environment(), arguments(known)));
            Folders.delete(imports);
            database.note(fingerprint);
            ready.complete(null);
        } catch (IOException | RuntimeException e) {
            fail(e);
        }
    }

    /** Whoever closes it on the way up has ended its programs, and need not be told that they ended. */
    private synchronized void fail(Exception reason) {
        if (!closed) {
            ready.completeExceptionally(reason);
        }
    }

    private List<String> arguments(boolean known) {
        var arguments = new ArrayList<>(List.of(
                "start",
                "--optimized",
                "--cache=local",
                "--http-enabled=true",
                "--http-host=localhost",
                "--http-port=" + port,
                "--hostname=" + base()));
        if (!known) {
            arguments.add("--import-realm");
        }
        return arguments;
    }

    private Map<String, String> environment() {
        return Map.of(
                "KC_DB_URL", database.jdbcUrl(),
                "KC_DB_USERNAME", database.name(),
                "KC_DB_PASSWORD", "none",
                "SOP_PAGE_SECRET", pageSecret,
                "SOP_PAGE_REDIRECT_URI", application.resolve("/*").toString(),
                // Nobody knows them: with an administrator in place, Keycloak does not offer to make one to whoever
                // asks.
                "KC_BOOTSTRAP_ADMIN_USERNAME", "local-" + UUID.randomUUID(),
                "KC_BOOTSTRAP_ADMIN_PASSWORD", UUID.randomUUID().toString());
    }

    private void awaitAnswer(Child child) {
        var discovery = new Answer(URI.create(issuer() + "/.well-known/openid-configuration"));
        if (!discovery.comesWithin(FIRST_START, child.process()::isAlive)) {
            throw new LocalFailure("Keycloak did not start: the reason is at the end of %s.".formatted(log()));
        }
    }

    private synchronized Child keep(Child child) {
        running = child;
        if (closed) {
            child.close();
        }
        return child;
    }

    private String base() {
        return "http://localhost:" + port;
    }

    private Path log() {
        return project.local(logName);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (running != null) {
            running.close();
        }
    }
}
