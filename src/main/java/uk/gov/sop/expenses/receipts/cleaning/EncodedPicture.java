package uk.gov.sop.expenses.receipts.cleaning;

import java.util.function.Supplier;
import javax.imageio.ImageReader;

/**
 * A picture file without anything that does not draw it, and what its header says, before any of it is decoded.
 *
 * @param content the file, its metadata left out
 * @param width pixels as stored, before it is turned upright
 * @param height pixels as stored
 * @param pixelBytes how many bytes a decoded pixel takes, 8 at most
 * @param orientation as EXIF numbers it, 1 (upright) to 8
 */
record EncodedPicture(
        Supplier<ImageReader> reader, byte[] content, int width, int height, int pixelBytes, int orientation) {

    private static final int MEGAPIXELS = 40;
    /** A row is decoded whole. */
    private static final int LONGEST_SIDE = 30_000;

    EncodedPicture {
        if (width < 1 || height < 1) {
            throw Refusal.damagedPicture();
        }
        requireDrawable(width, height);
    }

    /** For what is refused by its size alone. */
    static void requireDrawable(long width, long height) {
        if (width > LONGEST_SIDE || height > LONGEST_SIDE || width * height > MEGAPIXELS * 1_000_000L) {
            throw Refusal.tooDetailed(
                    "The picture has %,d × %,d pixels. Send one of %d megapixels at most, and %,d pixels on a side."
                            .formatted(width, height, MEGAPIXELS, LONGEST_SIDE));
        }
    }

    /** One in how many rows and columns is decoded, so that the picture takes no more memory than given. */
    int subsampling(long bytes) {
        int step = 1;
        while ((long) width * height * pixelBytes / ((long) step * step) > bytes) {
            step++;
        }
        return step;
    }
}
