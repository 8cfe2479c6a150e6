package uk.gov.sop.expenses.receipts.cleaning;

import java.io.IOException;
import java.io.InputStream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDDeviceN;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** What may be drawn: nothing that a small file makes long or large to compute. */
final class Modest {

    private static final long IMAGE_BYTES = 40L * 1024 * 1024;
    /** Of a PostScript function: inks are mixed by some hundred bytes. */
    private static final int PROGRAM_BYTES = 16 * 1024;
    /** Of a function that is a table: twice what mixes four inks in 17 steps each. */
    private static final long SAMPLES = 17L * 17 * 17 * 17 * 2;

    private static final int MOST_INPUTS = 8;
    private static final int TABLE = 0;
    private static final int POSTSCRIPT = 4;

    private Modest() {}

    /** @throws IllegalArgumentException when a colour would take long to compute */
    static void requireFunctions(COSDocument document) {
        PdfInspection.each(document, dictionary -> {
            if (dictionary instanceof COSStream stream && !isModest(stream)) {
                throw new IllegalArgumentException("The colours of the page are too complicated.");
            }
        });
    }

    private static boolean isModest(COSStream function) {
        return switch (function.getInt(COSName.FUNCTION_TYPE)) {
            case TABLE -> samples(function) <= SAMPLES;
            case POSTSCRIPT -> isShort(function);
            default -> true;
        };
    }

    private static long samples(COSDictionary table) {
        COSArray sizes = table.getCOSArray(COSName.SIZE);
        COSArray outputs = table.getCOSArray(COSName.RANGE);
        long samples = outputs == null ? 1 : Math.max(1, outputs.size() / 2);
        if (sizes == null || sizes.size() > MOST_INPUTS) {
            return Long.MAX_VALUE;
        }
        for (int i = 0; i < sizes.size() && samples <= SAMPLES; i++) {
            samples *= atLeastOne(sizes.getObject(i));
        }
        return samples;
    }

    private static long atLeastOne(COSBase size) {
        return size instanceof COSNumber number ? Math.max(1, number.intValue()) : 1;
    }

    private static boolean isShort(COSStream program) {
        try (InputStream text = program.createInputStream()) {
            return text.readNBytes(PROGRAM_BYTES + 1).length <= PROGRAM_BYTES;
        } catch (IOException unreadable) {
            return false;
        }
    }

    /**
     * The library decodes an image and its mask whole and makes the smaller as large as the larger. An image in inks of
     * its own is computed pixel by pixel.
     */
    static boolean isImage(PDImage image) throws IOException {
        COSBase base = image.getCOSObject();
        if (!(base instanceof COSDictionary dictionary)) {
            return true;
        }
        long width = image.getWidth();
        long height = image.getHeight();
        boolean deep = image.getBitsPerComponent() > 8;
        for (COSName key : new COSName[] {COSName.SMASK, COSName.MASK}) {
            COSStream mask = dictionary.getCOSStream(key);
            if (mask != null) {
                width = Math.max(width, mask.getLong(COSName.WIDTH, 0));
                height = Math.max(height, mask.getLong(COSName.HEIGHT, 0));
                deep |= mask.getInt(COSName.BITS_PER_COMPONENT) > 8;
            }
        }
        return (deep ? 6 : 3) * width * height <= IMAGE_BYTES
                && (image.isStencil() || !(image.getColorSpace() instanceof PDDeviceN));
    }
}
