package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.absences.Away.NOW;
import static uk.gov.sop.holidays.absences.Away.absence;
import static uk.gov.sop.holidays.absences.Away.days;
import static uk.gov.sop.holidays.absences.Away.record;
import static uk.gov.sop.holidays.absences.Away.terms;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.entitlement.Leave.stint;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.BalanceLine;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.holidays.policy.EntryKind;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;

class BalanceByHandTest {

    private static final int DAY = 444;
    private final Employment employment = employed(LONG_AGO, FULL_TIME);

    @Test
    void the_lines_come_in_the_order_of_a_sum_by_hand_and_each_has_its_dates() {
        Absence taken = approved("2026-06-01", "2026-06-05");
        Absence booked = approved("2026-12-14", "2026-12-18");
        Absence waiting = absence(employment, days("2027-02-15", "2027-02-19"));
        HolidayBalance balance = record(employment, carried(5 * DAY, null), taken, booked, waiting)
                .balance(date("2026-11-16"));
        PotBalance annual = balance.annual();
        assertEquals(
                List.of(
                        Source.ANNUAL_LEAVE,
                        Source.PRIVILEGE_DAYS,
                        Source.PUBLIC_HOLIDAYS_CREDITED,
                        Source.PUBLIC_HOLIDAYS_CHARGED,
                        Source.CARRIED_OVER,
                        Source.TAKEN,
                        Source.BOOKED,
                        Source.WAITING),
                annual.lines().stream().map(BalanceLine::rule).toList());
        assertEquals((30 + 1 + 5 - 15) * DAY, annual.remaining());
        assertTrue(annual.lines().stream()
                .allMatch(line -> !line.endsOn().isBefore(line.startsOn())
                        && balance.dates().contains(line.startsOn())));
    }

    @Test
    void carried_leave_is_spent_first_and_only_what_is_left_of_it_expires() {
        Absence april = approved("2026-04-13", "2026-04-15");
        LeaveLedger ledger = carried(5 * DAY, date("2026-06-30"));
        LeaveRecord record = record(employment, ledger, april);
        PotBalance before = record.balance(date("2026-06-30")).annual();
        assertEquals(2 * DAY, before.expiring());
        assertEquals(date("2026-06-30"), before.expiresOn());
        assertEquals((31 + 5 - 3) * DAY, before.remaining());
        PotBalance after = record.balance(date("2026-07-01")).annual();
        assertEquals(-2 * DAY, after.minutesOf(Source.EXPIRED));
        assertEquals((31 + 3 - 3) * DAY, after.remaining());
        assertEquals(before.projected(), after.remaining());
        assertNull(after.expiresOn());
    }

    @Test
    void leave_after_the_last_day_to_take_it_cannot_spend_carried_leave() {
        LeaveRecord record = record(employment, carried(5 * DAY, date("2026-06-30")));
        AbsenceTerms late = terms(AbsenceType.ANNUAL_LEAVE, days("2026-08-03", "2026-09-18"));
        Quote quote = record.quote(late, date("2026-05-01"));
        assertEquals(
                List.of("You have 31 days (229 hours 24 minutes) left in the leave year 1 April 2026 to 31 March 2027;"
                        + " this needs 34 days (251 hours 36 minutes). It is 3 days (22 hours 12"
                        + " minutes) too much."),
                quote.refusals().stream().map(Throwable::getMessage).toList());
    }

    @Test
    void what_was_taken_ahead_is_paid_back_from_the_next_year() {
        HolidayBalance balance = record(employment, carried(-2 * DAY, null)).balance(date("2026-11-16"));
        assertEquals(29 * DAY, balance.annual().remaining());
        assertEquals(
                "Taken ahead in the leave year before",
                balance.annual().lines().get(4).quantity());
    }

    @Test
    void at_the_years_end_some_goes_on_and_the_rest_is_lost() {
        HolidayBalance balance =
                record(employment, approved("2026-12-14", "2026-12-18")).balance(date("2026-11-16"));
        assertEquals(9 * DAY, balance.carriesOver());
        assertEquals((31 - 5 - 9) * DAY, balance.lost());
        assertEquals(
                "If you book nothing more, 9 days (66 hours 36 minutes) go into the next leave year and 17 days (125 hours"
                        + " 48 minutes) are lost after 31 March 2027.",
                balance.outlook());
    }

    @Test
    void a_leaver_who_took_more_than_was_earned_sees_what_comes_off_the_pay() {
        Employment leaver =
                employed(LONG_AGO, stint("CO", Division.ENGLAND_AND_WALES, FULL_TIME, LONG_AGO, date("2026-06-30")));
        Absence taken = approved("2026-04-13", "2026-04-30"); // 14 days; 91 of 365 days earn 7.7
        HolidayBalance balance = record(leaver, taken).balance(date("2026-06-30"));
        assertEquals(14 * DAY - 3432, balance.toRecover()); // ⌈31 × 444 × 91/365⌉
        assertEquals(0, balance.carriesOver());
        assertTrue(balance.outlook().endsWith("it comes off your last pay."), balance::outlook);
    }

