package uk.gov.sop.expenses.receipts.cleaning;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/**
 * What is drawn on a thread of its own: what the library computes cannot be stopped, so whoever waits for it stops
 * waiting. What was given up keeps its place until it ends, so there are never many of them.
 */
final class Drawing {

    private static final int AT_ONCE = 4;
    private static final Semaphore PLACES = new Semaphore(AT_ONCE, true);

    private Drawing() {}

    /**
     * @param longest to wait for a place, and then for the drawing
     * @throws IOException when it takes longer
     */
    static <T> T within(Duration longest, Callable<T> work) throws IOException {
        FutureTask<T> drawing = new FutureTask<>(work);
        try {
            if (!PLACES.tryAcquire(longest.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new IOException("Too many pages take long to be drawn at this moment.");
            }
            Thread.ofPlatform().daemon().name("receipt-drawing").start(() -> inPlace(drawing));
            return drawing.get(longest.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException tooLong) {
            drawing.cancel(true);
            throw new IOException("The page takes too long to be drawn.");
        } catch (InterruptedException stopping) {
            drawing.cancel(true);
            Thread.currentThread().interrupt();
            throw new IOException("Stopped while a page was drawn.");
        } catch (ExecutionException failed) {
            throw rethrown(failed);
        }
    }

    private static void inPlace(Runnable drawing) {
        try {
            drawing.run();
        } finally {
            PLACES.release();
        }
    }

    private static IOException rethrown(ExecutionException failed) {
        if (failed.getCause() instanceof RuntimeException broken) {
            throw broken;
        }
        if (failed.getCause() instanceof Error broken) {
            throw broken;
        }
        return new IOException(failed.getCause());
    }
}
