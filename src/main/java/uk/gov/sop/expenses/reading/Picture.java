package uk.gov.sop.expenses.reading;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.awt.image.DataBufferByte;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import uk.gov.sop.expenses.reading.print.Box;
import uk.gov.sop.expenses.receipts.cleaning.FirstPage;

/**
 * A receipt in shades of grey at a size that is quick to read, decoded by Java alone: native code sees nothing but
 * plain pixels, whatever a file holds.
 *
 * @param grey at most {@link #AREA} pixels, one byte each, row by row
 * @param storedWidth of the picture as it is stored, in pixels
 * @param storedHeight of the picture as it is stored, in pixels
 */
record Picture(byte[] grey, int width, int height, int storedWidth, int storedHeight) {

    /** Pixels that are enough for small print and read within a second or so. */
    private static final int AREA = 1_600_000;

    private static final int PAGE_LONG_SIDE = 1600;

    static Picture of(byte[] content, String mediaType) throws IOException {
        return mediaType.equals("application/pdf") ? page(content) : decoded(content);
    }

    private static Picture page(byte[] pdf) throws IOException {
        BufferedImage page = FirstPage.of(pdf, PAGE_LONG_SIDE);
        return of(page, page.getWidth(), page.getHeight());
    }

    static Picture of(BufferedImage image, int storedWidth, int storedHeight) {
        int percent = 100;
        while ((long) image.getWidth() * percent / 100 * image.getHeight() * percent / 100 > AREA) {
            percent--;
        }
        BufferedImage grey = grey(
                image, Math.max(1, image.getWidth() * percent / 100), Math.max(1, image.getHeight() * percent / 100));
        byte[] pixels = ((DataBufferByte) grey.getRaster().getDataBuffer()).getData();
        return new Picture(pixels, grey.getWidth(), grey.getHeight(), storedWidth, storedHeight);
    }

    /**
     * Where a box lies on the picture as it is stored.
     *
     * @param angle in radians by which this picture was turned clockwise about its middle before the box was found
     */
    Box stored(Box box, double angle) {
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        double across = box.left() + box.width() / 2.0 - width / 2.0;
        double down = box.top() + box.height() / 2.0 - height / 2.0;
        double wide = box.width() * cos + box.height() * Math.abs(sin);
        double high = box.height() * cos + box.width() * Math.abs(sin);
        double left = width / 2.0 + across * cos + down * sin - wide / 2;
        double top = height / 2.0 + down * cos - across * sin - high / 2;
        return new Box(
                (int) (left * storedWidth / width),
                (int) (top * storedHeight / height),
                (int) (wide * storedWidth / width),
                (int) (high * storedHeight / height));
    }

    /** Of large pictures only every second, third or fourth pixel is taken, so that little memory is used. */
    private static Picture decoded(byte[] content) throws IOException {
        try (ImageInputStream input = ImageIO.createImageInputStream(new ByteArrayInputStream(content))) {
            var readers = ImageIO.getImageReaders(input);
            if (!readers.hasNext()) {
                throw new IOException("Not a picture that can be decoded.");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(input, true, true);
                int width = reader.getWidth(0);
                int height = reader.getHeight(0);
                int step = 1;
                while ((long) width / step * (height / step) > 4L * AREA) {
                    step++;
                }
                ImageReadParam sparse = reader.getDefaultReadParam();
                sparse.setSourceSubsampling(step, step, 0, 0);
                return of(reader.read(0, sparse), width, height);
            } finally {
                reader.dispose();
            }
        }
    }

    private static BufferedImage grey(BufferedImage image, int width, int height) {
        BufferedImage grey = new BufferedImage(width, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D pen = grey.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(image, 0, 0, width, height, null);
        pen.dispose();
        return grey;
    }
}
