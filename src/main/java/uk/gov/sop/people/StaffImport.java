package uk.gov.sop.people;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.ReceivedFile;

/** A file of staff that the HR system sent, and what it changed. */
@Entity
@AttributeOverride(name = "receivedAt", column = @Column(name = "imported_at"))
@AttributeOverride(name = "receivedBy", column = @Column(name = "imported_by"))
class StaffImport extends ReceivedFile {

    @Embedded
    private Outcome outcome;

    /** What a file did. */
    @Embeddable
    record Outcome(int rowsRead, int peopleAdded, int peopleChanged) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected StaffImport() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by finish
    StaffImport(UUID id) {
        super(id);
    }

    void finish(Outcome done, Lines file, Instant now, String by) throws IOException {
        receive(file, now, by);
        outcome = done;
    }

    Outcome outcome() {
        return outcome;
    }
}
