package uk.gov.sop.expenses.receipts.cleaning;

import static uk.gov.sop.expenses.receipts.cleaning.HandMade.ascii;
import static uk.gov.sop.expenses.receipts.cleaning.HandMade.join;
import static uk.gov.sop.shared.Rule.RECEIPT_NOT_PLAIN;
import static uk.gov.sop.shared.Rule.RECEIPT_PROTECTED;
import static uk.gov.sop.shared.Rule.RECEIPT_TOO_DETAILED;
import static uk.gov.sop.shared.Rule.RECEIPT_UNREADABLE;

import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.testsupport.Pictures;

/**
 * A file that is not taken as a receipt.
 *
 * @param rule that refuses it
 */
public record HostileFile(String name, Supplier<byte[]> content, Rule rule) {

    /** The test file of the virus scanners, in two pieces so that none of them finds it here. */
    public static final String EICAR = "X5O!P%@AP[4\\PZX54(P^)7CC)7}$EICAR-STANDARD" + "-ANTIVIRUS-TEST-FILE!$H+H*";

    private static final int MEBIBYTE = 1024 * 1024;

    public static List<HostileFile> corpus() {
        return java.util.stream.Stream.of(neither(), pictures(), pdfs())
                .flatMap(List::stream)
                .toList();
    }

    private static List<HostileFile> neither() {
        return List.of(
                file("nothing", () -> new byte[0], RECEIPT_UNREADABLE),
                file("text", () -> ascii("not a picture"), RECEIPT_UNREADABLE),
                file("a web page that is named a picture", () -> ascii("<!doctype html><img>"), RECEIPT_UNREADABLE),
                file(
                        "SVG",
                        () -> ascii("<svg xmlns=\"http://www.w3.org/2000/svg\"><script>alert(1)</script></svg>"),
                        RECEIPT_UNREADABLE),
                file("GIF", () -> Pictures.encoded("gif", 20, 20), RECEIPT_UNREADABLE),
                file("HEIC", () -> ascii("\0\0\0\30ftypheic\0\0\0\0mif1heic"), RECEIPT_UNREADABLE),
                file("ZIP", HandMade::zip, RECEIPT_UNREADABLE),
                file("the scanners' test file", () -> ascii(EICAR), RECEIPT_UNREADABLE));
    }

    private static List<HostileFile> pictures() {
        byte[] jpeg = Pictures.encoded("jpeg", 400, 400);
        byte[] png = Pictures.encoded("png", 400, 400);
        return List.of(
                file("a header and no picture", () -> Arrays.copyOf(jpeg, 12), RECEIPT_UNREADABLE),
                file("a JPEG cut short", () -> Arrays.copyOf(jpeg, jpeg.length / 2), RECEIPT_UNREADABLE),
                file(
                        "a JPEG cut short that ends well",
                        () -> join(Arrays.copyOf(jpeg, jpeg.length / 2), new byte[] {(byte) 0xFF, (byte) 0xD9}),
                        RECEIPT_UNREADABLE),
                file("a PNG cut short", () -> Arrays.copyOf(png, png.length / 2), RECEIPT_UNREADABLE),
                file("a PNG with too few pixels in it", () -> HandMade.png(600, 600, 8, 2, 9000), RECEIPT_UNREADABLE),
                file("a JPEG that claims 65,535 × 65,535", () -> sized(jpeg, 65_535, 65_535), RECEIPT_TOO_DETAILED),
                file(
                        "a progressive JPEG of 40 megapixels",
                        () -> sized(Pictures.progressiveJpeg(400, 400), 7_000, 5_700),
                        RECEIPT_TOO_DETAILED),
                file("a PNG of 50,000 × 50,000", () -> HandMade.png(50_000, 50_000, 8, 2, 1000), RECEIPT_TOO_DETAILED),
                file(
                        "a PNG that unpacks to 500 MB",
                        () -> HandMade.png(16_000, 31_250, 8, 0, 31_250L * 16_001),
                        RECEIPT_TOO_DETAILED),
                file("a PNG of one long row", () -> HandMade.png(40_000_000, 1, 16, 6, 1000), RECEIPT_TOO_DETAILED),
                file("a WebP of 16,383 × 16,383", () -> HandMade.webp(16_383, 16_383), RECEIPT_TOO_DETAILED));
    }

    private static List<HostileFile> pdfs() {
        byte[] ticket = Pdfs.ticket();
        return List.of(
                file("a PDF with a script", () -> Pdfs.written(1, Pdfs.script()), RECEIPT_NOT_PLAIN),
                file("a PDF that starts a program", () -> Pdfs.written(1, Pdfs.action("Launch")), RECEIPT_NOT_PLAIN),
                file("a PDF that sends a form", () -> Pdfs.written(1, Pdfs.action("SubmitForm")), RECEIPT_NOT_PLAIN),
                file("a PDF with a file in it", () -> Pdfs.written(1, Pdfs.embeddedFile()), RECEIPT_NOT_PLAIN),
                file("a PDF with an XFA form", () -> Pdfs.written(1, Pdfs.xfa()), RECEIPT_NOT_PLAIN),
                file("a PDF with a ZIP behind it", () -> join(ticket, HandMade.zip()), RECEIPT_NOT_PLAIN),
                file("a PDF with a ZIP before it", () -> join(HandMade.zip(), ticket), RECEIPT_UNREADABLE),
                file("a PDF cut short", () -> Arrays.copyOf(ticket, ticket.length / 2), RECEIPT_UNREADABLE),
                file("a PDF with a password", () -> Pdfs.written(1, Pdfs.password("secret")), RECEIPT_PROTECTED),
                file("a PDF that may not be changed", () -> Pdfs.written(1, Pdfs.password("")), RECEIPT_PROTECTED),
                file("a PDF of 21 pages", () -> Pdfs.written(21, document -> {}), RECEIPT_TOO_DETAILED),
                file(
                        "a PDF with a picture of 2,500 megapixels",
                        () -> Pdfs.image(50_000, 50_000),
                        RECEIPT_TOO_DETAILED),
                file(
                        "a PDF whose page unpacks to 1 GB",
                        () -> Pdfs.longContent(1024L * MEBIBYTE),
                        RECEIPT_TOO_DETAILED),
                file(
                        "a PDF whose objects unpack to 1 GB",
                        () -> Pdfs.packedObjects(1024L * MEBIBYTE),
                        RECEIPT_TOO_DETAILED),
                file(
                        "a PDF of a million objects",
                        () -> HandMade.pdf(List.of(ascii("<</Type/Catalog/X[" + "<<>>".repeat(1_000_000) + "]>>"))),
                        RECEIPT_TOO_DETAILED));
    }

    private static HostileFile file(String name, Supplier<byte[]> content, Rule rule) {
        return new HostileFile(name, content, rule);
    }

    /** With another size in its frame header. */
    private static byte[] sized(byte[] jpeg, int width, int height) {
        byte[] result = jpeg.clone();
        int at = 2;
        while (result[at + 1] != (byte) 0xC0 && result[at + 1] != (byte) 0xC2) {
            at += 2 + ((result[at + 2] & 0xFF) << 8 | result[at + 3] & 0xFF);
        }
        java.nio.ByteBuffer.wrap(result).putShort(at + 5, (short) height).putShort(at + 7, (short) width);
        return result;
    }

    @Override
    public String toString() {
        return name;
    }
}
