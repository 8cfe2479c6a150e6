package uk.gov.sop.holidays.pots;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.entitlement.Leave.stint;
import static uk.gov.sop.holidays.policy.EntryKind.BOUGHT;
import static uk.gov.sop.holidays.policy.EntryKind.FLEXI;
import static uk.gov.sop.holidays.policy.EntryKind.IRREGULAR_HOURS;
import static uk.gov.sop.holidays.policy.EntryKind.SOLD;
import static uk.gov.sop.holidays.policy.EntryKind.TIME_OFF_IN_LIEU;
import static uk.gov.sop.holidays.pots.Recorded.TODAY;
import static uk.gov.sop.holidays.pots.Recorded.approved;
import static uk.gov.sop.holidays.pots.Recorded.carried;
import static uk.gov.sop.holidays.pots.Recorded.ledger;
import static uk.gov.sop.holidays.pots.Recorded.record;
import static uk.gov.sop.holidays.pots.Recorded.taken;
import static uk.gov.sop.holidays.pots.Recorded.terms;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.absences.LeaveLedger;
import uk.gov.sop.holidays.absences.LeaveRecord;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

class EntryRulesTest {

    private static final int DAY = 444;
    private static final Employment FULL = employed(LONG_AGO, FULL_TIME);
    private static final Employment IRREGULAR = employed(LONG_AGO, List.of(0, 0, 0, 0, 0, 0, 0));
    private static final Employment SELLER =
            employed(LONG_AGO, stint("GPA", Division.ENGLAND_AND_WALES, FULL_TIME, LONG_AGO, DateRange.OPEN));

    @Test
    void five_days_a_leave_year_can_be_bought_and_not_a_minute_more() {
        assertEquals(
                "5 days bought at 7 hours 24 minutes",
                accepted(FULL, ledger(), terms(BOUGHT, "2026-11-16", 5 * DAY)).explanation());
        refused(Rule.LIMIT_EXCEEDED, FULL, ledger(), terms(BOUGHT, "2026-11-16", 5 * DAY + 1));
    }

    @Test
    void what_would_fit_beside_what_was_bought_before_is_said() {
        LeaveLedger before = ledger(approved(BOUGHT, "2026-05-01", 2 * DAY));
        assertEquals(
                "You can buy 5 days (37 hours) in the leave year 1 April 2026 to 31 March 2027. You have bought or asked for "
                        + "2 days (14 hours 48 minutes): 3 days (22 hours 12 minutes) would fit.",
                refused(Rule.LIMIT_EXCEEDED, FULL, before, terms(BOUGHT, "2026-11-16", 4 * DAY)));
        accepted(FULL, before, terms(BOUGHT, "2027-04-01", 5 * DAY));
    }

    @Test
    void a_part_timer_buys_pro_rata() {
        Employment three = employed(LONG_AGO, List.of(DAY, DAY, DAY, 0, 0, 0, 0));
        accepted(three, ledger(), terms(BOUGHT, "2026-11-16", 3 * DAY));
        refused(Rule.LIMIT_EXCEEDED, three, ledger(), terms(BOUGHT, "2026-11-16", 3 * DAY + 1));
    }

    @Test
    void leave_is_bought_for_this_leave_year_or_the_next() {
        dated(FULL, terms(BOUGHT, "2026-03-31", DAY));
        dated(FULL, terms(BOUGHT, "2028-04-01", DAY));
        accepted(FULL, ledger(), terms(BOUGHT, "2028-03-31", DAY));
    }

    @Test
    void a_scheme_that_the_department_has_not_is_closed() {
        refused(Rule.LEAVE_ENTRY_NOT_OPEN, FULL, ledger(), terms(SOLD, "2026-11-16", DAY));
        refused(Rule.LEAVE_ENTRY_NOT_OPEN, SELLER, ledger(), terms(FLEXI, "2026-11-16", 60));
    }

    @Test
    void three_days_are_sold_where_the_department_buys_three() {
        assertEquals(
                -3 * DAY,
                accepted(SELLER, ledger(), terms(SOLD, "2026-11-16", 3 * DAY)).minutes());
        refused(Rule.LIMIT_EXCEEDED, SELLER, ledger(), terms(SOLD, "2026-11-16", 3 * DAY + 1));
        LeaveLedger one = ledger(approved(SOLD, "2026-02-01", -DAY));
        accepted(SELLER, one, terms(SOLD, "2026-11-16", 2 * DAY));
        refused(Rule.LIMIT_EXCEEDED, SELLER, one, terms(SOLD, "2026-11-16", 2 * DAY + 1));
    }

    @Test
    void only_what_is_left_is_sold_whatever_may_be_overdrawn() {
        int all = record(SELLER, ledger()).balance(TODAY).annual().projected();
        LeaveLedger dayLeft = carried("2026-01-01", DAY - all);
        accepted(SELLER, dayLeft, terms(SOLD, "2026-11-16", DAY));
        String message = refused(Rule.BALANCE_EXCEEDED, SELLER, dayLeft, terms(SOLD, "2026-11-16", DAY + 60));
        assertTrue(message.contains("It is 0.1 days (1 hour) too much."), message);
    }

