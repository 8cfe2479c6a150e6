package uk.gov.sop.holidays.entitlement;

import java.math.BigDecimal;
import java.math.RoundingMode;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.shared.DateRange;

/** The {@link StatutoryEntitlement} of somebody with a working week, as time: nobody's leave year may give less. */
public record StatutoryFloor(WorkingWeek week, PartOfYear part) {

    private static final Fraction HOURS_IN_MINUTE = Fraction.of(1, 60);

    /** @throws IllegalArgumentException where no day of employment lies in the leave year */
    public static StatutoryFloor of(WorkingWeek week, DateRange employed, LeaveYear year) {
        return new StatutoryFloor(week, PartOfYear.of(employed, year));
    }

    /** Whole minutes, rounded up. */
    public int minutes() {
        return exactMinutes().roundedUpTo(BigDecimal.ONE).intValueExact();
    }

    /** As published: rounded up to a tenth of an hour. */
    public BigDecimal hours() {
        return exactMinutes().times(HOURS_IN_MINUTE).roundedUpTo(StatutoryEntitlement.TENTH);
    }

    /** {@code 5.6 weeks of 4 days is 22.4 days (165 hours 46 minutes)}. */
    public String explanation() {
        return wholeYear() + inPart() + " (" + new LeaveTime(minutes()) + ")";
    }

    private String wholeYear() {
        StatutoryEntitlement whole = entitlement().in(PartOfYear.whole());
        String weeks = "5.6 weeks of " + text(week.days());
        return whole.isLimited()
                ? weeks + " is over the limit of 28 days, so 28 days"
                : weeks + " is " + text(whole.amount());
    }

    private String inPart() {
        String days = "; for " + part + " it is " + text(entitlement().amount());
        return switch (part.kind()) {
            case WHOLE -> "";
            case STARTED -> days + ", rounded up to half a day";
            case LEFT, STARTED_AND_LEFT -> days + ", rounded up to a tenth";
        };
    }

    private Fraction exactMinutes() {
        return entitlement().exact().times(week.averageDayMinutes());
    }

    private StatutoryEntitlement entitlement() {
        return StatutoryEntitlement.days(week.days()).in(part);
    }

    private static String text(BigDecimal days) {
        return LeaveTime.days(
                days.movePointRight(1).setScale(0, RoundingMode.UNNECESSARY).intValueExact());
    }
}
