package uk.gov.sop.expenses.policy.exchange;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.io.IOException;
import java.time.Instant;
import java.util.UUID;
import uk.gov.sop.shared.Lines;
import uk.gov.sop.shared.ReceivedFile;

/** A file of exchange rates that finance sent, and what it changed. */
@Entity
@Table(name = "exchange_rate_import")
@AttributeOverride(name = "receivedAt", column = @Column(name = "imported_at"))
@AttributeOverride(name = "receivedBy", column = @Column(name = "imported_by"))
class RateImport extends ReceivedFile {

    @Embedded
    private Outcome outcome;

    /** What a file did; rates that it repeats are neither added nor changed. */
    @Embeddable
    record Outcome(int rowsRead, int ratesAdded, int ratesChanged) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RateImport() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by finish
    RateImport(UUID id) {
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
