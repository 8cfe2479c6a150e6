package uk.gov.sop.expenses.receipts;

import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.Instant;
import java.util.UUID;
import uk.gov.sop.people.Person;

/** What is known about a receipt file; the file itself lies in {@link ReceiptFiles}. Never changed once received. */
@Entity
class Receipt {

    @Id
    private UUID id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "person_id")
    private Person person;

    private String mediaType;
    private int size;
    private String fingerprint;
    private Instant receivedAt;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected Receipt() {}

    Receipt(UUID id, Person person, ReceiptType type, byte[] content, String fingerprint, Instant now) {
        this.id = id;
        this.person = person;
        this.mediaType = type.mediaType();
        this.size = content.length;
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

    String mediaType() {
        return mediaType;
    }

    int size() {
        return size;
    }

    String fingerprint() {
        return fingerprint;
    }

    Instant receivedAt() {
        return receivedAt;
    }
}
