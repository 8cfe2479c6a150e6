package uk.gov.sop.expenses.receipts.cleaning;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.Deflater;
import java.util.zip.DeflaterOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Files put together byte by byte, since no library writes what a test needs here. */
public final class HandMade {

    private HandMade() {}

    /** Black pixels, as many as it takes or fewer. */
    public static byte[] png(int width, int height, int depth, int colourType, long bytesOfPixels) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'});
        byte[] header = ByteBuffer.allocate(13)
                .putInt(width)
                .putInt(height)
                .put(new byte[] {(byte) depth, (byte) colourType, 0, 0, 0})
                .array();
        chunk(file, "IHDR", header);
        chunk(file, "IDAT", deflatedZeros(bytesOfPixels));
        chunk(file, "IEND", new byte[0]);
        return file.toByteArray();
    }

    static void chunk(ByteArrayOutputStream file, String type, byte[] data) {
        byte[] body = join(type.getBytes(StandardCharsets.US_ASCII), data);
        CRC32 check = new CRC32();
        check.update(body);
        file.writeBytes(ByteBuffer.allocate(4).putInt(data.length).array());
        file.writeBytes(body);
        file.writeBytes(ByteBuffer.allocate(4).putInt((int) check.getValue()).array());
    }

    static byte[] deflatedZeros(long count) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        byte[] zeros = new byte[64 * 1024];
        try (var deflater = new DeflaterOutputStream(packed, new Deflater(Deflater.BEST_SPEED))) {
            for (long left = count; left > 0; left -= zeros.length) {
                deflater.write(zeros, 0, (int) Math.min(left, zeros.length));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return packed.toByteArray();
    }

    /** Lossless, one colour, which takes no bits at all for its pixels. */
    public static byte[] webp(int width, int height) {
        BitSet bits = new BitSet();
        int[] length = {0};
        write(bits, length, width - 1, 14);
        write(bits, length, height - 1, 14);
        // No alpha, version 0, no transform, no colour cache, no further codes.
        write(bits, length, 0, 1 + 3 + 1 + 1 + 1);
        for (int code = 0; code < 5; code++) {
            // Simple, one symbol, which is of one bit: 0.
            write(bits, length, 1, 4);
        }
        byte[] data = Arrays.copyOf(bits.toByteArray(), 64);
        return ByteBuffer.allocate(22 + data.length - 1)
                .order(ByteOrder.LITTLE_ENDIAN)
                .put("RIFF".getBytes(StandardCharsets.US_ASCII))
                .putInt(13 + data.length)
                .put("WEBPVP8L".getBytes(StandardCharsets.US_ASCII))
                .putInt(data.length)
                .put((byte) 0x2F)
                .put(data, 0, data.length - 1)
                .put((byte) 0)
                .array();
    }

    private static void write(BitSet bits, int[] length, int value, int count) {
        for (int i = 0; i < count; i++) {
            bits.set(length[0]++, (value >> i & 1) == 1);
        }
    }

    /** With a table of contents, so that only what is told to it is wrong. */
    public static byte[] pdf(List<byte[]> objects) {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        file.writeBytes(ascii("%PDF-1.7\n"));
        StringBuilder places = new StringBuilder("xref\n0 " + (objects.size() + 1) + "\n0000000000 65535 f \n");
        for (int i = 0; i < objects.size(); i++) {
            places.append("%010d 00000 n \n".formatted(file.size()));
            file.writeBytes(ascii(i + 1 + " 0 obj\n"));
            file.writeBytes(objects.get(i));
            file.writeBytes(ascii("\nendobj\n"));
        }
        int start = file.size();
        file.writeBytes(ascii(places + "trailer\n<</Size " + (objects.size() + 1) + "/Root 1 0 R>>\nstartxref\n" + start
                + "\n%%EOF\n"));
        return file.toByteArray();
    }

    static byte[] stream(String dictionary, byte[] content) {
        return join(
                ascii("<<" + dictionary + "/Length " + content.length + ">>\nstream\n"), content, ascii("\nendstream"));
    }

    static byte[] zip() {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(file)) {
            zip.putNextEntry(new ZipEntry("run.sh"));
            zip.write(ascii("echo hello"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return file.toByteArray();
    }

    static byte[] ascii(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    static byte[] join(byte[]... parts) {
        ByteArrayOutputStream all = new ByteArrayOutputStream();
        Arrays.stream(parts).forEach(all::writeBytes);
        return all.toByteArray();
    }
}
