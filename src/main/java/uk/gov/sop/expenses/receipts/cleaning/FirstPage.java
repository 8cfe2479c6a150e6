package uk.gov.sop.expenses.receipts.cleaning;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.Paint;
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
import org.apache.pdfbox.pdmodel.graphics.color.PDColor;
import org.apache.pdfbox.pdmodel.graphics.color.PDPattern;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.pdmodel.graphics.pattern.PDShadingPattern;
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
    /** What takes long within one operator. */
    private static final Duration GIVEN_UP = Duration.ofSeconds(5);

    private static final Color NOTHING = new Color(0, 0, 0, 0);
    private static final long THUMBNAIL_BYTES = 8L * 1024 * 1024;
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
        return drawn(pdf, longSide, Picture.DECODED_BYTES);
    }

    /** An empty sheet where it cannot be drawn. */
    static Picture thumbnail(byte[] pdf) {
        try {
            return new Picture(drawn(pdf, Picture.THUMBNAIL, THUMBNAIL_BYTES)).thumbnail();
        } catch (IOException | RuntimeException | StackOverflowError undrawable) {
            return emptySheet();
        }
    }

    static void requireSheet(PDDocument document) {
        PDRectangle sheet = document.getPage(0).getCropBox();
        if (!(Math.min(sheet.getWidth(), sheet.getHeight()) >= 1)) {
            throw Refusal.damagedPdf();
        }
    }

    private static BufferedImage drawn(byte[] pdf, int longSide, long imageBytes) throws IOException {
        return Drawing.within(GIVEN_UP, () -> {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                Modest.requireFunctions(document.getDocument());
                return new FirstPage(document, longSide, imageBytes).drawn();
            }
        });
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
        protected Paint getPaint(PDColor color) throws IOException {
            // The same kinds, as what a shape is filled with.
            boolean shaded = color.getColorSpace() instanceof PDPattern patterns
                    && patterns.getPattern(color) instanceof PDShadingPattern;
            return shaded ? NOTHING : super.getPaint(color);
        }

        @Override
        public void drawImage(PDImage image) throws IOException {
            BufferedImage jpeg = small(image);
            if (jpeg != null) {
                draw(jpeg);
            } else if (Modest.isImage(image)) {
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
