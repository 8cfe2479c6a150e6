package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.sop.approvals.ApprovalKind;
import uk.gov.sop.approvals.ApprovalSubject;
import uk.gov.sop.approvals.Ruling;
import uk.gov.sop.people.Directory;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.CivilDates;

/** Leave in the manager's inbox. */
@Singleton
class AbsenceApproval implements ApprovalSubject {

    private final Absences absences;
    private final LeaveRecords records;
    private final Directory directory;

    AbsenceApproval(Absences absences, LeaveRecords records, Directory directory) {
        this.absences = absences;
        this.records = records;
        this.directory = directory;
    }

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.ABSENCE;
    }

    @Override
    public List<Fact> facts(UUID subjectId, Reader reader) {
        Absence absence = absences.findByIdOptional(subjectId).orElseThrow();
        Person person = directory.person(absence.personId());
        AbsenceDates dates = absence.dates();
        HolidayBalance balance =
                records.of(person, dates.startsOn(), dates.startsOn()).balance(dates.startsOn());
        Stream<Fact> summary = Stream.of(
                new Fact("Dates", absence.dates().toString()),
                new Fact("Cost", absence.cost().toString()),
                new Fact(
                        "Left in the leave year " + balance.year(),
                        balance.inDays(balance.remaining()) + ", with everything booked or waiting taken off"));
        Stream<Fact> days = absence.cost().days().stream()
                .filter(day -> day.rule() != AbsenceDay.Reason.NOT_A_WORKING_DAY)
                .map(day -> new Fact(CivilDates.withWeekday(day.date()), day.explanation()));
        return Stream.concat(summary, days).toList();
    }

    @Override
    public void decided(UUID subjectId, Ruling ruling, Instant at) {
        Absence absence = absences.findByIdOptional(subjectId).orElseThrow();
        switch (ruling.decision()) {
            case APPROVED -> absence.approve(at);
            case DECLINED -> absence.refuse(ruling.reason(), at);
        }
    }
}
