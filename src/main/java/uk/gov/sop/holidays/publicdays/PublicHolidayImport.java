package uk.gov.sop.holidays.publicdays;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A file that an administrator sent, and what it changed. */
@Entity
class PublicHolidayImport {

    @Id
    private UUID id;

    private String importedBy;
    private Instant importedAt;
    private String fingerprint;

    @JdbcTypeCode(SqlTypes.JSON)
    private PublicHolidayChanges changes;

    private long edition;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected PublicHolidayImport() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by take
    PublicHolidayImport(UUID id) {
        this.id = id;
    }

    /** @param number higher than those of all imports before */
    void take(PublicHolidayChanges done, String sent, long number, Instant now, String by) {
        changes = done;
        fingerprint = sent;
        edition = number;
        importedAt = now;
        importedBy = by;
    }

    void repriced(PublicHolidayChanges counted) {
        changes = counted;
    }

    UUID id() {
        return id;
    }

    String importedBy() {
        return importedBy;
    }

    Instant importedAt() {
        return importedAt;
    }

    String fingerprint() {
        return fingerprint;
    }

    PublicHolidayChanges changes() {
        return changes;
    }
}
