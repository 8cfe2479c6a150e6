package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static uk.gov.sop.holidays.absences.Away.absence;
import static uk.gov.sop.holidays.absences.Away.annual;
import static uk.gov.sop.holidays.absences.Away.days;
import static uk.gov.sop.holidays.absences.Away.morning;
import static uk.gov.sop.holidays.absences.Away.quote;
import static uk.gov.sop.holidays.absences.Away.record;
import static uk.gov.sop.holidays.absences.Away.terms;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.entitlement.Leave.stint;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

class QuoteTest {

    private final Employment joiner = employed(date("2027-02-01"), FULL_TIME);

    @Test
    void leave_within_the_balance_is_acceptable() {
        assertEquals(List.of(), quote(joiner, days("2027-02-01", "2027-02-04")).refusals());
    }

    @Test
    void a_refusal_says_what_remains_and_what_it_needs() {
        RuleBroken refusal = refusal(quote(joiner, days("2027-02-01", "2027-02-05")));
        assertEquals(Rule.BALANCE_EXCEEDED, refusal.rule());
        assertEquals(
                "You have 4.2 days (31 hours 7 minutes) left in the leave year 1 April 2026 to 31 March 2027; this"
                        + " needs 5 days (37 hours). It is 0.7 days (5 hours 53 minutes) too much.",
                refusal.getMessage());
    }

    @Test
    void what_waits_for_a_decision_holds_the_balance() {
        Absence waiting = absence(joiner, days("2027-02-08", "2027-02-09"));
        assertEquals(
                Rule.BALANCE_EXCEEDED,
                refusal(quote(joiner, days("2027-02-01", "2027-02-03"), waiting))
                        .rule());
    }

    @Test
    void a_department_may_let_a_balance_go_below_zero() {
        Employment property = employed(
                date("2026-12-01"),
                stint("GPA", Division.ENGLAND_AND_WALES, FULL_TIME, date("2026-12-01"), DateRange.OPEN));
        assertEquals(
                List.of(), quote(property, days("2026-12-01", "2026-12-14")).refusals());
        assertEquals(
                Rule.BALANCE_EXCEEDED,
                refusal(quote(property, days("2026-12-01", "2026-12-24"))).rule());
    }

    @Test
    void leave_over_a_years_end_draws_on_both_years() {
        Quote quote = quote(employed(LONG_AGO, FULL_TIME), days("2027-03-31", "2027-04-02"));
        assertEquals(
                List.of(444, 888),
                quote.years().stream().map(Quote.InYear::minutes).toList());
    }

    @Test
    void each_years_part_must_fit_its_own_balance() {
        RuleBroken refusal = refusal(quote(employed(date("2027-03-22"), FULL_TIME), days("2027-03-31", "2027-04-02")));
        assertEquals(
                "You have 0.7 days (5 hours 17 minutes) left in the leave year 1 April 2026 to 31 March 2027; this needs"
                        + " 1 day (7 hours 24 minutes) of it. It is 0.2 days (2 hours 7 minutes) too much.",
                refusal.getMessage());
    }

    @Test
    void time_that_is_taken_already_is_named() {
        Employment employment = employed(LONG_AGO, FULL_TIME);
        Absence booked = absence(employment, days("2026-12-14", "2026-12-18"));
        RuleBroken refusal = refusal(quote(employment, morning("2026-12-18"), booked));
        assertEquals(Rule.ABSENCE_OVERLAPS, refusal.rule());
        assertEquals(
                "You have already asked for time off then: Annual leave: 14 to 18 December 2026. Change or cancel that"
                        + " first, or choose other days.",
                refusal.getMessage());
    }

    @Test
    void sickness_does_not_become_leave_nor_leave_sickness() {
        Employment employment = employed(LONG_AGO, FULL_TIME);
        for (boolean wasSick : List.of(true, false)) {
            AbsenceTerms sick = terms(AbsenceType.SICKNESS, days("2026-12-14", "2026-12-18"));
            AbsenceTerms leave = annual(days("2026-12-14", "2026-12-18"));
            Absence before = absence(record(employment).quote(wasSick ? sick : leave, Away.TODAY));
            LeaveRecord record = record(employment, before).replacing(before.id());
            assertEquals(
                    Rule.ABSENCE_TYPE_NOT_OPEN,
                    refusal(record.quote(wasSick ? leave : sick, Away.TODAY)).rule());
        }
    }

    @Test
    void taken_booked_and_waiting_are_lines_of_their_own() {
        Employment employment = employed(LONG_AGO, FULL_TIME);
        Absence taken = absence(employment, days("2026-10-05", "2026-10-05"));
        taken.approve(Away.NOW);
        Absence booked = absence(employment, days("2026-12-14", "2026-12-18"));
        booked.approve(Away.NOW);
        Absence waiting = absence(employment, morning("2026-12-21"));
        LeaveLedger ledger = new LeaveLedger(
                0, Map.of(date("2026-04-01"), new LeaveLedger.Carried(600, null, "")), List.of(), List.of());
        PotBalance balance = record(employment, ledger, taken, booked, waiting)
                .balance(date("2026-11-16"))
                .annual();
        assertEquals(
                List.of("CARRIED_OVER 600", "TAKEN -444", "BOOKED -2220", "WAITING -222"),
                balance.lines().reversed().subList(0, 4).reversed().stream()
                        .map(line -> line.rule() + " " + line.minutes())
                        .toList());
        assertEquals(31 * 444 + 600 - 444 - 2220 - 222, balance.remaining());
    }

    @Test
    void part_time_staff_may_carry_over_their_share_to_the_minute() {
        Employment partTime = employed(LONG_AGO, List.of(444, 444, 0, 0, 0, 0, 0));
        assertEquals(1599, Away.balance(partTime, "2026-11-16").carryOverLimit()); // 9 × 444 × 2/5 = 1,598.4
    }

    private static RuleBroken refusal(Quote quote) {
        return assertThrows(RuleBroken.class, quote::requireAcceptable);
    }
}
