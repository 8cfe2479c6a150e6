package uk.gov.sop.expenses.receipts;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Optional;

/** The files that are taken as receipts, known by their content and never by their name. */
enum ReceiptType {
    JPEG("image/jpeg", "ffd8ff", "jpg"),
    PNG("image/png", "89504e470d0a1a0a", "png"),
    PDF("application/pdf", "255044462d", "pdf");

    private final String mediaType;
    private final byte[] start;
    private final String extension;

    ReceiptType(String mediaType, String start, String extension) {
        this.mediaType = mediaType;
        this.start = HexFormat.of().parseHex(start);
        this.extension = extension;
    }

    static Optional<ReceiptType> of(byte[] content) {
        return Arrays.stream(values())
                .filter(type -> content.length > type.start.length
                        && Arrays.equals(type.start, Arrays.copyOf(content, type.start.length)))
                .findFirst();
    }

    static String extensionOf(String mediaType) {
        return Arrays.stream(values())
                .filter(type -> type.mediaType.equals(mediaType))
                .findFirst()
                .orElseThrow()
                .extension;
    }

    String mediaType() {
        return mediaType;
    }
}
