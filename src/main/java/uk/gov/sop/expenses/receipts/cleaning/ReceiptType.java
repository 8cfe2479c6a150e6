package uk.gov.sop.expenses.receipts.cleaning;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

/** The files that are known, by their content and never by their name. */
public enum ReceiptType {
    JPEG("image/jpeg", "jpg", "\\xff\\xd8\\xff.*"),
    PNG("image/png", "png", "\\x89PNG\\r\\n\\x1a\\n.*"),
    WEBP("image/webp", "webp", "RIFF.{4}WEBPVP8.*"),
    /** Known only to be refused with advice. */
    HEIC("image/heic", "heic", ".{4}ftyp(hei|hev|mif1|msf1|avif).*"),
    PDF("application/pdf", "pdf", "%PDF-[12]\\.\\d.*");

    private static final int START = 24;

    private final String mediaType;
    private final String extension;
    private final Pattern start;

    ReceiptType(String mediaType, String extension, String start) {
        this.mediaType = mediaType;
        this.extension = extension;
        this.start = Pattern.compile(start, Pattern.DOTALL);
    }

    static Optional<ReceiptType> of(byte[] content) {
        String start = new String(content, 0, Math.min(START, content.length), StandardCharsets.ISO_8859_1);
        return Arrays.stream(values())
                .filter(type -> type.start.matcher(start).matches())
                .findFirst();
    }

    /** Of a file that was kept. */
    public static ReceiptType of(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow();
    }

    public String mediaType() {
        return mediaType;
    }

    /** As in the name of a file, without the dot. */
    public String extension() {
        return extension;
    }
}
