package uk.gov.sop.expenses.receipts.cleaning;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.zip.InflaterInputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.FilterFactory;

/** Measures what the streams of one PDF hold when they are unpacked, without keeping any of it. */
final class PdfStreams {

    /** Objects that are packed into a stream, and where objects lie: small in any honest file. */
    private static final int STRUCTURE = 2 * 1024 * 1024;
    /** What is drawn on a page, a font, a colour profile. */
    private static final int DRAWING = 8 * 1024 * 1024;
    /** A picture of 40 megapixels with three bytes each. */
    private static final int IMAGE = 128 * 1024 * 1024;
    /** Of all streams of a file but its pictures. */
    private static final long ALL = 64L * 1024 * 1024;

    private static final COSName W = COSName.getPDFName("W");
    private static final List<String> TEXTUAL = List.of("ASCII85Decode", "A85", "ASCIIHexDecode", "AHx");
    private static final Set<String> DEFLATED = Set.of("FlateDecode", "Fl");
    private static final Set<String> PICTURES = Set.of(
            "DCTDecode",
            "JPXDecode",
            "JBIG2Decode",
            "CCITTFaxDecode",
            "CCF",
            "LZWDecode",
            "LZW",
            "RunLengthDecode",
            "RL");

    private long sum;

    void requireModest(COSStream stream) throws IOException {
        boolean structure = stream.containsKey(COSName.FIRST) || stream.containsKey(W);
        boolean image = !structure && COSName.IMAGE.equals(stream.getCOSName(COSName.SUBTYPE));
        List<String> filters = filters(stream);
        boolean textual = !filters.isEmpty() && TEXTUAL.contains(filters.getFirst());
        List<String> packing = textual ? filters.subList(1, filters.size()) : filters;
        if (packing.size() > 1 || !packing.isEmpty() && !isKnown(packing.getFirst(), image && !textual)) {
            throw Refusal.unreadable(
                    "The PDF is packed in an unusual way. Print it to a new PDF, or send a picture of it.");
        }
        boolean deflated = !packing.isEmpty() && DEFLATED.contains(packing.getFirst());
        if (deflated && textual) {
            measure(new ByteArrayInputStream(plain(stream, filters.getFirst())), structure, image);
        } else if (deflated) {
            try (InputStream raw = stream.createRawInputStream()) {
                measure(raw, structure, image);
            }
        } else if (structure && stream.getLength() > STRUCTURE) {
            throw tooLarge();
        }
    }

    private static boolean isKnown(String packing, boolean image) {
        return DEFLATED.contains(packing) || image && PICTURES.contains(packing);
    }

    /** How a stream is packed, outermost first. */
    static List<String> filters(COSStream stream) {
        COSBase value = stream.getFilters();
        if (value instanceof COSName name) {
            return List.of(name.getName());
        }
        return value instanceof COSArray names ? names.toCOSNameStringList() : List.of();
    }

    private void measure(InputStream deflated, boolean structure, boolean image) throws IOException {
        int limit = structure ? STRUCTURE : image ? IMAGE : DRAWING;
        byte[] buffer = new byte[8192];
        long size = 0;
        try (InputStream inflated = new InflaterInputStream(deflated)) {
            for (int read = inflated.read(buffer); read >= 0; read = inflated.read(buffer)) {
                size += read;
                if (size > limit || !image && sum + size > ALL) {
                    throw tooLarge();
                }
            }
        } catch (java.util.zip.ZipException | java.io.EOFException damaged) {
            // The library shows what it could unpack until there, which is no more than was measured.
        }
        sum += image ? 0 : size;
    }

    /** ASCII only shrinks when it is decoded. */
    private static byte[] plain(COSStream stream, String filter) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        try (InputStream raw = stream.createRawInputStream()) {
            FilterFactory.INSTANCE.getFilter(filter).decode(raw, plain, stream, 0);
        }
        return plain.toByteArray();
    }

    private static RuntimeException tooLarge() {
        return Refusal.tooDetailed(
                "Unpacked, the PDF is far too large. Print it to a new PDF, or send a picture of it.");
    }
}