    @Test
    void flexitime_goes_up_to_a_most_and_down_to_a_debt() {
        accepted(FULL, ledger(), terms(FLEXI, "2026-11-13", 2220));
        refused(Rule.LIMIT_EXCEEDED, FULL, ledger(), terms(FLEXI, "2026-11-13", 2221));
        accepted(FULL, ledger(), terms(FLEXI, "2026-11-13", -600));
        refused(Rule.BALANCE_EXCEEDED, FULL, ledger(), terms(FLEXI, "2026-11-13", -601));
    }

    @Test
    void flexi_leave_of_any_year_counts() {
        LeaveLedger spent = taken(Pot.FLEXI, "2026-01-12", 500);
        refused(Rule.BALANCE_EXCEEDED, FULL, spent, terms(FLEXI, "2026-11-13", -101));
        LeaveLedger booked = taken(Pot.FLEXI, "2027-05-10", 500);
        accepted(FULL, booked, terms(FLEXI, "2026-11-13", -100));
        refused(Rule.BALANCE_EXCEEDED, FULL, booked, terms(FLEXI, "2026-11-13", -101));
    }

    @Test
    void time_off_in_lieu_is_to_be_taken_in_three_months() {
        assertEquals(
                date("2027-02-14"),
                accepted(FULL, ledger(), terms(TIME_OFF_IN_LIEU, "2026-11-14", 180))
                        .expiresOn());
        accepted(FULL, ledger(), terms(TIME_OFF_IN_LIEU, "2026-08-16", 180));
        dated(FULL, terms(TIME_OFF_IN_LIEU, "2026-08-15", 180));
    }

    @Test
    void nobody_has_worked_tomorrow_or_before_they_came() {
        dated(FULL, terms(FLEXI, "2026-11-17", 60));
        dated(FULL, terms(TIME_OFF_IN_LIEU, "2026-11-17", 60));
        dated(IRREGULAR, terms(IRREGULAR_HOURS, "2026-11-17", 1800));
        refused(Rule.NOT_EMPLOYED_THEN, FULL, ledger(), terms(FLEXI, "2010-05-31", 60));
    }

    @Test
    void the_year_before_is_open_until_it_is_closed() {
        accepted(IRREGULAR, ledger(), terms(IRREGULAR_HOURS, "2026-03-31", 1800));
        dated(IRREGULAR, terms(IRREGULAR_HOURS, "2025-03-31", 1800));
        refused(
                Rule.LEAVE_YEAR_LOCKED,
                IRREGULAR,
                carried("2026-04-01", 0),
                terms(IRREGULAR_HOURS, "2026-03-31", 1800));
    }

    @Test
    void what_runs_on_is_recorded_after_the_year_was_closed_too() {
        accepted(FULL, carried("2026-04-01", 0), terms(FLEXI, "2026-03-31", 60));
        dated(FULL, terms(FLEXI, "2025-03-31", 60));
        LeaveRecord record = record(FULL, carried("2026-04-01", 0));
        LeaveLedger.Entry overtime =
                new EntryRules(record, terms(TIME_OFF_IN_LIEU, "2026-03-31", 180), date("2026-04-02")).accepted();
        assertEquals(date("2026-06-30"), overtime.expiresOn());
    }

    @Test
    void irregular_hours_earn_by_the_pay_period_and_once() {
        LeaveLedger.Entry earned = accepted(IRREGULAR, ledger(), terms(IRREGULAR_HOURS, "2026-10-31", 1800));
        assertEquals(240, earned.minutes());
        assertNull(earned.expiresOn());
        assertEquals("12.07% of 30 hours worked is 3.62 hours, which counts as 4 hours", earned.explanation());
        refused(Rule.LEAVE_ENTRY_INVALID, IRREGULAR, ledger(earned), terms(IRREGULAR_HOURS, "2026-10-31", 600));
        accepted(IRREGULAR, ledger(earned), terms(IRREGULAR_HOURS, "2026-09-30", 600));
    }

    @Test
    void fixed_hours_and_irregular_hours_do_not_mix() {
        refused(Rule.LEAVE_ENTRY_NOT_OPEN, FULL, ledger(), terms(IRREGULAR_HOURS, "2026-10-31", 1800));
        refused(Rule.LEAVE_ENTRY_NOT_OPEN, IRREGULAR, ledger(), terms(BOUGHT, "2026-11-16", DAY));
        refused(Rule.LEAVE_ENTRY_NOT_OPEN, IRREGULAR, ledger(), terms(FLEXI, "2026-11-16", 60));
    }

    private static LeaveLedger.Entry accepted(Employment employment, LeaveLedger before, EntryTerms terms) {
        LeaveRecord record = record(employment, before);
        return new EntryRules(record, terms, TODAY).accepted();
    }

    private static String refused(Rule rule, Employment employment, LeaveLedger before, EntryTerms terms) {
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> accepted(employment, before, terms));
        assertEquals(rule, refusal.rule(), refusal.getMessage());
        return refusal.getMessage();
    }

    private static void dated(Employment employment, EntryTerms terms) {
        RuleBroken refusal = assertThrows(RuleBroken.class, () -> accepted(employment, ledger(), terms));
        assertEquals(Rule.LEAVE_ENTRY_INVALID, refusal.rule(), refusal.getMessage());
        assertEquals("/onDate", refusal.violations().getFirst().pointer());
    }
}
