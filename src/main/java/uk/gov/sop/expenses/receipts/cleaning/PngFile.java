package uk.gov.sop.expenses.receipts.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.jspecify.annotations.Nullable;

/** Walks the chunks of a PNG file and keeps those that draw the picture; compressed texts are never opened. */
final class PngFile {

    private static final int SIGNATURE = 8;
    private static final Set<String> DRAW = Set.of("IHDR", "PLTE", "tRNS", "IDAT", "IEND");
    /** By colour type: grey, -, colour, palette, grey and alpha, -, colour and alpha. */
    private static final int[] CHANNELS = {1, 0, 3, 3, 2, 0, 4};

    private PngFile() {}

    static EncodedPicture read(byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content, SIGNATURE, content.length - SIGNATURE);
        ByteArrayOutputStream kept = new ByteArrayOutputStream(content.length);
        kept.write(content, 0, SIGNATURE);
        ByteBuffer header = null;
        int orientation = Exif.UPRIGHT;
        try {
            for (String type = ""; !type.equals("IEND"); ) {
                int start = file.position();
                int length = file.getInt();
                type = name(file);
                ByteBuffer data = file.slice(file.position(), length);
                file.position(file.position() + length);
                requireIntact(content, start, length, file.getInt());
                if (header == null) {
                    header = data;
                }
                if (type.equals("eXIf")) {
                    orientation = Exif.orientation(data);
                }
                if (DRAW.contains(type)) {
                    kept.write(content, start, length + 12);
                }
            }
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutShort) {
            throw Refusal.damagedPicture();
        }
        return picture(header, kept.toByteArray(), orientation);
    }

    private static EncodedPicture picture(@Nullable ByteBuffer header, byte[] kept, int orientation) {
        if (header == null || header.limit() < 13 || header.get(9) < 0 || header.get(9) >= CHANNELS.length) {
            throw Refusal.damagedPicture();
        }
        int bytes = Math.max(1, CHANNELS[header.get(9)] * header.get(8) / 8);
        return new EncodedPicture(
                () -> ImageIO.getImageReadersByFormatName("png").next(),
                kept,
                header.getInt(0),
                header.getInt(4),
                bytes,
                orientation);
    }

    private static String name(ByteBuffer file) {
        byte[] name = new byte[4];
        file.get(name);
        return new String(name, StandardCharsets.ISO_8859_1);
    }

    private static void requireIntact(byte[] content, int start, int length, int sum) {
        CRC32 check = new CRC32();
        check.update(content, start + 4, length + 4);
        if ((int) check.getValue() != sum) {
            throw Refusal.damagedPicture();
        }
    }
}
