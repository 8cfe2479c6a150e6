package uk.gov.sop.holidays.absences;

import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.RuleBroken;

/** What was carried over from a leave year was worked out from what was taken in it, so that does not change any more. */
record ClosedYears(LeaveRecord record) {

    /** Refusals of terms in the place of what they replace, or of nothing. */
    List<RuleBroken> changedBy(AbsenceTerms terms, AbsenceCost cost) {
        DateRange dates = terms.dates().range();
        DateRange touched = record.replacedAbsence()
                .map(before -> before.dates().range().to(dates))
                .orElse(dates);
        return closed(touched)
                .filter(year -> taken(year, terms.type(), dates, cost)
                        != record.replacedAbsence()
                                .map(before -> taken(year, before))
                                .orElse(0))
                .flatMap(year -> record.locked(year).stream())
                .toList();
    }

    /** @throws RuleBroken where something of it was taken in one of them */
    void requireNothingOf(Absence absence) {
        closed(absence.dates().range())
                .filter(year -> taken(year, absence) != 0)
                .forEach(record::requireOpen);
    }

    /** Whether some of it is had again in one of them at another cost. */
    boolean areGivenBack(Absence absence, AbsenceCost cost) {
        DateRange dates = absence.dates().range();
        return closed(dates).anyMatch(year -> taken(year, absence.type(), dates, cost) < taken(year, absence));
    }

    private Stream<LeaveYear> closed(DateRange dates) {
        return dates.days().map(record.employment()::leaveYearOn).distinct().filter(record::isClosed);
    }

    private int taken(LeaveYear year, Absence absence) {
        return taken(year, absence.type(), absence.dates().range(), absence.cost());
    }

    /** Minutes of leave that is worked out year by year, or days in which none is earned. */
    private int taken(LeaveYear year, AbsenceType type, DateRange range, AbsenceCost cost) {
        if (type.earnsLeave()) {
            return type.pot().filter(Pot::isYearly).isPresent() ? record.in(year, cost) : 0;
        }
        return range.intersection(year.dates()).map(DateRange::length).orElse(0);
    }
}
