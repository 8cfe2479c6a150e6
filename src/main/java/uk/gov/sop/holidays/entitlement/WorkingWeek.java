package uk.gov.sop.holidays.entitlement;

import java.math.BigDecimal;
import uk.gov.sop.people.WorkingPattern;

/**
 * What somebody works in a week, on average.
 *
 * @param days above 0, up to 7, at most one decimal: nine days a fortnight are 4.5
 * @param minutes above 0, up to 10,080
 */
public record WorkingWeek(BigDecimal days, BigDecimal minutes) {

    private static final BigDecimal MOST_DAYS = BigDecimal.valueOf(7);
    private static final BigDecimal MOST_MINUTES = BigDecimal.valueOf(7 * 24 * 60);

    public WorkingWeek {
        days = days.stripTrailingZeros();
        if (days.signum() <= 0 || days.compareTo(MOST_DAYS) > 0 || days.scale() > 1) {
            throw new IllegalArgumentException("A week has from 0.1 to 7 working days.");
        }
        if (minutes.signum() <= 0 || minutes.compareTo(MOST_MINUTES) > 0) {
            throw new IllegalArgumentException("A week has some working time, at most all of it.");
        }
    }

    public static WorkingWeek of(WorkingPattern pattern) {
        long days = pattern.minutes().stream().filter(m -> m > 0).count();
        return new WorkingWeek(average(days, pattern), average(pattern.totalMinutes(), pattern));
    }

    Fraction averageDayMinutes() {
        return new Fraction(minutes, days);
    }

    private static BigDecimal average(long total, WorkingPattern pattern) {
        return BigDecimal.valueOf(total).divide(BigDecimal.valueOf(pattern.weeks()));
    }
}
