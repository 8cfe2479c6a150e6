package uk.gov.sop.expenses.receipts.cleaning;

import com.twelvemonkeys.imageio.plugins.webp.WebPImageReaderSpi;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;

/** Finds the picture in a WebP container (RFC 9649) and leaves everything round it out: metadata, alpha, animation. */
final class WebpFile {

    private static final int HEADER = 12;
    private static final int CHUNK = 8;
    /** The decoder takes about 16 bytes a pixel, all at once. */
    private static final int MEGAPIXELS = 8;

    private static final int PIXEL_BYTES = 4;

    private WebpFile() {}

    static EncodedPicture read(byte[] content) {
        ByteBuffer file = ByteBuffer.wrap(content).order(ByteOrder.LITTLE_ENDIAN);
        ByteBuffer picture = null;
        int orientation = Exif.UPRIGHT;
        try {
            for (int at = HEADER; at + CHUNK <= file.limit(); ) {
                int length = file.getInt(at + 4);
                ByteBuffer data = file.slice(at + CHUNK, length).order(ByteOrder.LITTLE_ENDIAN);
                switch (name(content, at)) {
                    case "VP8 ", "VP8L" ->
                        picture = file.slice(at, CHUNK + length).order(ByteOrder.LITTLE_ENDIAN);
                    case "EXIF" -> orientation = Exif.orientation(data);
                    default -> {}
                }
                at += CHUNK + length + (length & 1);
            }
            return picture(picture, orientation);
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutShort) {
            throw Refusal.damagedPicture();
        }
    }

    private static String name(byte[] content, int at) {
        return new String(content, at, 4, StandardCharsets.ISO_8859_1);
    }

    private static EncodedPicture picture(@Nullable ByteBuffer chunk, int orientation) {
        if (chunk == null) {
            throw Refusal.unreadable("The WebP file holds no still picture. Send a JPEG or PNG picture instead.");
        }
        boolean lossless = chunk.get(3) == 'L';
        int sides = lossless ? chunk.getInt(CHUNK + 1) : chunk.getInt(CHUNK + 6);
        int width = lossless ? (sides & 0x3FFF) + 1 : sides & 0x3FFF;
        int height = lossless ? (sides >> 14 & 0x3FFF) + 1 : sides >> 16 & 0x3FFF;
        if ((long) width * height > MEGAPIXELS * 1_000_000L) {
            throw Refusal.tooDetailed(
                    "The picture has %,d × %,d pixels. As WebP it may have %d megapixels; send it as a JPEG instead."
                            .formatted(width, height, MEGAPIXELS));
        }
        return new EncodedPicture(WebpFile::reader, alone(chunk), width, height, PIXEL_BYTES, orientation);
    }

    private static byte[] alone(ByteBuffer chunk) {
        int padding = chunk.limit() & 1;
        int size = 4 + chunk.limit() + padding;
        return ByteBuffer.allocate(8 + size)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(size)
                .put("WEBP".getBytes(StandardCharsets.US_ASCII))
                .put(chunk)
                .array();
    }

    /** Named, since looking for readers along the class path is not for a native build. */
    private static ImageReader reader() {
        return new WebPImageReaderSpi().createReaderInstance(null);
    }
}
