package uk.gov.sop.expenses.receipts.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.function.Function;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Pictures;

class PdfCleaningTest {

    private static final String SECRET = "Planted Author 4711";

    @Test
    void the_pages_of_a_pdf_stay_as_they_are() throws IOException {
        CleanReceipt clean = Cleaning.clean(Pdfs.written(3, document -> {}));
        assertEquals(ReceiptType.PDF, clean.type());
        assertEquals(3, clean.pages());
        assertNull(clean.width());
        assertNull(clean.height());
        assertEquals(
                "Ticket 3, Bristol to Leeds, GBP 42.50",
                from(clean, document -> text(document).strip().lines().toList().getLast()));
    }

    @Test
    void who_made_it_and_with_what_is_gone() throws IOException {
        byte[] sent = Pdfs.written(1, Pdfs.metadata(SECRET));
        assertTrue(latin(sent).contains(SECRET));
        CleanReceipt clean = Cleaning.clean(sent);
        assertFalse(latin(clean.content()).matches("(?s).*(" + SECRET + "|xmpmeta|/Info|/Producer).*"));
        assertEquals(0, (int) from(
                clean,
                document -> document.getDocumentInformation().getMetadataKeys().size()));
        assertTrue(from(clean, document -> text(document)).contains("GBP 42.50"));
    }

    @Test
    void a_link_is_dropped_and_the_page_kept() throws IOException {
        CleanReceipt clean = Cleaning.clean(Pdfs.written(1, Pdfs.action("URI")));
        assertFalse(latin(clean.content()).contains("/Annots"));
        assertTrue(from(clean, document -> text(document)).contains("Bristol"));
    }

    @Test
    void a_photo_in_a_pdf_says_no_longer_where_it_was_taken() throws IOException {
        byte[] photo = Pictures.withExif(Pictures.encoded("jpeg", 900, 900), 1, SECRET);
        byte[] sent = Pdfs.written(1, Pdfs.picture(photo));
        assertTrue(latin(sent).contains(SECRET));
        CleanReceipt clean = Cleaning.clean(sent);
        assertFalse(latin(clean.content()).contains(SECRET));
        assertEquals(0xFF0000, thumbnail(clean).getRGB(20, 300) & 0xFFFFFF, 0x1F1F1F);
    }

    @Test
    void nor_does_one_in_a_list_of_one_filter() {
        byte[] photo = Pictures.withExif(Pictures.encoded("jpeg", 100, 100), 1, SECRET);
        byte[] sent = Pdfs.onePage(HandMade.stream(
                "/Type/XObject/Subtype/Image/Width 100/Height 100/ColorSpace/DeviceRGB/BitsPerComponent 8"
                        + "/Filter[/DCTDecode]",
                photo));
        assertFalse(latin(Cleaning.clean(sent).content()).contains(SECRET));
    }

    @Test
    void nor_does_one_in_jpeg_2000() {
        byte[] boxes = HandMade.join(
                HandMade.ascii("\0\0\0\14jP  \r\n\u0087\n"),
                HandMade.ascii("\0\0\0\33xml " + SECRET),
                HandMade.ascii("\0\0\0\0jp2cpicture"));
        byte[] sent = Pdfs.onePage(
                HandMade.stream("/Type/XObject/Subtype/Image/Width 100/Height 100/Filter/JPXDecode", boxes));
        assertTrue(latin(sent).contains(SECRET));
        String clean = latin(Cleaning.clean(sent).content());
        assertFalse(clean.contains(SECRET));
        assertTrue(clean.contains("jp2cpicture"));
    }

    @Test
    void the_thumbnail_shows_the_first_page() throws IOException {
        BufferedImage thumbnail = thumbnail(Cleaning.clean(Pdfs.ticket()));
        assertEquals(320, thumbnail.getHeight());
        assertTrue(darkPixels(thumbnail) > 200, "the print on the ticket");
    }

    @Test
    void a_page_that_takes_too_long_to_draw_has_an_empty_thumbnail() throws IOException {
        String squares = "0 0 1 1 re f\n".repeat(60_000);
        CleanReceipt clean = Cleaning.clean(Pdfs.onePageOf(squares));
        assertEquals(0, darkPixels(thumbnail(clean)));
        assertEquals(1, clean.pages());
    }

    private static long darkPixels(BufferedImage image) {
        long dark = 0;
        for (int x = 0; x < image.getWidth(); x++) {
            for (int y = 0; y < image.getHeight(); y++) {
                dark += (image.getRGB(x, y) & 0xFF) < 0x80 ? 1 : 0;
            }
        }
        return dark;
    }

    private static BufferedImage thumbnail(CleanReceipt clean) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(clean.thumbnail()));
    }

    private static <T> T from(CleanReceipt clean, Function<PDDocument, T> read) throws IOException {
        try (PDDocument document = Loader.loadPDF(clean.content())) {
            return read.apply(document);
        }
    }

    private static String text(PDDocument document) {
        try {
            return new PDFTextStripper().getText(document);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static String latin(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
