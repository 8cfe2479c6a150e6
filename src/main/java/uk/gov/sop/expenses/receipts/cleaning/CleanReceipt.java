package uk.gov.sop.expenses.receipts.cleaning;

import org.jspecify.annotations.Nullable;

/**
 * A receipt as it is kept.
 *
 * @param type JPEG or PDF
 * @param content the file, 10 MiB at most
 * @param thumbnail a JPEG, 320 pixels at most on its long side
 * @param width pixels of the picture; null for a PDF
 * @param height pixels of the picture; null for a PDF
 * @param pages of the PDF, 1 to 20; null for a picture
 */
public record CleanReceipt(
        ReceiptType type,
        byte[] content,
        byte[] thumbnail,
        @Nullable Integer width,
        @Nullable Integer height,
        @Nullable Integer pages) {

    static CleanReceipt of(Picture picture) {
        return new CleanReceipt(
                ReceiptType.JPEG, picture.jpeg(), picture.thumbnail().jpeg(), picture.width(), picture.height(), null);
    }
}
