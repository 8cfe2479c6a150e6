package uk.gov.sop.shared;

import java.time.LocalDate;
import java.time.MonthDay;

/**
 * A United Kingdom tax year, 6 April to 5 April.
 *
 * @param startYear the calendar year it begins in: 2026 for 2026/27
 */
public record TaxYear(int startYear) {

    private static final MonthDay FIRST_DAY = MonthDay.of(4, 6);

    public static TaxYear of(LocalDate day) {
        boolean begun = !day.isBefore(FIRST_DAY.atYear(day.getYear()));
        return new TaxYear(begun ? day.getYear() : day.getYear() - 1);
    }

    public DateRange dates() {
        return new DateRange(
                FIRST_DAY.atYear(startYear), FIRST_DAY.atYear(startYear + 1).minusDays(1));
    }

    /** Tax period (month) 1 to 12 of a pay date; 6 April to 5 May is 1. */
    public static int periodOf(LocalDate payDate) {
        LocalDate sixthBased = payDate.minusDays(FIRST_DAY.getDayOfMonth() - 1L);
        return (sixthBased.getMonthValue() + 8) % 12 + 1;
    }

    /** As HMRC writes it: {@code 2026/27}. */
    @Override
    public String toString() {
        return "%d/%02d".formatted(startYear, (startYear + 1) % 100);
    }
}
