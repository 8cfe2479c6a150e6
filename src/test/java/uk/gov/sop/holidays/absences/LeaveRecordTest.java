package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static uk.gov.sop.holidays.absences.Away.NOW;
import static uk.gov.sop.holidays.absences.Away.TODAY;
import static uk.gov.sop.holidays.absences.Away.absence;
import static uk.gov.sop.holidays.absences.Away.annual;
import static uk.gov.sop.holidays.absences.Away.days;
import static uk.gov.sop.holidays.absences.Away.record;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.EntryKind;

class LeaveRecordTest {

    private static final Employment EMPLOYMENT = employed(LONG_AGO, FULL_TIME);

    @Test
    void a_change_into_another_leave_year_waits_in_both() {
        Absence leave = absence(EMPLOYMENT, days("2027-03-22", "2027-03-23"));
        leave.approve(NOW);
        LeaveRecord record = record(EMPLOYMENT, leave).replacing(leave.id());
        leave.change(record.quote(annual(days("2027-04-06", "2027-04-07")), TODAY), "sent", TODAY, NOW);
        assertEquals(1, waiting(record, "2027-03-31"));
        assertEquals(1, waiting(record, "2027-04-01"));
        assertEquals(0, waiting(record, "2028-04-01"));
    }

    @Test
    void entries_wait_in_their_leave_year_unless_their_pot_runs_on() {
        LeaveLedger ledger = new LeaveLedger(
                0,
                Map.of(),
                List.of(
                        entry(EntryKind.BOUGHT, "2027-03-31", true),
                        entry(EntryKind.BOUGHT, "2027-03-31", false),
                        entry(EntryKind.TIME_OFF_IN_LIEU, "2027-03-31", true),
                        entry(EntryKind.SOLD, "2027-04-01", true)),
                List.of());
        assertEquals(1, waiting(record(EMPLOYMENT, ledger), "2027-03-31"));
        assertEquals(1, waiting(record(EMPLOYMENT, ledger), "2027-04-01"));
    }

    private static LeaveLedger.Entry entry(EntryKind kind, String on, boolean waits) {
        return new LeaveLedger.Entry(kind, date(on), kind == EntryKind.SOLD ? -444 : 444, null, waits, "");
    }

    private static int waiting(LeaveRecord record, String day) {
        return record.waiting(EMPLOYMENT.leaveYearOn(date(day)));
    }
}
