package uk.gov.sop.holidays.carryover;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** An act by which a department closes leave years. It can be done again, and be reversed; it is never forgotten. */
@Entity
class CarryOver {

    @Id
    private UUID id;

    private String department;

    @Column(name = "on_date")
    private LocalDate on;

    @Enumerated(EnumType.STRING)
    private Status status;

    private Instant doneAt;
    private String doneBy;
    private @Nullable Instant reversedAt;
    private @Nullable String reversedBy;

    @Embedded
    private CarryOverTotals totals;

    private String fingerprint;

    @Version
    private int version;

    /** Whether it still holds. */
    @Schema(name = "CarryOverStatus")
    enum Status {
        DONE,
        REVERSED
    }

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CarryOver() {}

    CarryOver(UUID id, CarryOverRequest request, String fingerprint, String by, Instant now) {
        this.id = id;
        this.department = request.department();
        this.on = request.on();
        this.fingerprint = fingerprint;
        this.status = Status.DONE;
        this.totals = CarryOverTotals.NONE;
        this.doneBy = by;
        this.doneAt = now;
    }

    void requireDone() {
        if (status == Status.REVERSED) {
            throw fixed("It was reversed. Carry over again under a new id.");
        }
    }

    static RuleBroken fixed(String message) {
        return new RuleBroken(Rule.CARRY_OVER_FIXED, message);
    }

    void finish(CarryOverTotals reached, String by, Instant now) {
        requireDone();
        totals = reached;
        doneBy = by;
        doneAt = now;
    }

    void reverse(String by, Instant now) {
        requireDone();
        status = Status.REVERSED;
        reversedBy = by;
        reversedAt = now;
    }

    UUID id() {
        return id;
    }

    String department() {
        return department;
    }

    LocalDate on() {
        return on;
    }

    Status status() {
        return status;
    }

    Instant doneAt() {
        return doneAt;
    }

    String doneBy() {
        return doneBy;
    }

    @Nullable
    Instant reversedAt() {
        return reversedAt;
    }

    @Nullable
    String reversedBy() {
        return reversedBy;
    }

    CarryOverTotals totals() {
        return totals;
    }

    String fingerprint() {
        return fingerprint;
    }
}
