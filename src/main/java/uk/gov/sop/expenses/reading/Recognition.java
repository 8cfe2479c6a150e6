package uk.gov.sop.expenses.reading;

import static org.bytedeco.leptonica.global.leptonica.pixBackgroundNormSimple;
import static org.bytedeco.leptonica.global.leptonica.pixConvertTo1;
import static org.bytedeco.leptonica.global.leptonica.pixCountConnComp;
import static org.bytedeco.leptonica.global.leptonica.pixFindSkew;
import static org.bytedeco.leptonica.global.leptonica.pixReadMemPnm;
import static org.bytedeco.leptonica.global.leptonica.pixRotateAMGray;
import static org.bytedeco.leptonica.global.leptonica.pixScale;
import static org.bytedeco.tesseract.global.tesseract.RIL_WORD;
import static org.bytedeco.tesseract.global.tesseract.TessDeleteText;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.bytedeco.javacpp.BytePointer;
import org.bytedeco.leptonica.PIX;
import org.bytedeco.tesseract.ETEXT_DESC;
import org.bytedeco.tesseract.ResultIterator;
import org.bytedeco.tesseract.TessBaseAPI;
import uk.gov.sop.expenses.reading.print.Box;
import uk.gov.sop.expenses.reading.print.Reading;
import uk.gov.sop.expenses.reading.print.Word;

/** One picture recognised: light evened out, set upright, read at two sizes, the surer word taken at each place. */
final class Recognition {

    private static final int BLACK_BELOW = 130;

    /** In tenths: how much sharper the lines must be at the angle found than at others. */
    private static final int SURE_OF_ANGLE = 14;

    /** In tenths of a degree. For less, Leptonica gives the same picture once more, whose memory is then never freed. */
    private static final int LEAST_ANGLE = 1;

    /** A receipt has some thousand letters and a few thousand specks; a carpet has more. */
    private static final int MOST_SPECKS = 10_000;

    private static final int SMALLER_PERCENT = 60;
    private static final int RESOLUTION = 200;

    /** For both sizes together. */
    private static final int LONGEST_MILLISECONDS = 1_800;

    private final TessBaseAPI engine;
    private final Picture picture;
    private final long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(LONGEST_MILLISECONDS);

    Recognition(TessBaseAPI engine, Picture picture) {
        this.engine = engine;
        this.picture = picture;
    }

    Reading.Page page() {
        try (Pixels pixels = new Pixels()) {
            PIX even = pixels.keep(pixBackgroundNormSimple(pixels.keep(plain()), null, null));
            PIX black = pixels.keep(pixConvertTo1(even, BLACK_BELOW));
            double angle = angle(black);
            PIX upright = angle == 0 ? even : pixels.keep(pixRotateAMGray(even, (float) angle, (byte) 255));
            List<Word> words = new ArrayList<>();
            if (isPrint(black)) {
                PIX smaller = pixels.keep(pixScale(upright, SMALLER_PERCENT / 100f, SMALLER_PERCENT / 100f));
                words.addAll(words(upright));
                words(smaller).stream().map(Recognition::enlarged).forEach(words::add);
            }
            return new Reading.Page(
                    picture.storedWidth(), picture.storedHeight(), surest(words), box -> picture.stored(box, angle));
        }
    }

    private PIX plain() {
        byte[] head = ("P5 " + picture.width() + " " + picture.height() + " 255\n").getBytes(StandardCharsets.US_ASCII);
        byte[] file = new byte[head.length + picture.grey().length];
        System.arraycopy(head, 0, file, 0, head.length);
        System.arraycopy(picture.grey(), 0, file, head.length, picture.grey().length);
        return pixReadMemPnm(file, file.length);
    }

    /** Radians by which to turn clockwise; none where the lines do not tell. */
    private static double angle(PIX black) {
        float[] degrees = new float[1];
        float[] sure = new float[1];
        boolean unknown = pixFindSkew(black, degrees, sure) != 0;
        boolean upright = Math.abs(degrees[0]) * 10 < LEAST_ANGLE;
        return unknown || upright || sure[0] * 10 < SURE_OF_ANGLE ? 0 : Math.toRadians(degrees[0]);
    }

    private static boolean isPrint(PIX black) {
        int[] specks = new int[1];
        return pixCountConnComp(black, 8, specks) == 0 && specks[0] <= MOST_SPECKS;
    }

    private List<Word> words(PIX upright) {
        long left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
        if (left <= 0) {
            return List.of();
        }
        engine.SetImage(upright);
        engine.SetSourceResolution(RESOLUTION);
        try (ETEXT_DESC limit = new ETEXT_DESC()) {
            limit.set_deadline_msecs((int) left);
            engine.Recognize(limit);
        }
        return recognised();
    }

    private List<Word> recognised() {
        List<Word> words = new ArrayList<>();
        try (ResultIterator found = engine.GetIterator()) {
            if (found != null) {
                do {
                    word(found).ifPresent(words::add);
                } while (found.Next(RIL_WORD));
            }
        }
        engine.Clear();
        return words;
    }

    private static Optional<Word> word(ResultIterator found) {
        int[] left = new int[1];
        int[] top = new int[1];
        int[] right = new int[1];
        int[] bottom = new int[1];
        BytePointer text = found.GetUTF8Text(RIL_WORD);
        if (text == null || !found.BoundingBox(RIL_WORD, left, top, right, bottom)) {
            return Optional.empty();
        }
        String read = text.getString(StandardCharsets.UTF_8);
        TessDeleteText(text);
        int sure = Math.clamp((long) found.Confidence(RIL_WORD), 0, 100);
        return Optional.of(new Word(read, sure, new Box(left[0], top[0], right[0] - left[0], bottom[0] - top[0])));
    }

    private static Word enlarged(Word word) {
        return new Word(word.text(), word.confidence(), word.box().times(100, SMALLER_PERCENT));
    }

    private static List<Word> surest(List<Word> words) {
        List<Word> surest = new ArrayList<>();
        words.stream()
                .sorted(Comparator.comparingInt(Word::confidence).reversed())
                .filter(word -> surest.stream().noneMatch(other -> other.box().overlaps(word.box())))
                .forEach(surest::add);
        return surest;
    }
}
