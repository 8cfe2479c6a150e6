package uk.gov.sop.holidays.absences;

import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.entitlement.Leave.policy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.holidays.policy.BookingTerms;
import uk.gov.sop.holidays.policy.BookingTerms.Blackout;
import uk.gov.sop.holidays.policy.LeavePolicy;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;

/** A department with a blackout at the end of the financial year, and what else a test has it want. */
final class Wanting {

    private static final Blackout YEAR_END =
            new Blackout(date("2027-03-22"), date("2027-04-02"), "the financial year ends");

    private Wanting() {}

    /** @param yearlyDays other limits than the usual ones */
    static Employment wanting(Set<Rule> blocking, Map<AbsenceType, Integer> yearlyDays) {
        LeavePolicy usual = policy("MOJ", "2026-06-01");
        Map<AbsenceType, Integer> limits = new HashMap<>(usual.booking().yearlyDays());
        limits.putAll(yearlyDays);
        LeavePolicy policy = new LeavePolicy(
                usual.from(),
                usual.leaveYearStart(),
                usual.fullTimeWeekMinutes(),
                usual.annualLeave(),
                usual.grades(),
                usual.privilegeDays(),
                usual.separatePots(),
                usual.rounding(),
                usual.carryOverDays(),
                usual.carryOverMonths(),
                usual.overdrawnDays(),
                new BookingTerms(2, 60, 28, 50, List.of(YEAR_END), blocking, limits),
                usual.pots());
        DateRange ever = new DateRange(LONG_AGO, DateRange.OPEN);
        return employed(
                LONG_AGO,
                new Stint(ever, policy, Division.ENGLAND_AND_WALES, "HEO", new WorkingPattern(FULL_TIME, LONG_AGO)));
    }
}
