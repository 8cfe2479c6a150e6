package uk.gov.sop.expenses.receipts;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/** Receipt files in a folder, which several machines share by a common volume. */
final class ReceiptFolder implements ReceiptFiles {

    private final Path folder;
    private final Path unfinished;

    ReceiptFolder(Path folder) {
        this.folder = folder;
        this.unfinished = folder.resolve("unfinished");
    }

    @Override
    public void keep(String name, Part part, byte[] content) {
        try {
            Path file = file(name, part);
            Files.createDirectories(file.getParent());
            Files.createDirectories(unfinished);
            Path begun = Files.createTempFile(unfinished, name, null);
            try {
                write(begun, content);
                Files.move(begun, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            } finally {
                Files.deleteIfExists(begun);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** On the disk itself before the receipt is recorded, which outlasts a power cut. */
    private static void write(Path file, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            ByteBuffer left = ByteBuffer.wrap(content);
            while (left.hasRemaining()) {
                channel.write(left);
            }
            channel.force(true);
        }
    }

    @Override
    public Optional<InputStream> open(String name, Part part) {
        try {
            return Optional.of(Files.newInputStream(file(name, part)));
        } catch (NoSuchFileException none) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void remove(String name) {
        try {
            for (Part part : Part.values()) {
                Files.deleteIfExists(file(name, part));
            }
            removeUnfinished(name);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a machine was writing when it died. */
    private void removeUnfinished(String name) throws IOException {
        try (DirectoryStream<Path> begun = Files.newDirectoryStream(unfinished, name + "*")) {
            for (Path file : begun) {
                Files.deleteIfExists(file);
            }
        } catch (NoSuchFileException none) {
            // Nothing was ever kept here.
        }
    }

    /** Spread over folders by the random end of the name, since its beginning is the time. */
    private Path file(String name, Part part) {
        return folder.resolve(name.substring(name.length() - 2)).resolve(part.of(name));
    }
}
