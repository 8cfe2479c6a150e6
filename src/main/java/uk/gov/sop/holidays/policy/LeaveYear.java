package uk.gov.sop.holidays.policy;

import java.time.LocalDate;
import java.time.MonthDay;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;

/** Twelve months that leave is counted in: from a date that a department sets, or from when somebody joined. */
public record LeaveYear(DateRange dates) {

    public static LeaveYear containing(LocalDate day, MonthDay start) {
        LocalDate thisYears = start.atYear(day.getYear());
        int year = day.isBefore(thisYears) ? day.getYear() - 1 : day.getYear();
        return new LeaveYear(
                new DateRange(start.atYear(year), start.atYear(year + 1).minusDays(1)));
    }

    /** 365, or 366 where the year holds a 29 February. */
    public int length() {
        return dates.length();
    }

    @Override
    public String toString() {
        return CivilDates.text(dates);
    }
}
