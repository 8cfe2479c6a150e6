package uk.gov.sop.holidays.absences;

import static uk.gov.sop.holidays.entitlement.Leave.HOLIDAYS;
import static uk.gov.sop.holidays.entitlement.Leave.POLICIES;
import static uk.gov.sop.holidays.entitlement.Leave.date;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Employment.Posting;
import uk.gov.sop.holidays.entitlement.Leave;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.DateRange;

/** Somebody's leave as it is read with that of many. */
public final class OnRecord {

    private OnRecord() {}

    /** Time away that stands, or waits. */
    public record Off(AbsenceType type, String from, String to, boolean waits) {

        public static Off leave(String from, String to) {
            return new Off(AbsenceType.ANNUAL_LEAVE, from, to, false);
        }

        private Absence absence(Employment employment) {
            AbsenceTerms terms = Away.terms(type, Away.days(from, to));
            AbsenceCost cost = new WorkingTime(employment, HOLIDAYS, Set.of()).costOf(terms);
            return new Absence(
                    waits ? AbsenceStatus.REQUESTED : AbsenceStatus.APPROVED, StandingAbsence.of(terms, cost), null);
        }
    }

    public static Posting posting(String department, String from, LocalDate to) {
        LocalDate start = date(from);
        return new Posting(
                department,
                Division.ENGLAND_AND_WALES,
                "HEO",
                new WorkingPattern(Leave.FULL_TIME, start),
                new DateRange(start, to));
    }

    public static StaffLeave staff(String serviceStartedOn, List<Posting> postings, Off... off) {
        return staff(serviceStartedOn, postings, Map.of(), off);
    }

    public static StaffLeave staff(
            String serviceStartedOn, List<Posting> postings, Map<LocalDate, LeaveLedger.Carried> carried, Off... off) {
        Employment employment = Employment.of(date(serviceStartedOn), postings, POLICIES);
        List<Absence> open =
                Arrays.stream(off).map(each -> each.absence(employment)).toList();
        return new StaffLeave(
                UUID.randomUUID(),
                "HO100001",
                postings,
                new LeaveRecord(employment, HOLIDAYS, open, new LeaveLedger(0, carried, List.of(), List.of())));
    }
}
