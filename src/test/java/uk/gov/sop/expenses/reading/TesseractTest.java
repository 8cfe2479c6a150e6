package uk.gov.sop.expenses.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts.FontName;
import org.apache.pdfbox.pdmodel.graphics.image.JPEGFactory;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.reading.print.Found;
import uk.gov.sop.expenses.reading.print.Reading;

class TesseractTest {

    private static final String[] LINES = {
        "ASHGROVE STORES", "Date 12/11/2026", "Tea 2.30", "Cake 10.00", "TOTAL £12.30"
    };

    private final Tesseract tesseract = new Tesseract(Optional.empty());

    @Test
    void reading_is_off_where_the_language_data_is_missing_and_says_so() {
        assertEquals(
                Optional.of("Reading is off on this service: there is no language data for it."),
                new Tesseract(Optional.of(Path.of("nowhere"))).missing());
    }

    @Test
    void a_total_on_a_tilted_picture_is_found_where_it_is_on_that_picture() throws IOException {
        Reading reading = read(MadeReceipt.jpeg(tilted(), 90), "image/jpeg");
        Found<Long> total = reading.total();
        assertNotNull(total);
        assertEquals(1230, total.value());
        assertEquals(1200, reading.width());
        assertEquals(900, reading.height());
        // Drawn about (895, 606), and turned by 3 degrees about the middle of the picture: to (886, 621).
        assertEquals(886, total.box().left() + total.box().width() / 2, 15, total::toString);
        assertEquals(621, total.box().middle(), 6, total::toString);
    }

    @Test
    void of_a_pdf_the_first_page_is_read() throws IOException {
        Reading reading = read(pdf(), "application/pdf");
        assertNotNull(reading.total());
        assertNotNull(reading.date());
        assertNotNull(reading.merchant());
        assertEquals(1230, reading.total().value());
        assertEquals(LocalDate.of(2026, 11, 12), reading.date().value());
        assertEquals("ASHGROVE STORES", reading.merchant().value());
    }

    @Test
    void a_photograph_on_the_page_of_a_pdf_is_read_too() throws IOException {
        Reading reading = read(photographed(), "application/pdf");
        assertNotNull(reading.total());
        assertEquals(1230, reading.total().value());
    }

    @Test
    void a_picture_without_words_has_nothing_to_find() throws IOException {
        Reading reading =
                read(MadeReceipt.jpeg(new BufferedImage(600, 800, BufferedImage.TYPE_BYTE_GRAY), 90), "image/jpeg");
        assertEquals(new Reading(600, 800, null, null, null, null, null), reading);
    }

    @Test
    void what_is_no_picture_is_refused_before_native_code_sees_it() {
        assertThrows(IOException.class, () -> Picture.of(new byte[] {1, 2, 3}, "image/jpeg"));
        assertThrows(IOException.class, () -> Picture.of(new byte[] {'%', 'P', 'D', 'F'}, "application/pdf"));
    }

    private Reading read(byte[] content, String mediaType) throws IOException {
        Assumptions.assumeTrue(
                tesseract.missing().isEmpty(),
                () -> "No receipt was read: " + tesseract.missing().orElseThrow() + " Install tesseract-ocr-eng.");
        return tesseract.read(content, mediaType, Sale.UPLOADED_ON);
    }

    private static BufferedImage tilted() {
        BufferedImage picture = new BufferedImage(1200, 900, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, 1200, 900);
        pen.setColor(Color.BLACK);
        pen.setRenderingHint(RenderingHints.KEY_TEXT_ANTIALIASING, RenderingHints.VALUE_TEXT_ANTIALIAS_ON);
        pen.setFont(new Font("Liberation Sans", Font.PLAIN, 40));
        pen.rotate(Math.toRadians(3), 600, 450);
        for (int i = 0; i < LINES.length; i++) {
            pen.drawString(LINES[i], 700, 300 + 80 * i);
        }
        pen.dispose();
        return picture;
    }

    private static byte[] photographed() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(new PDRectangle(400, 300));
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                byte[] photograph = MadeReceipt.jpeg(tilted(), 90);
                pen.drawImage(JPEGFactory.createFromByteArray(document, photograph), 0, 0, 400, 300);
            }
            document.save(file);
        }
        return file.toByteArray();
    }

    private static byte[] pdf() throws IOException {
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            PDPage page = new PDPage(PDRectangle.A5);
            document.addPage(page);
            try (PDPageContentStream pen = new PDPageContentStream(document, page)) {
                pen.beginText();
                pen.setFont(new PDType1Font(FontName.HELVETICA), 14);
                pen.newLineAtOffset(60, 500);
                for (String line : LINES) {
                    pen.showText(line);
                    pen.newLineAtOffset(0, -24);
                }
                pen.endText();
            }
            document.save(file);
        }
        return file.toByteArray();
    }
}