    @Test
    void a_change_of_hours_or_department_counts_from_its_day() {
        Employment moved = employed(
                LONG_AGO,
                stint("CO", Division.ENGLAND_AND_WALES, FULL_TIME, LONG_AGO, date("2026-09-30")),
                stint("EA", Division.SCOTLAND, List.of(444, 444, 444, 0, 0, 0, 0), date("2026-10-01"), DateRange.OPEN));
        List<BalanceLine> earned = record(moved).balance(date("2026-11-16")).annual().lines().stream()
                .filter(line -> line.rule() == Source.ANNUAL_LEAVE)
                .toList();
        assertEquals(
                List.of(6679, 3985), earned.stream().map(BalanceLine::minutes).toList());
        assertEquals(date("2026-10-01"), earned.getLast().startsOn());
    }

    @Test
    void a_department_may_round_up_to_half_a_day() {
        Employment joiner = employed(
                date("2026-05-20"),
                stint("HMT", Division.ENGLAND_AND_WALES, FULL_TIME, date("2026-05-20"), DateRange.OPEN));
        PotBalance annual = record(joiner).balance(date("2026-11-16")).annual();
        int earned = annual.lines().stream()
                .filter(line -> line.minutes() > 0)
                .mapToInt(BalanceLine::minutes)
                .sum();
        assertEquals(0, earned % 222);
        assertTrue(annual.minutesOf(Source.ROUNDED_UP) > 0);
    }

    @Test
    void time_off_in_lieu_expires_only_as_far_as_it_was_not_taken() {
        LeaveLedger ledger = new LeaveLedger(
                0,
                Map.of(),
                List.of(
                        entry(EntryKind.TIME_OFF_IN_LIEU, "2026-07-01", 300, "2026-09-30"),
                        entry(EntryKind.TIME_OFF_IN_LIEU, "2026-08-01", 200, "2026-10-31")),
                List.of());
        AbsenceTerms asked = terms(AbsenceType.TIME_OFF_IN_LIEU, Away.morning("2026-08-10"));
        Absence taken = absence(record(employment, ledger).quote(asked, date("2026-08-01")));
        LeaveRecord record = record(employment, ledger, taken);
        PotBalance before = record.balance(date("2026-09-30")).pot(Pot.TIME_OFF_IN_LIEU);
        assertEquals(78 + 200, before.expiring());
        assertEquals(date("2026-09-30"), before.expiresOn());
        PotBalance after = record.balance(date("2026-11-16")).pot(Pot.TIME_OFF_IN_LIEU);
        assertEquals(0, after.projected());
        assertEquals(-278, after.minutesOf(Source.EXPIRED));
    }

    @Test
    void leave_that_is_bought_adds_when_approved_and_leave_that_is_sold_is_held_at_once() {
        LeaveLedger ledger = new LeaveLedger(
                0,
                Map.of(),
                List.of(
                        new LeaveLedger.Entry(EntryKind.BOUGHT, date("2026-05-01"), 888, null, true, "2 days"),
                        new LeaveLedger.Entry(EntryKind.BOUGHT, date("2026-05-01"), 444, null, false, "1 day"),
                        new LeaveLedger.Entry(EntryKind.SOLD, date("2026-05-02"), -222, null, true, "half a day")),
                List.of());
        PotBalance annual =
                record(employment, ledger).balance(date("2026-11-16")).annual();
        assertEquals(31 * DAY + 444 - 222, annual.remaining());
    }

    @Test
    void who_begins_late_in_the_year_has_the_statutory_minimum() {
        PotBalance annual = record(employed(date("2027-03-30"), FULL_TIME))
                .balance(date("2027-03-30"))
                .annual();
        assertEquals(5 * DAY / 2, annual.remaining()); // one of twelve months of 28 days is 2.3, rounded up to 2.5
        assertTrue(annual.minutesOf(Source.STATUTORY_MINIMUM) > 0);
    }

    private Absence approved(String from, String to) {
        Absence absence = absence(employment, days(from, to));
        absence.approve(NOW);
        return absence;
    }

    private static LeaveLedger.Entry entry(EntryKind kind, String on, int minutes, String expires) {
        return new LeaveLedger.Entry(kind, date(on), minutes, date(expires), false, "Worked");
    }

    private static LeaveLedger carried(int minutes, LocalDate expires) {
        return new LeaveLedger(
                0, Map.of(date("2026-04-01"), new LeaveLedger.Carried(minutes, expires)), List.of(), List.of());
    }
}
