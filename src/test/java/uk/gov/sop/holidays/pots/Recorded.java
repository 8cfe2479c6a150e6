package uk.gov.sop.holidays.pots;

import static uk.gov.sop.holidays.entitlement.Leave.HOLIDAYS;
import static uk.gov.sop.holidays.entitlement.Leave.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import uk.gov.sop.holidays.absences.LeaveLedger;
import uk.gov.sop.holidays.absences.LeaveRecord;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.holidays.policy.Pot;

/** What is in pots in the tests of rules; today is Monday 16 November 2026. */
final class Recorded {

    static final LocalDate TODAY = date("2026-11-16");

    private Recorded() {}

    static LeaveRecord record(Employment employment, LeaveLedger ledger) {
        return new LeaveRecord(employment, HOLIDAYS, List.of(), ledger, null);
    }

    static LeaveLedger ledger(LeaveLedger.Entry... entries) {
        return new LeaveLedger(0, Map.of(), List.of(entries), List.of());
    }

    static LeaveLedger taken(Pot pot, String on, int minutes, LeaveLedger.Entry... entries) {
        return new LeaveLedger(0, Map.of(), List.of(entries), List.of(new LeaveLedger.Taken(pot, date(on), minutes)));
    }

    /** In the leave year that starts then; the one before is closed by it. */
    static LeaveLedger carried(String yearStart, int minutes) {
        return new LeaveLedger(
                0, Map.of(date(yearStart), new LeaveLedger.Carried(minutes, null, "")), List.of(), List.of());
    }

    static LeaveLedger.Entry approved(EntryKind kind, String on, int minutes) {
        return new LeaveLedger.Entry(kind, date(on), minutes, null, false, "");
    }

    static LeaveLedger.Entry lieu(String on, int minutes) {
        return new LeaveLedger.Entry(EntryKind.TIME_OFF_IN_LIEU, date(on), minutes, date(on).plusMonths(3), false, "");
    }

    static EntryTerms terms(EntryKind kind, String on, int time) {
        return new EntryTerms(kind, date(on), time, null);
    }
}
