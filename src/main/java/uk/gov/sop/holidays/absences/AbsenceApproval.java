package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import uk.gov.sop.approvals.ApprovalKind;
import uk.gov.sop.approvals.ApprovalSubject;
import uk.gov.sop.approvals.Ruling;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.people.Directory;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.RuleBroken;

/** Leave in the manager's inbox: what remains, who else is away, and what is not as the department wants it. */
@Singleton
class AbsenceApproval implements ApprovalSubject {

    private final Absences absences;
    private final LeaveRecords records;
    private final LeaveEvents events;
    private final TeamCover team;
    private final Directory directory;

    AbsenceApproval(Absences absences, LeaveRecords records, LeaveEvents events, TeamCover team, Directory directory) {
        this.absences = absences;
        this.records = records;
        this.events = events;
        this.team = team;
        this.directory = directory;
    }

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.ABSENCE;
    }

    @Override
    public List<Fact> facts(UUID subjectId, Reader reader) {
        Absence absence = absences.findByIdOptional(subjectId).orElseThrow();
        if (reader == Reader.DECIDER && !absence.progress().isAsDecided()) {
            return List.of();
        }
        AbsenceTerms asked = absence.proposed().map(ProposedAbsence::terms).orElseGet(absence::terms);
        AbsenceCost cost = absence.proposed().map(ProposedAbsence::cost).orElseGet(absence::cost);
        Stream<Fact> stands = absence.waits() && absence.status() != AbsenceStatus.REQUESTED
                ? Stream.of(new Fact("Approved until now", absence.dates() + ", " + absence.costText()))
                : Stream.of();
        Stream<Fact> summary =
                Stream.of(new Fact("Dates", asked.dates().toString()), new Fact("Cost", asked.costText(cost)));
        Stream<Fact> days = cost.days().stream()
                .filter(day -> day.rule() != AbsenceDay.Reason.NOT_A_WORKING_DAY)
                .map(day -> new Fact(CivilDates.withWeekday(day.date()), day.explanation()));
        Stream<Fact> toWeigh = reader == Reader.APPROVER ? toWeigh(absence, asked, cost) : Stream.of();
        return Stream.of(stands, summary, toWeigh, days).flatMap(facts -> facts).toList();
    }

    private Stream<Fact> toWeigh(Absence absence, AbsenceTerms asked, AbsenceCost cost) {
        Person person = directory.person(absence.personId());
        LeaveRecord record =
                records.of(person, asked.dates().startsOn(), asked.dates().endsOn());
        return Stream.concat(left(asked, record), findings(person, asked, cost, absence, record));
    }

    private static Stream<Fact> left(AbsenceTerms asked, LeaveRecord record) {
        HolidayBalance balance = record.balance(asked.dates().startsOn());
        return asked
                .type()
                .pot()
                .map(pot -> new Fact(
                        pot == Pot.ANNUAL_LEAVE
                                ? "Left in the leave year " + balance.year()
                                : "Left of " + pot.label().toLowerCase(Locale.UK),
                        balance.inDays(balance.pot(pot).remaining()) + ", with everything booked or waiting taken off"))
                .stream();
    }

    /** They are for the manager to weigh, and refuse nothing. */
    private Stream<Fact> findings(
            Person person, AbsenceTerms asked, AbsenceCost cost, Absence absence, LeaveRecord record) {
        Quote quote = record.replacing(absence.id()).asked(asked, cost, absence.askedOn());
        TeamCover.Cover cover = team.of(person, quote);
        Stream<String> notes = Stream.concat(quote.warnings().stream(), cover.tooFew().stream())
                .map(RuleBroken::getMessage)
                .map(String::valueOf);
        return Stream.concat(
                notes.map(note -> new Fact("To consider", note)),
                cover.clashes().stream().map(clash -> new Fact("In the team", clash)));
    }

    @Override
    public void decided(UUID subjectId, Ruling ruling, Instant at) {
        Absence absence = absences.findByIdOptional(subjectId).orElseThrow();
        boolean wasNew = absence.status() == AbsenceStatus.REQUESTED;
        switch (ruling.decision()) {
            case APPROVED -> {
                absence.approve(at);
                events.record(
                        absence,
                        LeaveEvents.Kind.APPROVED,
                        absence.isOpen()
                                ? "Approved: %s, %s.".formatted(absence.dates(), absence.costText())
                                : "Approved: cancelled.",
                        at);
            }
            case DECLINED -> {
                absence.refuse(ruling.reason(), at);
                events.record(
                        absence,
                        LeaveEvents.Kind.DECLINED,
                        wasNew ? "Declined." : "Declined: %s stands.".formatted(absence.dates()),
                        at);
            }
        }
    }
}
