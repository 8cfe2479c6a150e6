package uk.gov.sop.expenses.reading;

import java.io.IOException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** The first page of a PDF file as a picture. */
final class FirstPage {

    private static final int POINTS_AN_INCH = 72;

    /** Pixels of the longer side. */
    private static final int LONGER_SIDE = 1600;

    private static final int LARGEST_SCALE = 4;

    private FirstPage() {}

    static Picture of(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDRectangle page = document.getPage(0).getCropBox();
            float longer = Math.max(page.getWidth(), page.getHeight());
            float scale = Math.min(LARGEST_SCALE, LONGER_SIDE / longer);
            var image = new PDFRenderer(document).renderImageWithDPI(0, scale * POINTS_AN_INCH, ImageType.GRAY);
            return Picture.of(image, image.getWidth(), image.getHeight());
        }
    }
}
