package uk.gov.sop.holidays.policy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a department gives, from a date on.
 *
 * @param from first day in force
 * @param leaveYearStart null for a personal leave year, from the anniversary of joining
 * @param fullTimeWeekMinutes 2,220 for 37 hours
 * @param annualLeave days a full-time person has, by completed years of service; begins at 0 years
 * @param grades the same of grades that have another scale
 * @param privilegeDays beside annual leave and public holidays, in half days
 * @param separatePots {@link Pot#PUBLIC_HOLIDAYS} and {@link Pot#PRIVILEGE} where they are kept apart
 * @param rounding how what is earned is rounded, always up
 * @param carryOverDays how many full-time days may go into the next leave year
 * @param carryOverMonths in how many months of the next leave year they are to be taken; null for all of it
 * @param overdrawnDays by how many full-time days a balance may go below zero
 */
public record LeavePolicy(
        LocalDate from,
        @Nullable MonthDay leaveYearStart,
        int fullTimeWeekMinutes,
        List<Step> annualLeave,
        Map<String, List<Step>> grades,
        BigDecimal privilegeDays,
        Set<Pot> separatePots,
        Rounding rounding,
        int carryOverDays,
        @Nullable Integer carryOverMonths,
        int overdrawnDays,
        BookingTerms booking,
        PotTerms pots) {

    private static final int STATUTORY_DAYS = 28;
    private static final int FEWEST_PUBLIC_HOLIDAYS = 8;

    /** What so many completed years of service earn. */
    public record Step(int afterYears, int days) {}

    /** To what the leave of a year is rounded up. */
    public enum Rounding {
        MINUTE,
        HALF_DAY
    }

    public LeavePolicy {
        annualLeave = List.copyOf(annualLeave);
        grades = Map.copyOf(grades);
        separatePots = Set.copyOf(separatePots);
        requireScale(annualLeave);
        grades.values().forEach(LeavePolicy::requireScale);
        if (privilegeDays.signum() < 0
                || privilegeDays.remainder(new BigDecimal("0.5")).signum() != 0) {
            throw new IllegalArgumentException("Privilege days are whole or half days.");
        }
        if (!Set.of(Pot.PUBLIC_HOLIDAYS, Pot.PRIVILEGE).containsAll(separatePots)) {
            throw new IllegalArgumentException("Public holidays and privilege days can be kept apart, and no more.");
        }
        if (fullTimeWeekMinutes <= 0 || carryOverDays < 0 || overdrawnDays < 0) {
            throw new IllegalArgumentException("Hours and limits are not below zero.");
        }
        if (carryOverMonths != null && (carryOverMonths < 1 || carryOverMonths > 12)) {
            throw new IllegalArgumentException("Carried leave is to be taken in 1 to 12 months.");
        }
    }

    private static void requireScale(List<Step> scale) {
        if (scale.isEmpty() || scale.getFirst().afterYears() != 0) {
            throw new IllegalArgumentException("The scale of annual leave begins at 0 completed years.");
        }
        if (scale.stream().anyMatch(s -> s.days() + FEWEST_PUBLIC_HOLIDAYS < STATUTORY_DAYS)) {
            throw new IllegalArgumentException("Leave with public holidays is at least 5.6 weeks (28 days).");
        }
    }

    private List<Step> scaleOf(String grade) {
        return grades.getOrDefault(grade, annualLeave);
    }

    public int annualDays(String grade, LocalDate serviceStartedOn, LocalDate day) {
        List<Step> scale = scaleOf(grade);
        return scale.stream()
                .filter(step -> !serviceStartedOn.plusYears(step.afterYears()).isAfter(day))
                .mapToInt(Step::days)
                .reduce(scale.getFirst().days(), (before, after) -> after);
    }

    /** The days on which more service earns more leave. */
    public List<LocalDate> stepsOf(String grade, LocalDate serviceStartedOn) {
        return scaleOf(grade).stream()
                .map(step -> serviceStartedOn.plusYears(step.afterYears()))
                .toList();
    }

    public int privilegeHalfDays() {
        return privilegeDays.multiply(BigDecimal.TWO).intValueExact();
    }

    /** The pot itself where it is kept apart, else annual leave. */
    public Pot potFor(Pot pot) {
        return !pot.isYearly() || separatePots.contains(pot) ? pot : Pot.ANNUAL_LEAVE;
    }

    /** Whether there is any such absence in this department. */
    public boolean opens(AbsenceType type) {
        return type.pot().map(pot -> pots.opens(pot) && potFor(pot) == pot).orElse(true)
                && booking.yearlyDays(type).orElse(1) > 0;
    }

    public LeaveYear leaveYearOn(LocalDate day, LocalDate serviceStartedOn) {
        return LeaveYear.containing(day, leaveYearStart == null ? MonthDay.from(serviceStartedOn) : leaveYearStart);
    }
}
