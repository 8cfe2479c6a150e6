package uk.gov.sop.holidays.absences;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static uk.gov.sop.holidays.absences.Away.balance;
import static uk.gov.sop.holidays.absences.Away.cost;
import static uk.gov.sop.holidays.entitlement.Leave.LONG_AGO;
import static uk.gov.sop.holidays.entitlement.Leave.date;
import static uk.gov.sop.holidays.entitlement.Leave.employed;
import static uk.gov.sop.holidays.entitlement.Leave.entitlement;
import static uk.gov.sop.holidays.entitlement.Leave.stint;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import uk.gov.sop.holidays.entitlement.BalanceLine;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment;
import uk.gov.sop.holidays.entitlement.Leave;
import uk.gov.sop.holidays.entitlement.RoundedUp;
import uk.gov.sop.people.Division;
import uk.gov.sop.shared.DateRange;

class LeaveArithmeticTest {

    private static final LocalDate YEAR_START = date("2026-04-01");

    @Property
    void lines_are_the_exact_total_rounded_up_once(
            @ForAll @Size(min = 1, max = 30) List<@IntRange(max = 1_000_000) Integer> parts,
            @ForAll @IntRange(min = 1, max = 7_320) int partsInMinute) {
        RoundedUp minutes = new RoundedUp(partsInMinute);
        long sum = parts.stream().mapToLong(minutes::next).sum();
        long exact = parts.stream().mapToLong(Integer::longValue).sum();
        assertEquals(Math.ceilDiv(exact, (long) partsInMinute), sum);
    }

    @Property
    void cutting_a_year_in_two_changes_nothing(
            @ForAll("weeks") List<Integer> week, @ForAll @IntRange(min = 1, max = 364) int days) {
        LocalDate cut = YEAR_START.plusDays(days);
        Employment cutInTwo = employed(
                LONG_AGO,
                stint("CO", Division.ENGLAND_AND_WALES, week, LONG_AGO, cut.minusDays(1)),
                stint("CO", Division.ENGLAND_AND_WALES, week, cut, DateRange.OPEN));
        assertEquals(
                entitlement(employed(LONG_AGO, week), "2026-11-16").minutes(),
                entitlement(cutInTwo, "2026-11-16").minutes());
    }

    @Property
    void joiner_and_leaver_of_the_same_post_share_its_year(@ForAll @IntRange(min = 1, max = 364) int days) {
        LocalDate handover = YEAR_START.plusDays(days);
        Employment leaver = employed(
                LONG_AGO, stint("CO", Division.ENGLAND_AND_WALES, Leave.FULL_TIME, LONG_AGO, handover.minusDays(1)));
        Employment joiner =
                employed(LONG_AGO, stint("CO", Division.ENGLAND_AND_WALES, Leave.FULL_TIME, handover, DateRange.OPEN));
        int shared = entitlement(leaver, "2026-04-01").minutes()
                + entitlement(joiner, "2026-11-16").minutes();
        int whole =
                entitlement(employed(LONG_AGO, Leave.FULL_TIME), "2026-11-16").minutes();
        assertTrue(shared == whole || shared == whole + 1, shared + " of " + whole);
    }

    @Property
    void public_holidays_net_to_nothing_for_equal_days_from_monday_to_friday(
            @ForAll @IntRange(min = 1, max = 600) int minutes) {
        HolidayBalance balance =
                balance(employed(LONG_AGO, List.of(minutes, minutes, minutes, minutes, minutes, 0, 0)), "2026-11-16");
        int net = balance.annual().lines().stream()
                .filter(l -> l.rule() == Source.PUBLIC_HOLIDAYS_CREDITED || l.rule() == Source.PUBLIC_HOLIDAYS_CHARGED)
                .mapToInt(BalanceLine::minutes)
                .sum();
        assertEquals(0, net);
    }

    @Property
    void leave_over_a_years_end_is_split_without_loss(
            @ForAll("weeks") List<Integer> week,
            @ForAll @IntRange(max = 40) int before,
            @ForAll @IntRange(max = 40) int after) {
        Employment employment = employed(LONG_AGO, week);
        LocalDate newYear = date("2027-04-01");
        AbsenceCost cost =
                cost(employment, new AbsenceDates(newYear.minusDays(before), newYear.plusDays(after), false, false));
        int old = cost.minutesOf(day -> day.isBefore(newYear));
        int young = cost.minutesOf(
                day -> employment.leaveYearOn(day).dates().start().equals(newYear));
        assertEquals(cost.minutes(), old + young);
    }

    @Property
    void mornings_and_afternoons_make_whole_days(
            @ForAll("weeks") List<Integer> week, @ForAll @IntRange(max = 700) int day) {
        Employment employment = employed(LONG_AGO, week);
        LocalDate date = YEAR_START.plusDays(day);
        int halves = Stream.of(new AbsenceDates(date, date, false, true), new AbsenceDates(date, date, true, false))
                .mapToInt(half -> cost(employment, half).minutes())
                .sum();
        assertEquals(
                cost(employment, new AbsenceDates(date, date, false, false)).minutes(), halves);
    }

    @Provide
    Arbitrary<List<Integer>> weeks() {
        return Arbitraries.of(7, 14)
                .flatMap(days -> Arbitraries.integers()
                        .between(0, 720)
                        .list()
                        .ofSize(days)
                        .filter(week -> week.stream().anyMatch(m -> m > 0)));
    }
}
