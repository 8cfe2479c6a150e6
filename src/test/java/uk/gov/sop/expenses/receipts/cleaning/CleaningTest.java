package uk.gov.sop.expenses.receipts.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.testsupport.Pictures;

class CleaningTest {

    private static final int RED = 0xF00;
    private static final int BLUE = 0x00F;
    private static final long MEBIBYTE = 1024 * 1024;

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png"})
    void a_picture_becomes_a_jpeg_of_the_same_size_and_has_a_thumbnail(String format) {
        CleanReceipt clean = Cleaning.clean(Pictures.encoded(format, 800, 600));
        assertEquals(ReceiptType.JPEG, clean.type());
        assertEquals(ReceiptType.JPEG, ReceiptType.of(clean.content()).orElseThrow());
        assertEquals("800 × 600", size(clean.content()));
        assertEquals("800 600", clean.width() + " " + clean.height());
        assertEquals("320 × 240", size(clean.thumbnail()));
    }

    @ParameterizedTest
    @CsvSource({"lossless", "lossy"})
    void webp_becomes_a_jpeg_too(String kind) {
        byte[] webp = kind.equals("lossless")
                ? HandMade.webp(300, 200)
                : Base64.getDecoder().decode("UklGRiIAAABXRUJQVlA4IBYAAAAwAQCdASoBAAEADsD+JaQAA3AAAAAA");
        assertEquals(
                kind.equals("lossless") ? "300 × 200" : "1 × 1",
                size(Cleaning.clean(webp).content()));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 200 × 100, F00, 00F", "2, 200 × 100, 00F, F00", "3, 200 × 100, 00F, F00", "4, 200 × 100, F00, 00F",
        "5, 100 × 200, F00, 00F", "6, 100 × 200, F00, 00F", "7, 100 × 200, 00F, F00", "8, 100 × 200, 00F, F00"
    })
    void a_picture_is_turned_upright(int orientation, String size, String first, String last) {
        byte[] lying = Pictures.withExif(Pictures.encoded("jpeg", 200, 100), orientation, "");
        BufferedImage upright = decoded(Cleaning.clean(lying).content());
        assertEquals(size, upright.getWidth() + " × " + upright.getHeight());
        assertEquals(Integer.parseInt(first, 16), colour(upright, 10, 10));
        assertEquals(Integer.parseInt(last, 16), colour(upright, upright.getWidth() - 10, upright.getHeight() - 10));
    }

    @Test
    void where_a_picture_was_taken_is_gone() {
        byte[] sent = Pictures.withExif(Pictures.encoded("jpeg", 200, 100), 1, "51.4545 N 2.5879 W");
        assertTrue(text(sent).contains("51.4545"));
        CleanReceipt clean = Cleaning.clean(sent);
        assertFalse(text(clean.content()).matches("(?s).*(Exif|51\\.4545).*"));
        assertFalse(text(clean.thumbnail()).matches("(?s).*(Exif|51\\.4545).*"));
    }

    @Test
    void what_lets_light_through_is_white_behind() {
        BufferedImage clean =
                decoded(Cleaning.clean(HandMade.png(10, 10, 8, 6, 10 * 41)).content());
        assertEquals(0xFFF, colour(clean, 5, 5));
    }

    /** Thread allocations include what is garbage by then, so the memory in use at any moment is less. */
    @Test
    void forty_megapixels_are_kept_in_less_than_160_mebibytes() {
        byte[] deep = HandMade.png(6_300, 6_300, 16, 6, 6_300L * (6_300 * 8 + 1));
        long before = Allocated.bytes();
        CleanReceipt clean = Cleaning.clean(deep);
        long used = Allocated.bytes() - before;
        assertEquals("2100 × 2100", size(clean.content()));
        assertTrue(used < 160 * MEBIBYTE, used / MEBIBYTE + " MiB");
    }

    @Test
    void a_telephone_picture_keeps_2400_pixels() {
        CleanReceipt clean = Cleaning.clean(Pictures.encoded("jpeg", 4_032, 3_024));
        assertEquals("2400 × 1800", size(clean.content()));
        assertEquals("320 × 240", size(clean.thumbnail()));
        assertEquals(RED, colour(decoded(clean.content()), 100, 900));
        assertEquals(BLUE, colour(decoded(clean.thumbnail()), 300, 120));
    }

    @Test
    void who_finds_no_place_is_sent_away_for_a_moment() {
        Cleaning one = new Cleaning(1, Duration.ofMillis(50));
        byte[] picture = Pictures.receipt("first");
        one.clean(() -> {
            RuleBroken refusal = assertThrows(RuleBroken.class, () -> one.clean(() -> picture));
            assertEquals(Rule.UNAVAILABLE, refusal.rule());
            return picture;
        });
        one.clean(() -> picture);
    }

    private static int colour(BufferedImage image, int x, int y) {
        int rgb = image.getRGB(x, y);
        return (rgb >> 12 & 0xF00) | (rgb >> 8 & 0xF0) | (rgb >> 4 & 0xF);
    }

    private static String size(byte[] picture) {
        BufferedImage image = decoded(picture);
        return image.getWidth() + " × " + image.getHeight();
    }

    private static BufferedImage decoded(byte[] picture) {
        try {
            return ImageIO.read(new ByteArrayInputStream(picture));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(byte[] content) {
        return new String(content, StandardCharsets.ISO_8859_1);
    }
}
