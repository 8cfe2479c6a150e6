package uk.gov.sop.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.regex.Pattern;

/** The checkout this runs in, and the folder in it for what a machine makes for itself. */
record Project(Path folder) {

    private static final Pattern KEYCLOAK_VERSION = Pattern.compile("<keycloak\\.version>([^<]+)<");

    /** Looks upwards, because the build starts programs in folders of its own. */
    static Project here() {
        var start = Path.of("").toAbsolutePath();
        for (var folder = start; folder != null; folder = folder.getParent()) {
            if (Files.exists(folder.resolve("mvnw")) && Files.exists(folder.resolve("src/main/keycloak"))) {
                return new Project(folder);
            }
        }
        throw new LocalFailure(
                "There is no checkout around %s: start this from the project's folder.".formatted(start));
    }

    Path local(String name) {
        return folder.resolve(".local").resolve(name);
    }

    Path migrations() {
        return folder.resolve("src/main/resources/db/migration");
    }

    Path realm() {
        return folder.resolve("src/main/keycloak/realm-sop.json");
    }

    /** Read from the build's list of versions, so that there is one place to change it. */
    String keycloakVersion() throws IOException {
        var matcher = KEYCLOAK_VERSION.matcher(Files.readString(folder.resolve("pom.xml")));
        if (!matcher.find()) {
            throw new LocalFailure("pom.xml names no keycloak.version: put that property back.");
        }
        return matcher.group(1);
    }

    /** Made once on each machine: so no secret is in the repository, and Keycloak's realm stays the same. */
    String pageSecret() {
        var file = local("page-secret");
        try {
            if (!Files.exists(file)) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, UUID.randomUUID().toString());
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new LocalFailure("%s cannot be written: make that folder yours and try again.".formatted(file), e);
        }
    }

    Path maven() {
        boolean windows = System.getProperty("os.name", "").startsWith("Windows");
        return folder.resolve(windows ? "mvnw.cmd" : "mvnw");
    }
}
