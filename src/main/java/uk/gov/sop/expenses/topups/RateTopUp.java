package uk.gov.sop.expenses.topups;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Money;

/** All that a department owed for some days of travel, approved in one act. Never changed once it is finished. */
@Entity
class RateTopUp {

    @Id
    private UUID id;

    private String department;
    private LocalDate travelFrom;
    private LocalDate travelTo;
    private String approvedBy;
    private Instant approvedAt;
    private String fingerprint;
    private int people;
    private int journeys;
    private long totalPence;
    private int repriced;
    private @Nullable Instant finishedAt;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected RateTopUp() {}

    RateTopUp(UUID id, String department, DateRange travelled, String by, Instant at, String fingerprint) {
        this.id = id;
        this.department = department;
        this.travelFrom = travelled.start();
        this.travelTo = travelled.end();
        this.approvedBy = by;
        this.approvedAt = at;
        this.fingerprint = fingerprint;
    }

    /**
     * Some people more are done.
     *
     * @param ofPeople who get a claim
     * @param claimsRepriced claims that were not yet paid and come to another amount now
     */
    void add(int ofPeople, int ofJourneys, Money total, int claimsRepriced) {
        people += ofPeople;
        journeys += ofJourneys;
        totalPence += total.pence();
        repriced += claimsRepriced;
    }

    void finish(Instant now) {
        finishedAt = now;
    }

    boolean isFinished() {
        return finishedAt != null;
    }

    @Nullable
    Instant finishedAt() {
        return finishedAt;
    }

    UUID id() {
        return id;
    }

    String department() {
        return department;
    }

    DateRange travelled() {
        return new DateRange(travelFrom, travelTo);
    }

    String approvedBy() {
        return approvedBy;
    }

    Instant approvedAt() {
        return approvedAt;
    }

    String fingerprint() {
        return fingerprint;
    }

    int people() {
        return people;
    }

    int journeys() {
        return journeys;
    }

    Money total() {
        return Money.pence(totalPence);
    }

    int repriced() {
        return repriced;
    }
}
