package uk.gov.sop.holidays.calendar;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.DynamicUpdate;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/** A person's leave for calendars elsewhere, at a secret address. A revoked one stays, to count addresses made. */
@Entity
@DynamicUpdate // or what is changed here would overwrite a fetch of the same moment
class CalendarFeed {

    private static final int MOST_ADDRESSES_A_DAY = 5;

    @Id
    private UUID personId;

    private @Nullable String secretHash;

    @Embedded
    private FeedSettings settings;

    private Instant madeAt;

    private Instant settingsChangedAt;

    /** Written where the feed is read. */
    @Column(insertable = false)
    private @Nullable LocalDate lastFetchedOn;

    private LocalDate addressesMadeOn;
    private int addressesMade;

    @Version
    private int version;

    @SuppressWarnings("NullAway.Init") // for Hibernate
    protected CalendarFeed() {}

    @SuppressWarnings("NullAway.Init") // the rest comes by move
    CalendarFeed(UUID personId) {
        this.personId = personId;
    }

    /** To a new address; at once there is nothing at the one before. */
    void move(FeedSecret secret, FeedSettings chosen, Instant now) {
        countAddress(now);
        choose(chosen, now);
        secretHash = secret.hash();
        madeAt = now;
        lastFetchedOn = null;
    }

    private void countAddress(Instant now) {
        LocalDate day = LocalDate.ofInstant(now, Today.LONDON);
        if (!day.equals(addressesMadeOn)) {
            addressesMadeOn = day;
            addressesMade = 0;
        }
        if (addressesMade >= MOST_ADDRESSES_A_DAY) {
            Instant midnight = day.plusDays(1).atStartOfDay(Today.LONDON).toInstant();
            throw RuleBroken.tooManyRequests(
                    "You have made 5 addresses today. The last one works unless you revoked it; make another tomorrow.",
                    Duration.between(now, midnight));
        }
        addressesMade++;
    }

    void choose(FeedSettings chosen, Instant now) {
        if (!chosen.equals(settings)) {
            settings = chosen;
            settingsChangedAt = now;
        }
    }

    void revoke() {
        secretHash = null;
    }

    boolean isRevoked() {
        return secretHash == null;
    }

    FeedSettings settings() {
        return settings;
    }

    Instant madeAt() {
        return madeAt;
    }

    /** Since it has its address; empty when nobody has. */
    Optional<LocalDate> lastFetchedOn() {
        return Optional.ofNullable(lastFetchedOn);
    }
}
