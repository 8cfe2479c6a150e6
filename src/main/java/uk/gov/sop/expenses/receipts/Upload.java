package uk.gov.sop.expenses.receipts;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.UUID;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * A file as it was sent, in a temporary file that goes with {@link #close}: many slow telephones at once take room on
 * disk, not in memory.
 *
 * @param sha256 base64url
 */
record Upload(Path file, String sha256) implements AutoCloseable {

    private static final int LARGEST = 10 * 1024 * 1024;

    static Upload receive(UUID id, InputStream body) throws IOException {
        Path file = Files.createTempFile("receipt-" + id, ".upload");
        try {
            return new Upload(file, copy(body, file));
        } catch (IOException | RuntimeException e) {
            Files.deleteIfExists(file);
            throw e;
        }
    }

    private static String copy(InputStream body, Path file) throws IOException {
        MessageDigest digest = Fingerprint.sha256();
        byte[] buffer = new byte[16 * 1024];
        int size = 0;
        try (OutputStream out = Files.newOutputStream(file)) {
            for (int read = body.read(buffer); read >= 0; read = body.read(buffer)) {
                size += read;
                if (size > LARGEST) {
                    throw new RuleBroken(
                            Rule.TOO_LARGE, "A receipt has 10 MiB at most. Take the picture at a lower resolution.");
                }
                digest.update(buffer, 0, read);
                out.write(buffer, 0, read);
            }
        }
        return Fingerprint.encode(digest.digest());
    }

    byte[] content() {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() throws IOException {
        Files.deleteIfExists(file);
    }
}
