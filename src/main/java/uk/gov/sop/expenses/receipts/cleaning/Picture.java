package uk.gov.sop.expenses.receipts.cleaning;

import com.twelvemonkeys.imageio.stream.ByteArrayImageInputStream;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Objects;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/** A decoded picture, upright and opaque. With {@link FirstPage} the only place that draws. */
final class Picture {

    /** Of a kept picture: small print on a till receipt can still be read. */
    static final int LONG_SIDE = 2_400;

    static final int THUMBNAIL = 320;

    /** A picture of 12 megapixels, as telephones take them, whole; a larger one by every second row and column. */
    static final long DECODED_BYTES = 40L * 1024 * 1024;

    private final BufferedImage image;

    Picture(BufferedImage image) {
        this.image = image;
    }

    /** @param bytes that the decoded picture may take before it is made smaller */
    static Picture decode(EncodedPicture file, int longSide, long bytes) {
        ImageReader reader = file.reader().get();
        try {
            Damage damage = new Damage();
            reader.addIIOReadWarningListener(damage);
            reader.setInput(new ByteArrayImageInputStream(file.content()), true, true);
            ImageReadParam every = reader.getDefaultReadParam();
            int step = file.subsampling(bytes);
            every.setSourceSubsampling(step, step, 0, 0);
            BufferedImage decoded = reader.read(0, every);
            damage.requireNone();
            return new Picture(upright(halved(decoded, longSide), file.orientation(), longSide));
        } catch (IOException | IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException damaged) {
            throw Refusal.damagedPicture();
        } finally {
            reader.dispose();
        }
    }

    int width() {
        return image.getWidth();
    }

    int height() {
        return image.getHeight();
    }

    BufferedImage image() {
        return image;
    }

    Picture thumbnail() {
        return new Picture(upright(halved(image, THUMBNAIL), Exif.UPRIGHT, THUMBNAIL));
    }

    byte[] jpeg() {
        ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream out = new MemoryCacheImageOutputStream(file)) {
            ImageWriteParam param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(0.85f);
            writer.setOutput(out);
            writer.write(null, new IIOImage(image, null, null), param);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            writer.dispose();
        }
        return file.toByteArray();
    }

    /** By halves, so that every pixel counts; drawing much smaller at once would drop thin strokes. */
    private static BufferedImage halved(BufferedImage large, int longSide) {
        BufferedImage result = large;
        while (longest(result) >= 2 * longSide) {
            int width = Math.max(1, result.getWidth() / 2);
            int height = Math.max(1, result.getHeight() / 2);
            result = draw(
                    result,
                    width,
                    height,
                    AffineTransform.getScaleInstance(
                            1.0 * width / result.getWidth(), 1.0 * height / result.getHeight()));
        }
        return result;
    }

    private static BufferedImage upright(BufferedImage lying, int orientation, int longSide) {
        int longest = Math.max(longest(lying), longSide);
        int width = Math.max(1, lying.getWidth() * longSide / longest);
        int height = Math.max(1, lying.getHeight() * longSide / longest);
        AffineTransform turn = turn(orientation, width, height);
        turn.scale(1.0 * width / lying.getWidth(), 1.0 * height / lying.getHeight());
        boolean onItsSide = orientation > 4;
        return draw(lying, onItsSide ? height : width, onItsSide ? width : height, turn);
    }

    /** What EXIF's eight orientations mean, for a picture of that size. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, height, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, height, width);
            case 8 -> new AffineTransform(0, -1, 1, 0, 0, width);
            default -> new AffineTransform();
        };
    }

    /** On white, as paper is, where the picture lets something through. */
    private static BufferedImage draw(BufferedImage from, int width, int height, AffineTransform how) {
        BufferedImage to = new BufferedImage(width, height, BufferedImage.TYPE_3BYTE_BGR);
        Graphics2D canvas = to.createGraphics();
        canvas.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, width, height);
        canvas.drawImage(from, how, null);
        canvas.dispose();
        return to;
    }

    private static int longest(BufferedImage image) {
        return Math.max(image.getWidth(), image.getHeight());
    }

    /** The decoder paints what is missing grey and only mentions it. */
    private static final class Damage implements javax.imageio.event.IIOReadWarningListener {

        private boolean cutShort;

        @Override
        public void warningOccurred(ImageReader source, String warning) {
            cutShort |= Objects.requireNonNullElse(warning, "")
                    .toLowerCase(Locale.ROOT)
                    .contains("premature");
        }

        private void requireNone() {
            if (cutShort) {
                throw Refusal.damagedPicture();
            }
        }
    }
}
