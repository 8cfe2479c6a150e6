package uk.gov.sop.expenses.receipts;

import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Receipt files in a folder, which several machines share by a common volume. */
@Singleton
class ReceiptFiles {

    private final Path folder;

    ReceiptFiles(@ConfigProperty(name = "sop.receipts.folder") Path folder) {
        this.folder = folder;
    }

    /** Whole or not at all; the same content again is harmless. */
    void keep(UUID id, byte[] content) {
        try {
            Path file = file(id);
            Files.createDirectories(file.getParent());
            Path unfinished = Files.createTempFile(file.getParent(), "unfinished", null);
            Files.write(unfinished, content);
            Files.move(unfinished, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    InputStream open(UUID id) {
        try {
            return Files.newInputStream(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void remove(UUID id) {
        try {
            Files.deleteIfExists(file(id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Spread over folders by the random end of the id, since its beginning is the time. */
    private Path file(UUID id) {
        String name = id.toString();
        return folder.resolve(name.substring(name.length() - 2)).resolve(name);
    }
}
