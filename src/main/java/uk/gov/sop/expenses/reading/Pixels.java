package uk.gov.sop.expenses.reading;

import static org.bytedeco.leptonica.global.leptonica.pixDestroy;

import java.util.ArrayDeque;
import java.util.Deque;
import org.bytedeco.leptonica.PIX;
import org.jspecify.annotations.Nullable;

/** Native pictures, which no garbage collector frees. */
final class Pixels implements AutoCloseable {

    private final Deque<PIX> kept = new ArrayDeque<>();

    /** @throws IllegalStateException where the native library could not make it */
    PIX keep(@Nullable PIX pix) {
        if (pix == null) {
            throw new IllegalStateException("The picture cannot be prepared for reading.");
        }
        kept.push(pix);
        return pix;
    }

    @Override
    public void close() {
        kept.forEach(pix -> pixDestroy(pix));
    }
}
