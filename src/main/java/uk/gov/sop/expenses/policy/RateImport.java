package uk.gov.sop.expenses.policy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;

/** A file of exchange rates that finance sent, and what it changed. */
@Entity
@Table(name = "exchange_rate_import")
class RateImport {

    @Id
    private UUID id;

    private String importedBy;
    private Instant importedAt;
    private String fingerprint;
    private int rowsRead;
    private int ratesAdded;
    private int ratesChanged;

    @Version
    private int version;

    /** What a file did; rates that it repeats are neither added nor changed. */
    record Outcome(int rowsRead, int ratesAdded, int ratesChanged) {}

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RateImport() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by finish
    RateImport(UUID id) {
        this.id = id;
    }

    void finish(Outcome outcome, String sent, Instant now, String by) {
        rowsRead = outcome.rowsRead();
        ratesAdded = outcome.ratesAdded();
        ratesChanged = outcome.ratesChanged();
        fingerprint = sent;
        importedAt = now;
        importedBy = by;
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
        return new Outcome(rowsRead, ratesAdded, ratesChanged);
    }
}
