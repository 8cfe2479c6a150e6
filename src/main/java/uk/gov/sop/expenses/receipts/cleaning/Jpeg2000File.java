package uk.gov.sop.expenses.receipts.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;

/** Keeps the boxes of a JPEG 2000 file (ISO 15444-1, annex I) that draw the picture. Only PDFs hold such files here. */
final class Jpeg2000File {

    private static final Set<String> DRAW = Set.of("jP  ", "ftyp", "jp2h", "jp2c");
    private static final int HEADER = 8;

    private Jpeg2000File() {}

    /** The picture data may come without boxes too, and stays as it is then. */
    static byte[] picture(byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content);
        if (content.length < HEADER || !type(content, 0).equals("jP  ")) {
            return content;
        }
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        try {
            while (file.remaining() >= HEADER) {
                int start = file.position();
                int length = length(file, start);
                if (DRAW.contains(type(content, start))) {
                    kept.write(content, start, length);
                }
                file.position(start + length);
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutShort) {
            throw Refusal.damagedPdf();
        }
        return kept.toByteArray();
    }

    /** Nought is the rest of the file; lengths of 64 bits have no place in a file of this size. */
    private static int length(ByteBuffer file, int start) {
        int length = file.getInt(start);
        if (length == 0) {
            return file.limit() - start;
        }
        if (length < HEADER) {
            throw Refusal.damagedPdf();
        }
        return length;
    }

    private static String type(byte[] content, int start) {
        return new String(content, start + 4, 4, StandardCharsets.ISO_8859_1);
    }
}
