package uk.gov.sop.holidays.policy;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;

/**
 * How a department wants leave to be asked for. What is broken is said, and refuses only where {@code blocking} says so.
 *
 * @param noticeTimes how many times its own length leave is asked for ahead; 2 by statute, 0 for no notice
 * @param shortestMinutes the least that annual leave may cost, in working time
 * @param longestDays the most calendar days of one annual leave
 * @param coverPercent how much of a team is to be at work, from 0 to 100
 * @param blackouts when annual leave is unwelcome
 * @param blocking those of the rules here that refuse
 * @param yearlyDays the most working days a leave year of types that are limited; 0 closes a type
 */
public record BookingTerms(
        int noticeTimes,
        int shortestMinutes,
        int longestDays,
        int coverPercent,
        List<Blackout> blackouts,
        Set<Rule> blocking,
        Map<AbsenceType, Integer> yearlyDays) {

    /** What may be made to refuse. */
    public static final Set<Rule> WARNINGS = Set.of(
            Rule.NOTICE_SHORT,
            Rule.LEAVE_TOO_SHORT,
            Rule.LEAVE_TOO_LONG,
            Rule.BLACKOUT_PERIOD,
            Rule.COVER_TOO_LOW,
            Rule.RECORDED_LATE);

    /** @param reason as staff read it, for example {@code end of the financial year} */
    public record Blackout(LocalDate startsOn, LocalDate endsOn, String reason) {

        public DateRange dates() {
            return new DateRange(startsOn, endsOn);
        }
    }

    public BookingTerms {
        blackouts = List.copyOf(blackouts);
        blocking = Set.copyOf(blocking);
        yearlyDays = Map.copyOf(yearlyDays);
        if (noticeTimes < 0 || shortestMinutes < 0 || longestDays < 1 || coverPercent < 0 || coverPercent > 100) {
            throw new IllegalArgumentException("Notice, lengths and cover of leave are not below what is possible.");
        }
        if (!WARNINGS.containsAll(blocking)) {
            throw new IllegalArgumentException("Only these may be made to refuse: " + WARNINGS);
        }
        if (yearlyDays.values().stream().anyMatch(days -> days < 0)) {
            throw new IllegalArgumentException("Limits of leave are not below zero.");
        }
    }

    public boolean refuses(Rule rule) {
        return blocking.contains(rule);
    }

    public Optional<Integer> yearlyDays(AbsenceType type) {
        return Optional.ofNullable(yearlyDays.get(type));
    }
}
