package uk.gov.sop.expenses.receipts.cleaning;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * Decodes whatever was sent and writes it anew. A few at a time on each machine, since each takes up to about 100 MiB
 * while it is at work; the others wait a moment and are then sent away.
 */
@Singleton
public class Cleaning {

    private static final Duration PATIENCE = Duration.ofSeconds(10);
    private static final int LARGEST = 10 * 1024 * 1024;

    private final Semaphore places;
    private final Duration patience;

    @Inject
    Cleaning(@ConfigProperty(name = "sop.receipts.cleaned-at-once") int atOnce) {
        this(atOnce, PATIENCE);
    }

    Cleaning(int atOnce, Duration patience) {
        this.places = new Semaphore(atOnce, true);
        this.patience = patience;
    }

    /** @param sent read once there is a place for it, never before */
    public CleanReceipt clean(Supplier<byte[]> sent) {
        return inPlace(() -> clean(sent.get()));
    }

    /** Of a file that was kept before thumbnails were. */
    public byte[] thumbnail(Supplier<byte[]> kept) {
        return clean(kept).thumbnail();
    }

    static CleanReceipt clean(byte[] sent) {
        ReceiptType type = ReceiptType.of(sent)
                .orElseThrow(() -> Refusal.unreadable(
                        "Send a JPEG, PNG or WebP picture or a PDF; by its content this file is none of them."));
        CleanReceipt clean = switch (type) {
            case JPEG -> picture(JpegFile.read(sent));
            case PNG -> picture(PngFile.read(sent));
            case WEBP -> picture(WebpFile.read(sent));
            case PDF -> PdfFile.clean(sent);
            case HEIC ->
                throw Refusal.unreadable("HEIC pictures cannot be read here. On an iPhone, choose Settings, "
                        + "Camera, Formats, Most Compatible and take it again, or send a screenshot of it.");
        };
        if (clean.content().length > LARGEST) {
            throw new RuleBroken(
                    Rule.TOO_LARGE, "Written anew, this file has more than 10 MiB. Send it in several parts.");
        }
        return clean;
    }

    private static CleanReceipt picture(EncodedPicture file) {
        return CleanReceipt.of(Picture.decode(file, Picture.LONG_SIDE, Picture.DECODED_BYTES));
    }

    private <T> T inPlace(Supplier<T> work) {
        if (!hasPlace()) {
            throw new RuleBroken(
                    Rule.UNAVAILABLE, "Many receipts are arriving at this moment. Try again in a few seconds.");
        }
        try {
            return work.get();
        } finally {
            places.release();
        }
    }

    private boolean hasPlace() {
        try {
            return places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
