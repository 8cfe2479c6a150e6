package uk.gov.sop.expenses.receipts;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.receipts.cleaning.CleanReceipt;
import uk.gov.sop.people.Person;

/** What is known about a receipt file; the file itself lies in {@link ReceiptFiles}. Never changed once received. */
@Entity
class Receipt {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String fileName;
    private String mediaType;
    private int size;
    private @Nullable Integer width;
    private @Nullable Integer height;
    private @Nullable Integer pages;
    private String fingerprint;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Receipt() {}

    /**
     * @param fileName under which its files lie
     * @param fingerprint of the file as it was sent, to know it again when it is sent again
     */
    Receipt(UUID id, Person person, String fileName, CleanReceipt clean, String fingerprint, Instant now) {
        this.id = id;
        this.person = person;
        this.fileName = fileName;
        this.mediaType = clean.type().mediaType();
        this.size = clean.content().length;
        this.width = clean.width();
        this.height = clean.height();
        this.pages = clean.pages();
        this.fingerprint = fingerprint;
        this.receivedAt = now;
    }

    boolean belongsTo(Person someone) {
        return person.equals(someone);
    }

    Person person() {
        return person;
    }

    UUID id() {
        return id;
    }

    String fileName() {
        return fileName;
    }

    String mediaType() {
        return mediaType;
    }

    int size() {
        return size;
    }

    @Nullable
    Integer width() {
        return width;
    }

    @Nullable
    Integer height() {
        return height;
    }

    @Nullable
    Integer pages() {
        return pages;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
