package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.absences.Away.balance;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.entitlement.Leave.stint;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.policy.LeavePolicy;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;

/** As at the Home Office, where public holidays have a pot of their own. */
class PublicHolidaysKeptApartTest {

    private static final List<Integer> MONDAYS = List.of(430, 0, 0, 0, 0, 0, 0);
    private static final List<Integer> NO_MONDAYS = List.of(0, 540, 540, 540, 540, 0, 0);
    private static final List<Integer> NINE_DAYS_A_FORTNIGHT =
            List.of(490, 490, 490, 490, 490, 0, 0, 0, 490, 490, 490, 490, 0, 0);
    private static final List<List<Integer>> WEEKS = List.of(FULL_TIME, MONDAYS, NO_MONDAYS, NINE_DAYS_A_FORTNIGHT);

    @Test
    void public_holidays_kept_apart_leave_full_timers_nothing_and_part_timers_their_share() {
        assertEquals(0, separate(FULL_TIME).pot(Pot.PUBLIC_HOLIDAYS).remaining());
        HolidayBalance noMondays = separate(NO_MONDAYS);
        PotBalance share = noMondays.pot(Pot.PUBLIC_HOLIDAYS);
        assertTrue(share.remaining() > 0);
        assertEquals(0, noMondays.annual().minutesOf(Source.PUBLIC_HOLIDAYS_CREDITED));
    }

    @Test
    void public_holidays_beyond_ones_share_come_off_annual_leave() {
        HolidayBalance mondays = separate(List.of(432, 0, 0, 0, 0, 0, 0));
        assertEquals(0, mondays.pot(Pot.PUBLIC_HOLIDAYS).remaining());
        assertTrue(mondays.annual().minutesOf(Source.PUBLIC_HOLIDAYS_BEYOND_SHARE) < 0);
    }

    @Test
    void both_ways_of_keeping_public_holidays_give_the_same_in_all() {
        for (List<Integer> week : WEEKS) {
            for (Division division : Division.values()) {
                for (LocalDate joined : List.of(LONG_AGO, date("2024-04-01"))) {
                    Employment apart = employed(joined, stint("HO", division, week, joined, DateRange.OPEN));
                    assertEquals(
                            inAll(keptTogether(apart)), inAll(apart), week + " in " + division + " since " + joined);
                }
            }
        }
    }

    @Test
    void who_leaves_or_changes_hours_has_the_same_but_for_the_minute_to_which_each_pot_is_rounded_up() {
        for (List<Integer> before : WEEKS) {
            Stint until = stint("HO", Division.ENGLAND_AND_WALES, before, LONG_AGO, date("2026-12-27"));
            requireTheSameButForAMinute(employed(LONG_AGO, until));
            for (List<Integer> after : WEEKS) {
                requireTheSameButForAMinute(employed(
                        LONG_AGO, until, stint("HO", Division.SCOTLAND, after, date("2026-12-28"), DateRange.OPEN)));
            }
        }
    }

    private static void requireTheSameButForAMinute(Employment apart) {
        int more = inAll(apart) - inAll(keptTogether(apart));
        assertTrue(more == 0 || more == 1, () -> more + " minutes more: " + apart);
    }

    private static int inAll(Employment employment) {
        return balance(employment, "2026-11-16").pots().stream()
                .mapToInt(PotBalance::remaining)
                .sum();
    }

    private static HolidayBalance separate(List<Integer> week) {
        return balance(
                employed(LONG_AGO, stint("HO", Division.ENGLAND_AND_WALES, week, LONG_AGO, DateRange.OPEN)),
                "2026-11-16");
    }

    private static Employment keptTogether(Employment apart) {
        List<Stint> stints = apart.stints().stream()
                .map(stint -> new Stint(
                        stint.dates(), keptTogether(stint.policy()), stint.division(), stint.grade(), stint.pattern()))
                .toList();
        return new Employment(apart.serviceStartedOn(), stints);
    }

    private static LeavePolicy keptTogether(LeavePolicy apart) {
        assertEquals(Set.of(Pot.PUBLIC_HOLIDAYS), apart.separatePots());
        return new LeavePolicy(
                apart.from(),
                apart.leaveYearStart(),
                apart.fullTimeWeekMinutes(),
                apart.annualLeave(),
                apart.grades(),
                apart.privilegeDays(),
                Set.of(),
                apart.rounding(),
                apart.carryOverDays(),
                apart.carryOverMonths(),
                apart.overdrawnDays(),
                apart.booking(),
                apart.pots());
    }
}
