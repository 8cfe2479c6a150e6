package uk.gov.sop.holidays.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What a department gives, from a date on.
 *
 * @param from first day in force
 * @param leaveYearStart null for a personal leave year, from the anniversary of joining
 * @param fullTimeWeekMinutes 2,220 for 37 hours
 * @param annualLeave days a full-time person has, by completed years of service; begins at 0 years
 * @param privilegeDays beside annual leave and public holidays, in half days
 * @param carryOverDays how many full-time days may go into the next leave year
 * @param overdrawnDays by how many full-time days a balance may go below zero
 */
public record LeavePolicy(
        LocalDate from,
        @Nullable MonthDay leaveYearStart,
        int fullTimeWeekMinutes,
        List<Step> annualLeave,
        BigDecimal privilegeDays,
        int carryOverDays,
        int overdrawnDays) {

    private static final int STATUTORY_DAYS = 28;
    private static final int FEWEST_PUBLIC_HOLIDAYS = 8;

    /** What so many completed years of service earn. */
    public record Step(int afterYears, int days) {}

    public LeavePolicy {
        annualLeave = List.copyOf(annualLeave);
        if (annualLeave.isEmpty() || annualLeave.getFirst().afterYears() != 0) {
            throw new IllegalArgumentException("The scale of annual leave begins at 0 completed years.");
        }
        if (annualLeave.stream().anyMatch(s -> s.days() + FEWEST_PUBLIC_HOLIDAYS < STATUTORY_DAYS)) {
            throw new IllegalArgumentException("Leave with public holidays is at least 5.6 weeks (28 days).");
        }
        if (privilegeDays.signum() < 0
                || privilegeDays.remainder(new BigDecimal("0.5")).signum() != 0) {
            throw new IllegalArgumentException("Privilege days are whole or half days.");
        }
        if (fullTimeWeekMinutes <= 0 || carryOverDays < 0 || overdrawnDays < 0) {
            throw new IllegalArgumentException("Hours and limits are not below zero.");
        }
    }

    public int annualDays(LocalDate serviceStartedOn, LocalDate day) {
        return annualLeave.stream()
                .filter(step -> !serviceStartedOn.plusYears(step.afterYears()).isAfter(day))
                .mapToInt(Step::days)
                .reduce(annualLeave.getFirst().days(), (before, after) -> after);
    }

    /** The days on which more service earns more leave. */
    public List<LocalDate> stepsOf(LocalDate serviceStartedOn) {
        return annualLeave.stream()
                .map(step -> serviceStartedOn.plusYears(step.afterYears()))
                .toList();
    }

    public int privilegeHalfDays() {
        return privilegeDays.multiply(BigDecimal.TWO).intValueExact();
    }

    public LeaveYear leaveYearOn(LocalDate day, LocalDate serviceStartedOn) {
        return LeaveYear.containing(day, leaveYearStart == null ? MonthDay.from(serviceStartedOn) : leaveYearStart);
    }
}
