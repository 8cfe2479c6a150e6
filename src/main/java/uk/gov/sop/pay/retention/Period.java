package uk.gov.sop.pay.retention;

import java.time.Instant;
import java.time.LocalDate;
import uk.gov.sop.shared.TaxYear;
import uk.gov.sop.shared.Today;

/**
 * How long something is kept.
 *
 * @param length in tax years that have ended, besides the current one, or in days
 */
record Period(boolean inTaxYears, int length) {

    static Period ofTaxYears(int length) {
        return new Period(true, length);
    }

    static Period ofDays(int length) {
        return new Period(false, length);
    }

    /** What is of an earlier day is over. */
    LocalDate firstDayKept(LocalDate today) {
        return inTaxYears
                ? new TaxYear(TaxYear.of(today).startYear() - length).dates().start()
                : today.minusDays(length);
    }

    /** The same as an instant. */
    Instant firstKept(LocalDate today) {
        return firstDayKept(today).atStartOfDay(Today.LONDON).toInstant();
    }

    /** As it is told later by which rule something went. */
    @Override
    public String toString() {
        return inTaxYears ? "%d tax years and the current".formatted(length) : "%d days".formatted(length);
    }
}
