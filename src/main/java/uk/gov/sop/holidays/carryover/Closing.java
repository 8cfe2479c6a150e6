package uk.gov.sop.holidays.carryover;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.holidays.absences.ClosingReason;
import uk.gov.sop.holidays.absences.HolidayBalance;
import uk.gov.sop.holidays.absences.LeaveLedger.Carried;
import uk.gov.sop.holidays.absences.LeaveRecord;
import uk.gov.sop.holidays.absences.LeftOver;
import uk.gov.sop.holidays.absences.StaffLeave;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Employment.Posting;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.policy.LeaveYear;

/**
 * What becomes of somebody's leave when a leave year is closed: what their balance said of its end.
 *
 * @param into first day of the leave year that it goes into
 * @param carried what goes there
 * @param before what stood there; null where the year was open
 * @param turn of the last change of the person's leave that it was worked out from
 */
record Closing(
        UUID personId,
        String staffNumber,
        LeaveYear year,
        LocalDate into,
        ClosingReason reason,
        Carried carried,
        int lost,
        int waiting,
        @Nullable Carried before,
        int turn) {

    /** Of the leave year that ended last before a day; empty where that was not in this department. */
    static Optional<Closing> of(StaffLeave person, String department, LocalDate on) {
        return ended(person, department, on).map(year -> of(person, year));
    }

    /** Whose last day of it was spent here; who left before it began has no part in it, nor who joined after it. */
    private static Optional<LeaveYear> ended(StaffLeave person, String department, LocalDate on) {
        Employment employment = person.record().employment();
        LocalDate service = employment.serviceStartedOn();
        List<Stint> here = employment.stints().stream()
                .filter(stint -> stint.dates().start().isBefore(on))
                .filter(stint ->
                        department.equals(departmentOn(person, stint.dates().start())))
                .toList();
        if (here.isEmpty()) {
            return Optional.empty();
        }
        LocalDate last =
                here.getLast().policy().leaveYearOn(on, service).dates().start().minusDays(1);
        return Optional.of(new Employment(service, here).leaveYearOn(last))
                .filter(year -> year.dates().contains(last))
                .filter(year -> employment.within(year).stream()
                        .reduce((earlier, later) -> later)
                        .filter(stint -> department.equals(
                                departmentOn(person, stint.dates().start())))
                        .isPresent());
    }

    private static String departmentOn(StaffLeave person, LocalDate day) {
        return person.postings().stream()
                .filter(posting -> posting.dates().contains(day))
                .map(Posting::department)
                .findFirst()
                .orElse("");
    }

    private static Closing of(StaffLeave person, LeaveYear year) {
        LeaveRecord record = person.record();
        HolidayBalance balance = record.balance(lastDay(record.employment(), year));
        LeftOver left = balance.leftOver();
        return new Closing(
                person.personId(),
                person.staffNumber(),
                year,
                balance.into(),
                left.reason(),
                left.carried(),
                left.lost(),
                record.waiting(year),
                record.ledger().carried().get(balance.into()),
                record.ledger().turn());
    }

    private static LocalDate lastDay(Employment employment, LeaveYear year) {
        return employment.within(year).getLast().dates().end();
    }

    boolean isChange() {
        return !carried.equals(before);
    }
}
