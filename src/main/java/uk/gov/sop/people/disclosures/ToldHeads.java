package uk.gov.sop.people.disclosures;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Where chains ended, told away from the database: in a log, and in a file that the verification itself keeps from night to
 * night.
 */
@Singleton
class ToldHeads {

    private final Optional<Path> log;
    private final Optional<Path> kept;

    /**
     * @param log whose other lines say nothing about heads
     * @param kept is made by the first verification
     */
    ToldHeads(
            @ConfigProperty(name = "sop.run.heads") Optional<Path> log,
            @ConfigProperty(name = "sop.run.kept-heads") Optional<Path> kept) {
        this.log = log;
        this.kept = kept;
    }

    List<Head> all() {
        List<Head> all = new ArrayList<>(in(made()));
        all.addAll(in(log));
        return all;
    }

    /** Then what was cut off before now is found by a log alone. */
    boolean isFirstNight() {
        return kept.isPresent() && made().isEmpty();
    }

    /**
     * Of chains that are not named the last one stays, so that a fault is told night by night until somebody has looked.
     *
     * @param sound of the chains in which all is in order
     */
    void keep(Collection<Head> sound) {
        kept.ifPresent(file -> {
            SortedMap<String, Head> heads = new TreeMap<>();
            in(made()).forEach(head -> heads.put(head.chain(), head));
            sound.forEach(head -> heads.put(head.chain(), head));
            write(file, heads.values());
        });
    }

    private Optional<Path> made() {
        return kept.filter(Files::exists);
    }

    private static List<Head> in(Optional<Path> file) {
        if (file.isEmpty()) {
            return List.of();
        }
        try (Stream<String> lines = Files.lines(file.get())) {
            return lines.flatMap(line -> Head.in(line).stream()).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("The file of heads cannot be read.", e);
        }
    }

    /** Whole or not at all: half a file would hide what was cut off. */
    private static void write(Path file, Collection<Head> heads) {
        Path next = file.resolveSibling(file.getFileName() + ".next");
        try {
            Files.write(next, heads.stream().map(Head::line).toList());
            Files.move(next, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException("The file of heads cannot be written.", e);
        }
    }
}
