package uk.gov.sop.holidays.pots;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.policy.EntryKind.BOUGHT;
import static uk.gov.sop.holidays.policy.EntryKind.FLEXI;
import static uk.gov.sop.holidays.policy.EntryKind.SOLD;
import static uk.gov.sop.holidays.pots.Recorded.TODAY;
import static uk.gov.sop.holidays.pots.Recorded.approved;
import static uk.gov.sop.holidays.pots.Recorded.carried;
import static uk.gov.sop.holidays.pots.Recorded.ledger;
import static uk.gov.sop.holidays.pots.Recorded.lieu;
import static uk.gov.sop.holidays.pots.Recorded.record;
import static uk.gov.sop.holidays.pots.Recorded.taken;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.absences.LeaveLedger;
import uk.gov.sop.holidays.absences.LeaveLedger.Entry;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

class TakenBackTest {

    private static final Employment FULL = employed(LONG_AGO, FULL_TIME);

    @Test
    void bought_leave_goes_back_as_far_as_it_is_not_spent() {
        Entry bought = approved(BOUGHT, "2026-11-16", 444);
        int without = record(FULL, ledger()).balance(TODAY).annual().projected();
        possible(carried("2026-04-01", -without).with(bought), bought);
        assertEquals(
                "Some of it has been booked or taken: without it your annual leave would be 0.1 days (1 hour) short. Cancel "
                        + "that much of it first.",
                refused(
                        Rule.BALANCE_EXCEEDED,
                        carried("2026-04-01", -without - 60).with(bought),
                        bought));
    }

    @Test
    void flexitime_that_was_worked_less_goes_down_to_the_debt() {
        Entry credit = approved(FLEXI, "2026-11-10", 300);
        possible(taken(Pot.FLEXI, "2026-02-02", 600, credit), credit);
        refused(Rule.BALANCE_EXCEEDED, taken(Pot.FLEXI, "2026-02-02", 601, credit), credit);
        refused(Rule.BALANCE_EXCEEDED, taken(Pot.FLEXI, "2027-06-01", 601, credit), credit);
    }

    @Test
    void of_two_that_are_alike_one_goes_back() {
        Entry credit = approved(FLEXI, "2026-11-10", 300);
        possible(taken(Pot.FLEXI, "2026-02-02", 900, credit, credit), credit);
    }

    @Test
    void flexitime_does_not_go_over_its_most_by_taking_a_debit_back() {
        Entry debit = approved(FLEXI, "2026-11-10", -60);
        possible(ledger(approved(FLEXI, "2026-11-09", 2220), debit), debit);
        refused(Rule.LIMIT_EXCEEDED, ledger(approved(FLEXI, "2026-11-09", 2221), debit), debit);
    }

    @Test
    void time_off_in_lieu_goes_back_unless_it_was_taken() {
        Entry worked = lieu("2026-02-14", 240);
        possible(ledger(worked), worked);
        refused(Rule.BALANCE_EXCEEDED, taken(Pot.TIME_OFF_IN_LIEU, "2026-03-02", 240, worked), worked);
        possible(taken(Pot.TIME_OFF_IN_LIEU, "2026-03-02", 240, worked, lieu("2026-03-01", 240)), worked);
    }

    @Test
    void what_was_carried_over_does_not_go_back() {
        Entry bought = approved(BOUGHT, "2026-03-31", 444);
        refused(Rule.LEAVE_YEAR_LOCKED, carried("2026-04-01", 0).with(bought), bought);
    }

    @Test
    void from_a_closed_year_goes_back_what_takes_nothing_from_it() {
        Entry worked = approved(FLEXI, "2026-03-31", 60);
        Entry sold = approved(SOLD, "2026-03-31", -444);
        Entry waits = new Entry(BOUGHT, date("2026-03-31"), 444, null, true, "");
        for (Entry entry : List.of(worked, sold, waits)) {
            possible(carried("2026-04-01", 0).with(entry), entry);
        }
    }

    private static void possible(LeaveLedger ledger, Entry entry) {
        assertDoesNotThrow(() -> new TakenBack(record(FULL, ledger), entry, TODAY).requirePossible());
    }

    private static String refused(Rule rule, LeaveLedger ledger, Entry entry) {
        RuleBroken refusal = assertThrows(
                RuleBroken.class, () -> new TakenBack(record(FULL, ledger), entry, TODAY).requirePossible());
        assertEquals(rule, refusal.rule(), refusal.getMessage());
        return refusal.getMessage();
    }
}
