package uk.gov.sop.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;

/** Keycloak's own program in the project's {@code .local} folder: fetched, unpacked and built at its first use. */
final class KeycloakProgram {

    private static final List<String> BUILD =
            List.of("build", "--db=postgres", "--health-enabled=false", "--metrics-enabled=false");

    /** Chosen for a quick start on a small machine: it answers a handful of people. */
    private static final List<String> JAVA = List.of(
            "-Xms64m",
            "-Xmx512m",
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-XX:+ExitOnOutOfMemoryError",
            "-Dfile.encoding=UTF-8",
            "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
            "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                    + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
            "-Dpicocli.disable.closures=true",
            "--add-opens=java.base/java.util=ALL-UNNAMED",
            "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
            "--add-opens=java.base/java.security=ALL-UNNAMED",
            "--add-opens=java.base/java.lang=ALL-UNNAMED",
            "--enable-native-access=ALL-UNNAMED");

    private final Project project;
    private final String version;
    private final Path home;
    private final UnaryOperator<Child> keep;

    /** Every program started on the way is handed to {@code keep}, so that it can be ended at any moment. */
    KeycloakProgram(Project project, UnaryOperator<Child> keep) throws IOException {
        this.project = project;
        this.version = project.keycloakVersion();
        this.home = project.local("keycloak-" + version);
        this.keep = keep;
    }

    String version() {
        return version;
    }

    Path home() {
        return home;
    }

    void install() throws IOException {
        if (!Files.exists(home)) {
            unpack(download());
        }
        var built = home.resolve("sop-build.txt");
        if (!Files.exists(built) || !Files.readString(built).equals(BUILD.toString())) {
            build();
            Files.writeString(built, BUILD.toString());
        }
    }

    Child start(Path log, Map<String, String> environment, List<String> arguments) throws IOException {
        return keep.apply(Child.start(home, log, environment, command(arguments)));
    }

    /** By Maven, because it knows this machine's mirror, proxy and passwords. */
    private Path download() throws IOException {
        var folder = project.local("download");
        var zip = folder.resolve("keycloak-quarkus-dist-" + version + ".zip");
        var maven = Files.exists(project.maven()) ? project.maven().toString() : "mvn";
        var child = keep.apply(Child.start(
                project.folder(),
                project.local("download.log"),
                Map.of(),
                List.of(
                        maven,
                        "-B",
                        "-q",
                        "dependency:copy",
                        "-Dartifact=org.keycloak:keycloak-quarkus-dist:%s:zip".formatted(version),
                        "-DoutputDirectory=" + folder)));
        if (!child.succeeds() || !Files.exists(zip)) {
            throw new LocalFailure(
                    ("Keycloak %s could not be fetched: check the network, or the mirror in Maven's settings.xml; "
                                    + "%s has Maven's words.")
                            .formatted(version, child.log()));
        }
        return zip;
    }

    /** Renamed at the end, so that an interruption leaves nothing that looks whole. */
    private void unpack(Path zip) throws IOException {
        var part = project.local("keycloak-" + version + ".part");
        Folders.delete(part);
        Files.createDirectories(part);
        try (var archive = Files.newInputStream(zip)) {
            Folders.unzip(archive, part);
        }
        Files.move(part, home, StandardCopyOption.ATOMIC_MOVE);
        Files.delete(zip);
    }

    private void build() throws IOException {
        var child = start(project.local("keycloak-build.log"), Map.of(), BUILD);
        if (!child.succeeds()) {
            throw new LocalFailure("Keycloak could not be set up: %s says why, and deleting %s fetches it anew."
                    .formatted(child.log(), home));
        }
    }

    /** As its own script does, but without a shell in between, which would have to be ended too. */
    private List<String> command(List<String> arguments) throws IOException {
        var command = new ArrayList<String>();
        command.add(Child.java());
        command.addAll(JAVA);
        command.add("-Dkc.home.dir=" + home);
        command.add("-Djboss.server.config.dir=" + home.resolve("conf"));
        command.add("-cp");
        command.add(home.resolve("lib/quarkus-run.jar") + System.getProperty("path.separator") + tether());
        command.add(Tether.class.getName());
        command.addAll(arguments);
        return command;
    }

    /** A copy of the class, since Keycloak's process cannot look into the class loaders of this one. */
    private Path tether() throws IOException {
        var folder = home.resolve("tether");
        var file = folder.resolve(Tether.class.getName().replace('.', '/') + ".class");
        Files.createDirectories(file.getParent());
        try (var bytes = Tether.class.getResourceAsStream("Tether.class")) {
            if (bytes == null) {
                throw new IOException("The class Tether is missing");
            }
            Files.copy(bytes, file, StandardCopyOption.REPLACE_EXISTING);
        }
        return folder;
    }
}
