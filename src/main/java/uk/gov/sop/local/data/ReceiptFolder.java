package uk.gov.sop.local.data;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;
import java.util.function.BiConsumer;

/** Receipt files where the application looks for them. */
record ReceiptFolder(Path folder) implements BiConsumer<UUID, byte[]> {

    @Override
    public void accept(UUID id, byte[] content) {
        String name = id.toString();
        Path file = folder.resolve(name.substring(name.length() - 2)).resolve(name);
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
