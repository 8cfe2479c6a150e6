package uk.gov.sop.holidays.absences;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.policy.AbsenceType;

/**
 * What of an absence stands, whatever is proposed in its place.
 *
 * @param costMinutes what all the days cost together
 * @param days what each day costs
 */
@Embeddable
record StandingAbsence(
        @Enumerated(EnumType.STRING) AbsenceType type,
        AbsenceDates dates,
        @JdbcTypeCode(SqlTypes.JSON) List<PartDay> partDays,
        @Nullable LocalDate evidenceTo,
        int costMinutes,
        @JdbcTypeCode(SqlTypes.JSON) List<AbsenceDay> days) {

    static StandingAbsence of(AbsenceTerms terms, AbsenceCost cost) {
        return new StandingAbsence(
                terms.type(), terms.dates(), terms.partDays(), terms.evidenceTo(), cost.minutes(), cost.days());
    }

    StandingAbsence at(AbsenceCost cost) {
        return of(terms(), cost);
    }

    AbsenceTerms terms() {
        return new AbsenceTerms(type, dates, partDays, evidenceTo);
    }

    AbsenceCost cost() {
        return new AbsenceCost(days);
    }

    /** Whether nothing more is wanted, and what is past stays as it was: only days to come are given back. */
    boolean onlyGivesBackFrom(LocalDate today, AbsenceTerms wanted, AbsenceCost wantedCost) {
        Set<HalfDay> wantedHalves = wantedCost.held(wanted.dates());
        Set<HalfDay> held = cost().held(dates);
        return covers(wanted)
                && held.containsAll(wantedHalves)
                && held.stream().allMatch(half -> !half.date().isBefore(today) || wantedHalves.contains(half))
                && wantedCost.isWithin(cost())
                && days.stream()
                        .filter(day -> day.date().isBefore(today))
                        .allMatch(day -> wantedCost.minutesOn(day.date()) == day.minutes());
    }

    private boolean covers(AbsenceTerms wanted) {
        return type == wanted.type()
                && !wanted.dates().startsOn().isBefore(dates.startsOn())
                && !wanted.dates().endsOn().isAfter(dates.endsOn());
    }
}
