package uk.gov.sop.expenses.reading;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;

/**
 * A photograph of a receipt from a shop that does not exist, and what is on it.
 *
 * @param picture a JPEG file
 */
record MadeReceipt(Layout layout, Distortion distortion, byte[] picture, Truth truth) {

    private static final String[] FAMILIES = {
        "Liberation Mono",
        "DejaVu Sans Mono",
        "Liberation Sans",
        "DejaVu Sans",
        "Liberation Serif",
        "Liberation Sans Narrow"
    };

    /** One of each layout in each distortion; the same seed makes the same pictures. */
    static Stream<MadeReceipt> all(long seed) {
        Random random = new Random(seed);
        return Arrays.stream(Layout.values())
                .flatMap(
                        layout -> Arrays.stream(Distortion.values()).map(distortion -> of(layout, distortion, random)));
    }

    static MadeReceipt of(Layout layout, Distortion distortion, Random random) {
        int size = 20 + random.nextInt(22);
        Paper paper = new Paper(Sale.pick(random, FAMILIES), size * (25 + random.nextInt(8)), size);
        Truth truth = layout.print(paper, random);
        BufferedImage photograph = distortion.photograph(paper.printed(), random);
        return new MadeReceipt(layout, distortion, jpeg(photograph, distortion.quality(random)), truth);
    }

    /** @param percent of JPEG quality */
    static byte[] jpeg(BufferedImage image, int percent) {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (var output = ImageIO.createImageOutputStream(file)) {
            writer.setOutput(output);
            ImageWriteParam quality = writer.getDefaultWriteParam();
            quality.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            quality.setCompressionQuality(percent / 100f);
            writer.write(null, new IIOImage(image, List.of(), null), quality);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** @param vat null where none is printed */
    record Truth(String merchant, LocalDate date, long total, String currency, Long vat) {}
}
