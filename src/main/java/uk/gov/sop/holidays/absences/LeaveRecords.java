package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.holidays.policy.LeavePolicies;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.holidays.policy.PublishedHolidays;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;

/** Reads what a person's balance is made from: the person is there already, the rest are two queries. */
@Singleton
public class LeaveRecords {

    /** All that is not an absence of these years, in one go; changes that wait are read with the absences, of any year. */
    private static final String LEDGER = """
            select 'CARRIED' as what, leave_year_start as day, minutes, expires_on, false as waits, explanation,
                   kept_minutes, kept_until
            from carried_leave where person_id = :person
            union all
            select kind, on_date, minutes, expires_on, status = 'REQUESTED', explanation, 0, null
            from leave_entry where person_id = :person and status in ('REQUESTED', 'APPROVED')
            union all
            select case type when 'FLEXI_LEAVE' then 'TAKEN_FLEXI' else 'TAKEN_LIEU' end, starts_on, cost_minutes, null, false, '',
                   0, null
            from absence
            where person_id = :person and type in ('FLEXI_LEAVE', 'TIME_OFF_IN_LIEU')
              and (ends_on < :from or starts_on > :to)
              and status in ('REQUESTED', 'APPROVED', 'CANCELLATION_REQUESTED')
            union all
            select 'TURN', null, coalesce(max(turn), 0), null, false, '', 0, null from leave_event where person_id = :person
            order by day""";

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
    public LeaveRecord of(Person person, LocalDate from, LocalDate to) {
        Employment employment = Employment.of(person, policies);
        DateRange years = new DateRange(
                employment.leaveYearOn(from).dates().start(),
                employment.leaveYearOn(to).dates().end());
        return new LeaveRecord(
                employment, holidays.current(), absences.openWithin(person.id(), years), ledger(person.id(), years));
    }

    private LeaveLedger ledger(UUID personId, DateRange years) {
        LedgerRows rows = new LedgerRows();
        database.createNativeQuery(LEDGER, Object[].class)
                .addScalar("what", String.class)
                .addScalar("day", LocalDate.class)
                .addScalar("minutes", Integer.class)
                .addScalar("expires_on", LocalDate.class)
                .addScalar("waits", Boolean.class)
                .addScalar("explanation", String.class)
                .addScalar("kept_minutes", Integer.class)
                .addScalar("kept_until", LocalDate.class)
                .setParameter("person", personId)
                .setParameter("from", years.start())
                .setParameter("to", years.end())
                .getResultList()
                .forEach(rows::add);
        return rows.ledger();
    }

    private static final class LedgerRows {

        private int turn;
        private final Map<LocalDate, LeaveLedger.Carried> carried = new HashMap<>();
        private final List<LeaveLedger.Entry> entries = new ArrayList<>();
        private final List<LeaveLedger.Taken> taken = new ArrayList<>();

        void add(Object[] row) {
            String what = (String) row[0];
            LocalDate day = (LocalDate) row[1];
            int minutes = (int) row[2];
            LocalDate expires = (LocalDate) row[3];
            String text = (String) row[5];
            switch (what) {
                case "TURN" -> turn = minutes;
                case "CARRIED" ->
                    carried.put(day, new LeaveLedger.Carried(minutes, expires, (int) row[6], (LocalDate) row[7], text));
                case "TAKEN_FLEXI" -> taken.add(new LeaveLedger.Taken(Pot.FLEXI, day, minutes));
                case "TAKEN_LIEU" -> taken.add(new LeaveLedger.Taken(Pot.TIME_OFF_IN_LIEU, day, minutes));
                default ->
                    entries.add(new LeaveLedger.Entry(
                            EntryKind.valueOf(what), day, minutes, expires, (boolean) row[4], text));
            }
        }

        LeaveLedger ledger() {
            return new LeaveLedger(turn, carried, entries, taken);
        }
    }
}
