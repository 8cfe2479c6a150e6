package uk.gov.sop.holidays.calendar;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;

/**
 * What a feed holds.
 *
 * @param privacy what it tells of approved absences, which it always holds
 * @param includesWaiting whether it holds as tentative what waits for a decision
 * @param includesPublicHolidays whether it holds the public holidays of where the person works
 */
@Embeddable
record FeedSettings(
        @Enumerated(EnumType.STRING) FeedPrivacy privacy, boolean includesWaiting, boolean includesPublicHolidays) {}
