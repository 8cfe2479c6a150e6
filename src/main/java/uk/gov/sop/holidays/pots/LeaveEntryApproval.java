package uk.gov.sop.holidays.pots;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.approvals.ApprovalKind;
import uk.gov.sop.approvals.ApprovalSubject;
import uk.gov.sop.approvals.Ruling;
import uk.gov.sop.holidays.absences.HolidayBalance;
import uk.gov.sop.holidays.absences.LeaveEvents;
import uk.gov.sop.holidays.absences.LeaveLedger;
import uk.gov.sop.holidays.absences.LeaveRecord;
import uk.gov.sop.holidays.absences.LeaveRecords;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.entitlement.LeaveTime;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.people.Directory;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.CivilDates;

/** Entries in pots in the manager's inbox: what the balance is and would be, and what the department allows. */
@Singleton
class LeaveEntryApproval implements ApprovalSubject {

    /** Working Time Regulations 1998, regulations 13A(3) and 15B. */
    private static final int STATUTORY_DAYS = 28;

    private final LeaveEntries entries;
    private final LeaveRecords records;
    private final LeaveEvents events;
    private final Directory directory;

    LeaveEntryApproval(LeaveEntries entries, LeaveRecords records, LeaveEvents events, Directory directory) {
        this.entries = entries;
        this.records = records;
        this.events = events;
        this.directory = directory;
    }

    @Override
    public ApprovalKind kind() {
        return ApprovalKind.LEAVE_ENTRY;
    }

    @Override
    public List<Fact> facts(UUID subjectId, Reader reader) {
        LeaveEntry entry = entries.findByIdOptional(subjectId).orElseThrow();
        List<Fact> facts = new ArrayList<>();
        facts.add(new Fact(entry.kind().label(), entry.explanation()));
        String reason = entry.reason();
        if (reason != null) {
            facts.add(new Fact("Reason", reason));
        }
        if (reader == Reader.APPROVER) {
            LeaveRecord record = record(entry);
            facts.add(balance(entry, record));
            limit(entry, record).ifPresent(facts::add);
        }
        return facts;
    }

    private LeaveRecord record(LeaveEntry entry) {
        Person person = directory.person(entry.personId());
        return records.of(person, entry.onDate(), entry.onDate());
    }

    private static Fact balance(LeaveEntry entry, LeaveRecord record) {
        LeaveLedger others = record.ledger().without(entry.inLedger());
        HolidayBalance before = record.with(others).balance(entry.onDate());
        HolidayBalance after = record.with(others.with(entry.approved())).balance(entry.onDate());
        Pot pot = entry.kind().pot();
        return new Fact(
                pot == Pot.ANNUAL_LEAVE
                        ? "Left in the leave year " + before.year()
                        : "Left of " + pot.label().toLowerCase(Locale.UK),
                "%s, and with this %s"
                        .formatted(
                                before.inDays(before.pot(pot).remaining()),
                                after.inDays(after.pot(pot).remaining())));
    }

    private static Optional<Fact> limit(LeaveEntry entry, LeaveRecord record) {
        Stint stint = record.employment().requireOn(entry.onDate());
        LeaveYear year = record.employment().leaveYearOn(entry.onDate());
        Trade trade = new Trade(record, stint, year);
        return Optional.ofNullable(
                switch (entry.kind()) {
                    case BOUGHT -> allowed(trade.mostBought(), trade.traded(EntryKind.BOUGHT), "bought", stint);
                    case SOLD -> allowed(trade.mostSold(), trade.traded(EntryKind.SOLD), "sold", stint);
                    case TIME_OFF_IN_LIEU ->
                        new Fact("To be taken by", CivilDates.text(Objects.requireNonNull(entry.expiresOn())));
                    case IRREGULAR_HOURS -> statutory(trade.traded(EntryKind.IRREGULAR_HOURS), stint, year);
                    case FLEXI -> null;
                });
    }

    private static Fact allowed(int most, int traded, String done, Stint stint) {
        return new Fact(
                "Allowed in a leave year",
                "%s, of which with this %s are %s".formatted(inDays(most, stint), inDays(traded, stint), done));
    }

    /** The law stops there; a department may go on. */
    private static Fact statutory(int earned, Stint stint, LeaveYear year) {
        int most = stint.minutesOf(STATUTORY_DAYS);
        String sum = "%s with this in the leave year %s".formatted(new LeaveTime(earned), year);
        return earned <= most
                ? new Fact("Earned by irregular hours", sum)
                : new Fact("To consider", sum + ": the law gives at most %s.".formatted(inDays(most, stint)));
    }

    private static String inDays(int minutes, Stint stint) {
        return new LeaveTime(minutes).inDaysOf(stint.averageDayMinutes());
    }

    @Override
    public void decided(UUID subjectId, Ruling ruling, Instant at) {
        LeaveEntry entry = entries.findByIdOptional(subjectId).orElseThrow();
        switch (ruling.decision()) {
            case APPROVED -> {
                LeaveRecord record = record(entry);
                EntryRules.requireOpen(record, record.employment().leaveYearOn(entry.onDate()));
                entry.approve(at);
                record(entry, LeaveEvents.Kind.APPROVED, "Approved: " + entry.explanation() + ".", at);
            }
            case DECLINED -> {
                entry.refuse(ruling.reason(), at);
                record(entry, LeaveEvents.Kind.DECLINED, "Declined.", at);
            }
        }
    }

    private void record(LeaveEntry entry, LeaveEvents.Kind kind, String text, Instant at) {
        events.takeNextTurn(entry.personId(), entry.id(), kind, text, at);
    }
}
