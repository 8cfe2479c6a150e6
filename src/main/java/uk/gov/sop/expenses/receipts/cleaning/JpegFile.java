package uk.gov.sop.expenses.receipts.cleaning;

import java.io.ByteArrayOutputStream;
import java.nio.BufferUnderflowException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** Walks the segments of a JPEG file (ITU-T T.81, annex B) and keeps those that draw the picture. */
final class JpegFile {

    private static final int EOI = 0xD9;
    private static final int SOS = 0xDA;
    private static final int APP0 = 0xE0;
    private static final int APP1 = 0xE1;
    private static final int APP14 = 0xEE;
    private static final int COMMENT = 0xFE;
    private static final int PLAIN_JFIF = 16;
    private static final byte[] EXIF = "Exif\0\0".getBytes(StandardCharsets.US_ASCII);

    /** The usual is ten; each goes over the whole picture. */
    private static final int MOST_SCANS = 100;
    /** A picture of several scans is held as coefficients until the last of them. */
    private static final long COEFFICIENT_BYTES = 64L * 1024 * 1024;

    private final ByteBuffer file;
    private final ByteArrayOutputStream kept;
    private int width;
    private int height;
    private int components;
    private long coefficientBytes;
    private int scans;
    private boolean partialScans;
    private int orientation = Exif.UPRIGHT;

    private JpegFile(byte[] content) {
        file = ByteBuffer.wrap(content);
        kept = new ByteArrayOutputStream(content.length);
    }

    static EncodedPicture read(byte[] content) {
        JpegFile jpeg = new JpegFile(content);
        try {
            jpeg.walk();
        } catch (BufferUnderflowException | IllegalArgumentException | IndexOutOfBoundsException cutShort) {
            throw Refusal.damagedPicture();
        }
        byte[] kept = jpeg.kept.toByteArray();
        var picture = new EncodedPicture(
                () -> ImageIO.getImageReadersByFormatName("jpeg").next(),
                kept,
                jpeg.width,
                jpeg.height,
                Math.max(jpeg.components, 1),
                jpeg.orientation);
        jpeg.requireModest();
        return picture;
    }

    private void requireModest() {
        if (scans > MOST_SCANS) {
            throw Refusal.damagedPicture();
        }
        if (partialScans && coefficientBytes > COEFFICIENT_BYTES) {
            throw Refusal.tooDetailed(
                    "The picture is a progressive JPEG, which may have about 10 megapixels. Save it as an ordinary "
                            + "JPEG, or make it smaller.");
        }
    }

    /** What follows the end of the picture, another file for example, is left out too. */
    private void walk() {
        file.position(2);
        kept.write(0xFF);
        kept.write(0xD8);
        for (int marker = marker(); marker != EOI; marker = marker()) {
            int start = file.position();
            int length = file.getShort() & 0xFFFF;
            file.position(start);
            if (draws(marker, start, length)) {
                keep(marker, start, length);
            }
            file.position(start + length);
            if (marker == SOS) {
                keepScan();
            }
        }
        kept.write(0xFF);
        kept.write(EOI);
    }

    private int marker() {
        if ((file.get() & 0xFF) != 0xFF) {
            throw Refusal.damagedPicture();
        }
        int marker = 0xFF;
        while (marker == 0xFF) {
            marker = file.get() & 0xFF;
        }
        return marker;
    }

    private boolean draws(int marker, int start, int length) {
        if (marker == APP1) {
            readExif(start + 2, length - 2);
        } else if (isFrame(marker)) {
            readFrame(marker, start + 2);
        } else if (marker == SOS) {
            scans++;
            partialScans |= file.get(start + 2) < components;
        }
        boolean describes = marker >= APP0 && marker <= 0xEF || marker == COMMENT;
        return !describes || marker == APP0 && length == PLAIN_JFIF || marker == APP14;
    }

    private static boolean isFrame(int marker) {
        return marker >= 0xC0 && marker <= 0xCF && marker != 0xC4 && marker != 0xC8 && marker != 0xCC;
    }

    private void readExif(int start, int length) {
        if (length > EXIF.length && file.slice(start, EXIF.length).equals(ByteBuffer.wrap(EXIF))) {
            orientation = Exif.orientation(file.slice(start + EXIF.length, length - EXIF.length));
        }
    }

    private void readFrame(int marker, int start) {
        if (width > 0) {
            throw Refusal.damagedPicture();
        }
        height = file.getShort(start + 1) & 0xFFFF;
        width = file.getShort(start + 3) & 0xFFFF;
        components = file.get(start + 5);
        partialScans |= marker == 0xC2;
        long samples = 0;
        int most = 1;
        for (int i = 0; i < components; i++) {
            int factors = file.get(start + 7 + 3 * i);
            int perBlock = (factors >> 4 & 0xF) * (factors & 0xF);
            samples += perBlock;
            most = Math.max(most, perBlock);
        }
        coefficientBytes = 2L * width * height * samples / most;
    }

    private void keep(int marker, int start, int length) {
        kept.write(0xFF);
        kept.write(marker);
        kept.write(file.array(), start, length);
    }

    /** Picture data until a marker that is neither a restart nor a stuffed zero. */
    private void keepScan() {
        int start = file.position();
        int at = start;
        while (!((file.get(at) & 0xFF) == 0xFF && endsScan(file.get(at + 1) & 0xFF))) {
            at++;
        }
        kept.write(file.array(), start, at - start);
        file.position(at);
    }

    private static boolean endsScan(int next) {
        return next != 0 && next != 0xFF && (next < 0xD0 || next > 0xD7);
    }
}
