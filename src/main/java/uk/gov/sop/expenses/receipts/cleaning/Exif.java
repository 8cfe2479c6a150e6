package uk.gov.sop.expenses.receipts.cleaning;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;

/** The one thing of EXIF that outlives cleaning: which way up the picture is. */
final class Exif {

    static final int UPRIGHT = 1;

    private static final int ORIENTATION = 0x0112;
    private static final int ENTRY = 12;
    private static final int INTEL = 0x4949;

    private Exif() {}

    /** @param tiff the TIFF structure; anything odd in it reads as upright */
    static int orientation(ByteBuffer tiff) {
        if (tiff.remaining() < 14) {
            return UPRIGHT;
        }
        ByteBuffer data = tiff.slice();
        data.order(data.getShort(0) == INTEL ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
        int directory = data.getInt(4);
        if (directory < 8 || directory > data.limit() - 2) {
            return UPRIGHT;
        }
        int entries = data.getShort(directory) & 0xFFFF;
        int first = directory + 2;
        for (int at = first; at < first + entries * ENTRY && at <= data.limit() - ENTRY; at += ENTRY) {
            if ((data.getShort(at) & 0xFFFF) == ORIENTATION) {
                int value = data.getShort(at + 8);
                return value >= 1 && value <= 8 ? value : UPRIGHT;
            }
        }
        return UPRIGHT;
    }
}
