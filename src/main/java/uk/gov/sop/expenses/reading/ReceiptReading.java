package uk.gov.sop.expenses.reading;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.reading.print.Reading;

/** The reading of one receipt: asked for when the receipt is kept, tried a few times, and held against the claim. */
@Entity
class ReceiptReading {

    /** How long one attempt may take before its machine is taken for dead. */
    static final Duration ATTEMPT = Duration.ofMinutes(2);

    private static final int MOST_ATTEMPTS = 3;

    @Id
    private UUID receiptId;

    @Enumerated(EnumType.STRING)
    private ReadingStatus status = ReadingStatus.PENDING;

    private Instant requestedAt;
    private int attempts;
    private @Nullable Instant takenAt;
    private @Nullable Instant readAt;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable Reading found;

    @JdbcTypeCode(SqlTypes.JSON)
    private @Nullable ClaimedReceipt corrected;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected ReceiptReading() {}

    ReceiptReading(UUID receiptId, Instant now) {
        this.receiptId = receiptId;
        this.requestedAt = now;
    }

    /** Counted before it is tried, so that a receipt that ends the process is not tried for ever. */
    void take(Instant now) {
        if (attempts == MOST_ATTEMPTS) {
            status = ReadingStatus.FAILED;
        } else {
            attempts++;
            takenAt = now;
        }
    }

    /** Nothing was tried, as the file could not be fetched: waits for the next time. */
    void putBack() {
        attempts--;
    }

    void read(Reading reading, Instant now) {
        status = ReadingStatus.READ;
        found = reading;
        readAt = now;
    }

    /** @param as {@link ReadingStatus#FAILED} or {@link ReadingStatus#UNAVAILABLE} */
    void giveUp(ReadingStatus as) {
        status = as;
    }

    void correct(ClaimedReceipt claimed) {
        corrected = claimed;
    }

    UUID receiptId() {
        return receiptId;
    }

    ReadingStatus status() {
        return status;
    }

    @Nullable
    Reading found() {
        return found;
    }
}
