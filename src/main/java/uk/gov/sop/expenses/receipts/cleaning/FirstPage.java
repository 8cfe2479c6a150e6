package uk.gov.sop.expenses.receipts.cleaning;

import java.awt.Graphics2D;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.FontMappers;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.rendering.PageDrawer;
import org.apache.pdfbox.rendering.PageDrawerParameters;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.RuleBroken;

/** The first page of a PDF, drawn. What would take long or much memory is left out of it. */
public final class FirstPage extends PDFRenderer {

    private static final int MOST_OPERATORS = 100_000;
    private static final Duration LONGEST = Duration.ofSeconds(3);
    private static final long THUMBNAIL_BYTES = 8L * 1024 * 1024;
    private static final long PACKED_IMAGE_BYTES = 40L * 1024 * 1024;
    private static final int LARGEST_SCALE = 4;

    static {
        FontMappers.set(new StandInFont());
    }

    private final PDRectangle sheet;
    private final int longSide;
    private final long imageBytes;

    private FirstPage(PDDocument document, int longSide, long imageBytes) {
        super(document);
        this.sheet = document.getPage(0).getCropBox();
        this.longSide = longSide;
        this.imageBytes = imageBytes;
        setSubsamplingAllowed(true);
    }

    /**
     * Of a kept receipt, large enough to read it.
     *
     * @param longSide in pixels, at most; a small page is not made larger than fourfold
     */
    public static BufferedImage of(byte[] pdf, int longSide) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new FirstPage(document, longSide, Picture.DECODED_BYTES).drawn();
        }
    }

    /** An empty sheet where it cannot be drawn. */
    static Picture thumbnail(PDDocument document) {
        FirstPage page = new FirstPage(document, Picture.THUMBNAIL, THUMBNAIL_BYTES);
        if (!(Math.min(page.sheet.getWidth(), page.sheet.getHeight()) >= 1)) {
            throw Refusal.damagedPdf();
        }
        try {
            return new Picture(page.drawn()).thumbnail();
        } catch (IOException | RuntimeException | StackOverflowError undrawable) {
            return emptySheet();
        }
    }

    private BufferedImage drawn() throws IOException {
        float scale = Math.min(LARGEST_SCALE, longSide / Math.max(sheet.getWidth(), sheet.getHeight()));
        return renderImage(0, scale, ImageType.RGB);
    }

    private static Picture emptySheet() {
        BufferedImage sheet =
                new BufferedImage(Picture.THUMBNAIL * 70 / 99, Picture.THUMBNAIL, BufferedImage.TYPE_INT_ARGB);
        return new Picture(sheet).thumbnail();
    }

    @Override
    protected PageDrawer createPageDrawer(PageDrawerParameters parameters) throws IOException {
        return new Drawer(parameters);
    }

    private final class Drawer extends PageDrawer {

        private final long end = System.nanoTime() + LONGEST.toNanos();
        private int operators;

        private Drawer(PageDrawerParameters parameters) throws IOException {
            super(parameters);
        }

        @Override
        protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
            operators++;
            if (operators > MOST_OPERATORS || System.nanoTime() - end > 0) {
                throw new IOException("The page is too complicated to be drawn.");
            }
            super.processOperator(operator, operands);
        }

        @Override
        public void shadingFill(COSName name) {
            // Some kinds are computed point by point; the picture does without.
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            BufferedImage jpeg = small(image);
            if (jpeg != null) {
                draw(jpeg);
            } else if (3L * image.getWidth() * image.getHeight() <= PACKED_IMAGE_BYTES) {
                super.drawImage(image);
            }
        }

        /** The library would decode it whole. */
        private @Nullable BufferedImage small(PDImage image) throws IOException {
            if (!(image instanceof PDImageXObject object) || !PdfCopy.isJpeg(object.getCOSObject())) {
                return null;
            }
            try (InputStream raw = object.getCOSObject().createRawInputStream()) {
                return Picture.decode(JpegFile.read(raw.readAllBytes()), 2 * longSide, imageBytes)
                        .image();
            } catch (RuleBroken ofFourColours) {
                return null;
            }
        }

        /** On the unit square, upside down: the way PDF places pictures. */
        private void draw(BufferedImage image) {
            Graphics2D canvas = getGraphics();
            setClip();
            AffineTransform place =
                    getGraphicsState().getCurrentTransformationMatrix().createAffineTransform();
            place.scale(1.0 / image.getWidth(), -1.0 / image.getHeight());
            place.translate(0, -image.getHeight());
            canvas.drawImage(image, place, null);
        }
    }
}
