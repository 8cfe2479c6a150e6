package uk.gov.sop.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;

/** Another program, whose output goes to a file and which this process ends with itself. */
record Child(Process process, Path log) implements AutoCloseable {

    static Child start(Path folder, Path log, Map<String, String> environment, List<String> command)
            throws IOException {
        Files.createDirectories(log.getParent());
        var builder = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        // Our own configuration would otherwise become that of Keycloak, which is a Quarkus application too.
        builder.environment().keySet().removeIf(name -> name.startsWith("QUARKUS_") || name.startsWith("KC_"));
        builder.environment().put("JAVA_HOME", System.getProperty("java.home"));
        builder.environment().putAll(environment);
        return new Child(builder.start(), log);
    }

    static String java() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java");
        return java.toString();
    }

    boolean succeeds() {
        try {
            return process.waitFor() == 0;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    @Override
    public void close() {
        Processes.stop(process.toHandle(), Duration.ofSeconds(10));
    }
}
