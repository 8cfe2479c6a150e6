package uk.gov.sop.holidays.calendar;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import uk.gov.sop.holidays.policy.AbsenceType;

/** What a feed tells those who see the calendar it is shown in. */
@Schema(
        name = "CalendarFeedPrivacy",
        description = "What a feed tells those who see the calendar it is shown in. AWAY_ONLY: `Away`, and nothing of "
                + "why. TYPE: `Annual leave` and so on; what is sensitive, such as sickness, is `Away` all the same.")
enum FeedPrivacy {
    /** {@code Away}. */
    AWAY_ONLY,
    /** {@code Annual leave}; what is sensitive is {@code Away} all the same. */
    TYPE;

    private static final String AWAY = "Away";

    String summary(AbsenceType type) {
        return switch (this) {
            case AWAY_ONLY -> AWAY;
            case TYPE -> type.isSensitive() ? AWAY : type.label();
        };
    }
}
