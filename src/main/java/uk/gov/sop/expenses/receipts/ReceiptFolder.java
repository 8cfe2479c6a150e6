package uk.gov.sop.expenses.receipts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;
import java.util.UUID;

/** Receipt files in a folder, which several machines share by a common volume. */
final class ReceiptFolder implements ReceiptFiles {

    private final Path folder;
    private final Path unfinished;

    ReceiptFolder(Path folder) {
        this.folder = folder;
        this.unfinished = folder.resolve("unfinished");
    }

    @Override
    public void keep(UUID id, Part part, byte[] content) {
        try {
            Path file = file(id, part);
            Files.createDirectories(file.getParent());
            Files.createDirectories(unfinished);
            Path begun = Files.createTempFile(unfinished, id.toString(), null);
            try {
                Files.write(begun, content);
                Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(begun);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<InputStream> open(UUID id, Part part) {
        try {
            return Optional.of(Files.newInputStream(file(id, part)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(UUID id) {
        try {
            for (Part part : Part.values()) {
                Files.deleteIfExists(file(id, part));
            }
            removeUnfinished(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a machine was writing when it died. */
    private void removeUnfinished(UUID id) throws IOException {
        try (DirectoryStream<Path> begun = Files.newDirectoryStream(unfinished, id + "*")) {
            for (Path file : begun) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException none) {
            // Nothing was ever kept here.
        }
    }

    /** Spread over folders by the random end of the id, since its beginning is the time. */
    private Path file(UUID id, Part part) {
        String name = id.toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(part.name(id));
    }
}
