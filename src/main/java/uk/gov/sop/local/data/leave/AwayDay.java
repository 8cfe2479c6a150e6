package uk.gov.sop.local.data.leave;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.cast.Post;

/** What one day away costs, and why. */
record AwayDay(LocalDate date, Rule rule, int minutes, String explanation) {

    enum Rule {
        WORKING_DAY(10),
        MORNING(5),
        AFTERNOON(5),
        PUBLIC_HOLIDAY(0),
        NOT_A_WORKING_DAY(0);

        private final int tenths;

        Rule(int tenths) {
            this.tenths = tenths;
        }
    }

    static AwayDay of(LocalDate day, Post post, Almanac almanac, Rule part) {
        @Nullable String holiday = almanac.publicHoliday(post.place().nation(), day);
        if (holiday != null) {
            return new AwayDay(day, Rule.PUBLIC_HOLIDAY, 0, "Public holiday: " + holiday);
        }
        int minutes = post.minutesOn(day);
        if (minutes == 0) {
            return new AwayDay(day, Rule.NOT_A_WORKING_DAY, 0, "You do not work on this day");
        }
        return switch (part) {
            case MORNING -> new AwayDay(day, part, minutes - minutes / 2, "Morning: half of " + Words.hours(minutes));
            case AFTERNOON -> new AwayDay(day, part, minutes / 2, "Afternoon: half of " + Words.hours(minutes));
            default -> new AwayDay(day, Rule.WORKING_DAY, minutes, "Working day: " + Words.hours(minutes));
        };
    }

    int tenths() {
        return rule.tenths;
    }

    void writeTo(StringBuilder json) {
        json.append("{\"date\":\"").append(date).append("\",\"rule\":\"").append(rule);
        json.append("\",\"minutes\":").append(minutes).append(",\"explanation\":\"");
        json.append(explanation).append("\"}");
    }
}
