package uk.gov.sop.holidays.entitlement;

import java.math.RoundingMode;

/**
 * Leave of somebody with irregular hours or who works part of the year only: at the end of each pay period they have
 * earned 12.07% of the time worked in it (Working Time Regulations 1998, regulation 15B), in whole hours. Half an hour or
 * more counts as an hour, less does not. That nobody earns more than 28 days in a year is for whoever adds the pay
 * periods up.
 *
 * @param minutesWorked whole minutes in the pay period, not below zero
 */
public record IrregularHours(int minutesWorked) {

    private static final Fraction EARNED_IN_MINUTE = Fraction.of(1_207, 10_000 * 60);

    public IrregularHours {
        if (minutesWorked < 0) {
            throw new IllegalArgumentException("Nobody works less than no time.");
        }
    }

    /** Whole hours of leave earned. */
    public int hours() {
        return earned().decimals(0, RoundingMode.HALF_UP).intValueExact();
    }

    /** {@code 12.07% of 30 hours worked is 3.62 hours, which counts as 4 hours}. */
    public String explanation() {
        return "12.07%% of %s worked is %s hours, which counts as %s"
                .formatted(
                        new LeaveTime(minutesWorked),
                        earned().decimals(2, RoundingMode.DOWN),
                        new LeaveTime(hours() * 60));
    }

    private Fraction earned() {
        return Fraction.of(minutesWorked, 1).times(EARNED_IN_MINUTE);
    }
}
