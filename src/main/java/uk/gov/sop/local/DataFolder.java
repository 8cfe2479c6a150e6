package uk.gov.sop.local;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Optional;

/** Where PostgreSQL keeps its data, put in order after a run that could not end properly. */
record DataFolder(Path path) {

    private static final String VERSION = "18";

    /** Only call while holding the folder's lock: then a server still running on it belongs to nobody. */
    void prepare() throws IOException {
        stopServer();
        if (!Files.exists(completed())) {
            Folders.delete(path);
        } else if (!Files.readString(path.resolve("PG_VERSION")).strip().equals(VERSION)) {
            throw new LocalFailure("The database in %s is not PostgreSQL %s: delete that folder and start again."
                    .formatted(path, VERSION));
        }
        // The number in it may belong to another program by now, and PostgreSQL would not start.
        Files.deleteIfExists(pidFile());
        Files.deleteIfExists(log());
    }

    void markComplete() throws IOException {
        Files.writeString(completed(), "Without this file the folder is made anew at the next start.\n");
    }

    void stopServer() {
        server().ifPresent(server -> Processes.stop(server, Duration.ofSeconds(10)));
    }

    Path log() {
        return path.resolveSibling(path.getFileName() + ".log");
    }

    private Optional<ProcessHandle> server() {
        try {
            if (!Files.exists(pidFile())) {
                return Optional.empty();
            }
            long pid = Long.parseLong(Files.readAllLines(pidFile()).getFirst().strip());
            return ProcessHandle.of(pid).filter(this::isOurs);
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    private boolean isOurs(ProcessHandle process) {
        var info = process.info();
        // Windows tells no arguments; there the name of the program has to do.
        return info.commandLine()
                .map(line -> line.contains("postgres") && line.contains(path.toString()))
                .orElseGet(() -> info.command().orElse("").contains("postgres"));
    }

    private Path pidFile() {
        return path.resolve("postmaster.pid");
    }

    private Path completed() {
        return path.resolve("sop-complete");
    }
}
