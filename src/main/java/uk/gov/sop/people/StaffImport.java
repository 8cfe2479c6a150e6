package uk.gov.sop.people;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A file of staff that the HR system sent, and what it changed. */
@Entity
class StaffImport {

    @Id
    private UUID id;

    private String importedBy;
    private Instant importedAt;
    private String fingerprint;
    private int rowsRead;
    private int peopleAdded;
    private int peopleChanged;

    @Version
    private int version;

    /** What a file did. */
    record Outcome(int rowsRead, int peopleAdded, int peopleChanged) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StaffImport() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by finish
    StaffImport(UUID id) {
        this.id = id;
    }

    void finish(Outcome outcome, String fingerprint, Instant now, String by) {
        this.rowsRead = outcome.rowsRead();
        this.peopleAdded = outcome.peopleAdded();
        this.peopleChanged = outcome.peopleChanged();
        this.fingerprint = fingerprint;
        this.importedAt = now;
        this.importedBy = by;
    }

    UUID id() {
        return id;
    }

    Instant importedAt() {
        return importedAt;
    }

    String importedBy() {
        return importedBy;
    }

    String fingerprint() {
        return fingerprint;
    }

    Outcome outcome() {
        return new Outcome(rowsRead, peopleAdded, peopleChanged);
    }
}
