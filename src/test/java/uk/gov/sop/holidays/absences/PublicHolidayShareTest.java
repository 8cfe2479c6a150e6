package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.absences.Away.balance;
import static uk.gov.sop.holidays.entitlement.Leave.FULL_TIME;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.entitlement.Leave.stint;

import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.holidays.entitlement.BalanceLine;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;

/** Everybody is credited a share of the public holidays and charged for those that fall on their working days. */
class PublicHolidayShareTest {

    @Test
    void a_full_time_week_from_monday_to_friday_nets_to_nothing() {
        HolidayBalance balance = balance(employed(LONG_AGO, FULL_TIME), "2026-11-16");
        assertEquals(
                0,
                minutes(balance, Source.PUBLIC_HOLIDAYS_CREDITED) + minutes(balance, Source.PUBLIC_HOLIDAYS_CHARGED));
        assertEquals(31 * 444, balance.annual().remaining());
        assertEquals(
                "31 days (229 hours 24 minutes)",
                balance.inDays(balance.annual().remaining()));
    }

    @Test
    void who_never_works_mondays_is_credited_a_share_and_charged_for_the_rest() {
        Employment noMondays = employed(LONG_AGO, List.of(0, 444, 444, 444, 444, 0, 0));
        HolidayBalance balance = balance(noMondays, "2026-11-16");
        // April 2026 to March 2027 has 10, of which 6 on Mondays: both Good Fridays and both Easter Mondays lie in it.
        assertEquals(10 * 444 * 4 / 5, minutes(balance, Source.PUBLIC_HOLIDAYS_CREDITED));
        assertEquals(-4 * 444, minutes(balance, Source.PUBLIC_HOLIDAYS_CHARGED));
    }

    @Test
    void who_works_mondays_only_is_charged_more_than_the_share() {
        HolidayBalance balance = balance(employed(LONG_AGO, List.of(444, 0, 0, 0, 0, 0, 0)), "2026-11-16");
        assertEquals(10 * 444 / 5, minutes(balance, Source.PUBLIC_HOLIDAYS_CREDITED));
        assertEquals(-6 * 444, minutes(balance, Source.PUBLIC_HOLIDAYS_CHARGED));
    }

    @Test
    void northern_ireland_has_ten_a_year() {
        Employment belfast =
                employed(LONG_AGO, stint("GPA", Division.NORTHERN_IRELAND, FULL_TIME, LONG_AGO, DateRange.OPEN));
        assertEquals(10 * 444, minutes(balance(belfast, "2026-11-16"), Source.PUBLIC_HOLIDAYS_CREDITED));
    }

    @Test
    void a_move_to_scotland_changes_whose_holidays_count_from_its_day() {
        Employment moved = employed(
                LONG_AGO,
                stint("GPA", Division.ENGLAND_AND_WALES, FULL_TIME, LONG_AGO, date("2026-06-30")),
                stint("GPA", Division.SCOTLAND, FULL_TIME, date("2026-07-01"), DateRange.OPEN));
        // New Year, Good Friday, Easter Monday and two in May; then August, St Andrew's, Christmas and Boxing Day.
        assertEquals((5 + 4) * 444, minutes(balance(moved, "2026-11-16"), Source.PUBLIC_HOLIDAYS_CREDITED));
    }

    @Test
    void a_leave_year_beyond_what_is_published_says_so() {
        HolidayBalance balance = balance(employed(LONG_AGO, FULL_TIME), "2028-06-01");
        assertTrue(balance.annual().lines().stream()
                .anyMatch(line -> line.rule() == Source.PUBLIC_HOLIDAYS_NOT_PUBLISHED
                        && line.quantity()
                                .equals("Public holidays are known for 1 January 2024 to 31 December 2028 only")));
    }

    private static int minutes(HolidayBalance balance, Source rule) {
        return balance.annual().lines().stream()
                .filter(l -> l.rule() == rule)
                .mapToInt(BalanceLine::minutes)
                .sum();
    }
}
