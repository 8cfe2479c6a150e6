package uk.gov.sop.expenses.receipts.cleaning;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.expenses.receipts.cleaning.HandMade.ascii;
import static uk.gov.sop.expenses.receipts.cleaning.HandMade.deflatedZeros;
import static uk.gov.sop.expenses.receipts.cleaning.HandMade.stream;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** PDFs that are taken, since honest ones look like them, and drawn without what takes long or much memory. */
class HostileDrawingTest {

    private static final long MEBIBYTE = 1024 * 1024;
    /** In the left lower corner, after what is hostile. */
    private static final String SQUARE = " 0 g 0 0 100 100 re f";

    private static final String PROGRAM = "/FunctionType 4/Domain[0 595 0 842]/Range[0 1]";
    private static final String TABLE = "/FunctionType 0/Domain[0 1 0 1]/Range[0 1]/BitsPerSample 8/Filter/FlateDecode";
    private static final String FIVE_INKS = "[/DeviceN[/A/B/C/D/E]/DeviceGray 6 0 R]";

    @ParameterizedTest
    @MethodSource("leavingOut")
    void the_rest_of_the_page_is_drawn_in_less_than_64_mebibytes(String name, byte[] pdf) throws IOException {
        long before = Allocated.bytes();
        BufferedImage drawn = thumbnail(pdf);
        long used = Allocated.bytes() - before;
        assertTrue(used < 64 * MEBIBYTE, used / MEBIBYTE + " MiB");
        assertEquals(0x000000, drawn.getRGB(10, 310) & 0xFFFFFF, 0x101010);
        assertTrue((drawn.getRGB(150, 100) & 0xFF) > 0xF0, "left out");
        assertTrue((FirstPage.of(pdf, 1600).getRGB(50, 1550) & 0xFF) < 0x10, "when it is read");
    }

    static List<Object[]> leavingOut() {
        String program = "{pop pop " + "1 pop ".repeat(2_000) + "0}";
        return List.of(
                new Object[] {"a shading as a pattern", shading("f", stream(PROGRAM, ascii(program)))},
                new Object[] {"a shading as a pattern of lines", shading("S", stream(PROGRAM, ascii(program)))},
                new Object[] {"a soft mask of 6300 by 6300", masked("SMask", 6300, 6300, 8)},
                new Object[] {"a soft mask of 16 bits", masked("SMask", 3000, 3000, 16)},
                new Object[] {"a soft mask that is long where the picture is wide", masked("SMask", 1, 30_000, 8)},
                new Object[] {"a mask of 6300 by 6300", masked("Mask", 6300, 6300, 1)},
                new Object[] {"a picture of 16 bits", image("DeviceGray", 3000, 3000, 16, "")},
                new Object[] {"a picture in five inks", image(FIVE_INKS, 100, 100, 8, "")});
    }

    @ParameterizedTest
    @MethodSource("empty")
    void a_colour_that_takes_long_leaves_the_sheet_empty(String name, byte[] pdf) throws IOException {
        long before = Allocated.bytes();
        BufferedImage drawn = thumbnail(pdf);
        long used = Allocated.bytes() - before;
        assertTrue(used < 64 * MEBIBYTE, used / MEBIBYTE + " MiB");
        assertTrue((drawn.getRGB(10, 310) & 0xFF) > 0xF0);
    }

    static List<Object[]> empty() {
        return List.of(
                new Object[] {"a long program", ink(stream(PROGRAM, ascii("{" + "1 pop ".repeat(200_000) + "}")))},
                new Object[] {"a large table", ink(stream(TABLE + "/Size[4000 4000]", deflatedZeros(1000)))},
                new Object[] {
                    "a table of thirty sides",
                    ink(stream(
                            "/FunctionType 0/Domain[" + "0 1 ".repeat(30) + "]/Range[0 1]/BitsPerSample 8/Size["
                                    + "1 ".repeat(30) + "]",
                            new byte[1]))
                });
    }

    @Test
    void a_colour_mixed_by_a_short_program_is_drawn() throws IOException {
        byte[] pdf = ink(stream("/FunctionType 4/Domain[0 1]/Range[0 1]", ascii("{1 exch sub}")));
        assertEquals(0x000000, thumbnail(pdf).getRGB(150, 100) & 0xFFFFFF, 0x101010);
    }

    private static byte[] ink(byte[] function) {
        return page(
                "/Ink cs 1 scn 0 0 595 842 re f", "/ColorSpace<</Ink[/Separation/Spot/DeviceGray 5 0 R]>>", function);
    }

    private static byte[] shading(String paint, byte[] function) {
        return page(
                "/Pattern cs /P scn /Pattern CS /P SCN 400 w 100 100 495 742 re " + paint,
                "/Pattern<</P 5 0 R>>",
                ascii("<</Type/Pattern/PatternType 2/Shading 6 0 R>>"),
                ascii("<</ShadingType 1/ColorSpace/DeviceGray/Domain[0 595 0 842]/Function 7 0 R>>"),
                function);
    }

    private static byte[] masked(String kind, int width, int height, int bits) {
        String mask = bits == 1 ? "/ImageMask true" : "/ColorSpace/DeviceGray";
        return image(
                "DeviceGray",
                width == 1 ? 30_000 : 100,
                width == 1 ? 1 : 100,
                8,
                "/" + kind + " 6 0 R",
                stream(
                        "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height + mask + "/BitsPerComponent "
                                + bits + "/Filter/FlateDecode",
                        deflatedZeros((long) width * height * bits / 8)));
    }

    private static byte[] image(String colours, int width, int height, int bits, String more, byte[]... others) {
        boolean inks = colours.startsWith("[");
        byte[] image = stream(
                "/Type/XObject/Subtype/Image/Width " + width + "/Height " + height + "/ColorSpace"
                        + (inks ? colours : "/" + colours) + "/BitsPerComponent " + bits + more
                        + "/Filter/FlateDecode",
                deflatedZeros((long) width * height * bits / 8 * (inks ? 5 : 1)));
        byte[] mixing =
                stream("/FunctionType 4/Domain[" + "0 1 ".repeat(5) + "]/Range[0 1]", ascii("{pop pop pop pop pop 0}"));
        byte[][] behind = inks ? new byte[][] {mixing} : others;
        return page(
                "q 300 0 0 500 150 200 cm /I Do Q",
                "/XObject<</I 5 0 R>>",
                Stream.concat(Stream.of(image), Stream.of(behind)).toArray(byte[][]::new));
    }

    private static byte[] page(String content, String resources, byte[]... used) {
        List<byte[]> objects = new ArrayList<>(List.of(
                ascii("<</Type/Catalog/Pages 2 0 R>>"),
                ascii("<</Type/Pages/Kids[3 0 R]/Count 1>>"),
                ascii("<</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<<" + resources
                        + ">>>>"),
                stream("", ascii(content + SQUARE))));
        objects.addAll(List.of(used));
        return HandMade.pdf(objects);
    }

    private static BufferedImage thumbnail(byte[] pdf) throws IOException {
        return ImageIO.read(new ByteArrayInputStream(Cleaning.clean(pdf).thumbnail()));
    }
}
