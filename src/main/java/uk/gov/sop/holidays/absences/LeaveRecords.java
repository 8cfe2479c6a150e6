package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.LeavePolicies;
import uk.gov.sop.holidays.policy.PublishedHolidays;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;

@Singleton
class LeaveRecords {

    private final Absences absences;
    private final Session database;
    private final LeavePolicies policies;
    private final PublishedHolidays holidays;

    LeaveRecords(Absences absences, Session database, LeavePolicies policies, PublishedHolidays holidays) {
        this.absences = absences;
        this.database = database;
        this.policies = policies;
        this.holidays = holidays;
    }

    /** With the whole leave years that these dates touch. */
    LeaveRecord of(Person person, LocalDate from, LocalDate to) {
        Employment employment = Employment.of(person, policies);
        DateRange years = new DateRange(
                employment.leaveYearOn(from).dates().start(),
                employment.leaveYearOn(to).dates().end());
        return new LeaveRecord(
                employment, holidays.current(), absences.openWithin(person.id(), years), carried(person.id()));
    }

    private Map<LocalDate, Integer> carried(UUID personId) {
        return database
                .createNativeQuery(
                        "select leave_year_start, minutes from carried_leave where person_id = :person", Object[].class)
                .addScalar("leave_year_start", LocalDate.class)
                .addScalar("minutes", Integer.class)
                .setParameter("person", personId)
                .stream()
                .collect(Collectors.toMap(row -> (LocalDate) row[0], row -> (Integer) row[1]));
    }
}
