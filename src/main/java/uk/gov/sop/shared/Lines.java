package uk.gov.sop.shared;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.security.DigestInputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A file that arrives as a stream, line by line, with the fingerprint of all of it at the end. No line can take more
 * memory than the longest that is allowed. UTF-8; a byte order mark and CRLF are tolerated.
 */
public final class Lines {

    private static final int LONGEST_BYTES = 64 * 1024;
    private static final int BUFFER_BYTES = 64 * 1024;
    private static final char BYTE_ORDER_MARK = '\uFEFF';
    private static final char REPLACEMENT = '\uFFFD';

    private final DigestInputStream file;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final ByteArrayOutputStream line = new ByteArrayOutputStream(2 * 1024);
    private int at;
    private int filled;
    private long number;
    private @Nullable String fingerprint;

    public Lines(InputStream file) {
        this.file = new DigestInputStream(file, Fingerprint.sha256());
    }

    /**
     * One line of the file.
     *
     * @param number from 1
     * @param text without its end; empty when the line cannot be read
     * @param fault what would make it readable; null when it is
     */
    public record Line(long number, String text, @Nullable String fault) {}

    /** Empty at the end of the file. */
    public Optional<Line> next() throws IOException {
        if (!isMore()) {
            return Optional.empty();
        }
        line.reset();
        boolean tooLong = false;
        int end;
        do {
            end = lineEnd();
            int room = LONGEST_BYTES - line.size();
            line.write(buffer, at, Math.min(end - at, room));
            tooLong |= end - at > room;
            at = end;
        } while (end == filled && isMore());
        // Over its end, where it has one.
        at = Math.min(at + 1, filled);
        number++;
        return Optional.of(tooLong ? fault("must not be longer than 64 KiB") : decode());
    }

    /** Whether a byte is left; reads more of the file when all that was read is used. */
    private boolean isMore() throws IOException {
        if (at == filled) {
            at = 0;
            filled = Math.max(0, file.read(buffer, 0, buffer.length));
        }
        return filled > 0;
    }

    /** Where the line ends in what was read; all of that may be of one line. */
    private int lineEnd() {
        int end = at;
        while (end < filled && buffer[end] != '\n') {
            end++;
        }
        return end;
    }

    /** Reads to the end of the file. */
    public int forEach(Consumer<Line> reader) throws IOException {
        int lines = 0;
        for (Optional<Line> line = next(); line.isPresent(); line = next()) {
            lines++;
            reader.accept(line.get());
        }
        return lines;
    }

    /** Of the whole file: reads what was not read yet. */
    public String fingerprint() throws IOException {
        if (fingerprint == null) {
            file.transferTo(OutputStream.nullOutputStream());
            fingerprint = Fingerprint.encode(file.getMessageDigest().digest());
        }
        return fingerprint;
    }

    private Line decode() {
        String text = line.toString(StandardCharsets.UTF_8);
        // In place of what is not UTF-8, or as somebody wrote it.
        if (text.indexOf(REPLACEMENT) >= 0 && !isUtf8(line.toByteArray())) {
            return fault("must be UTF-8");
        }
        int start = number == 1 && !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK ? 1 : 0;
        int end = text.endsWith("\r") ? text.length() - 1 : text.length();
        return new Line(number, text.substring(start, end), null);
    }

    private static boolean isUtf8(byte[] bytes) {
        try {
            StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes));
            return true;
        } catch (CharacterCodingException other) {
            return false;
        }
    }

    private Line fault(String message) {
        return new Line(number, "", message);
    }
}
