package uk.gov.sop.holidays.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.policy.LeavePolicy;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;

/**
 * What a leave year gives: each stretch of days with the same policy, pattern, grade and step of service earns its part
 * of the year, so that joiners, leavers and changes of hours come out pro rata. Part-timers are credited their share of
 * public holidays wherever these fall.
 */
public record Entitlement(List<BalanceLine> lines) {

    /** Half days, tenths of a fortnight and days of the year share one denominator, so that every sum is exact. */
    private static final int HALVES_OF_TENTHS = 2 * 10;

    public Entitlement {
        lines = List.copyOf(lines);
    }

    /**
     * @param employment the days that earn leave
     * @param terms the policy that says which pots are kept apart in this year, and how it is rounded
     */
    public static Entitlement of(Employment employment, LeaveYear year, LeavePolicy terms, PublicHolidays holidays) {
        Working working = new Working(employment, year, terms);
        stretches(employment, year).forEach(working::earn);
        PublicHolidayShare share = new PublicHolidayShare(terms, holidays);
        employment.within(year).forEach(stint -> working.creditPublicHolidays(stint, share));
        working.raiseToStatutoryMinimum();
        working.roundUp();
        return new Entitlement(working.lines);
    }

    public int minutes() {
        return lines.stream().mapToInt(BalanceLine::minutes).sum();
    }

    /** Line by line, each pot exact to itself. */
    private static final class Working {

        private final Employment employment;
        private final LeaveYear year;
        private final LeavePolicy terms;
        private final List<BalanceLine> lines = new ArrayList<>();
        private final Map<Pot, RoundedUp> minutes = new EnumMap<>(Pot.class);

        private Working(Employment employment, LeaveYear year, LeavePolicy terms) {
            this.employment = employment;
            this.year = year;
            this.terms = terms;
        }

        private void earn(Stint stretch) {
            if (stretch.pattern().isIrregular()) {
                return;
            }
            int days = employment.annualDaysIn(stretch);
            add(
                    Pot.ANNUAL_LEAVE,
                    Source.ANNUAL_LEAVE,
                    "Annual leave: " + LeaveTime.days(days * 10) + " a year",
                    partOf(stretch, year),
                    stretch.dates(),
                    proRata(stretch, 2 * days));
            int privilege = stretch.policy().privilegeHalfDays();
            if (privilege > 0) {
                add(
                        terms.potFor(Pot.PRIVILEGE),
                        Source.PRIVILEGE_DAYS,
                        "Privilege days: " + LeaveTime.days(privilege * 5) + " a year",
                        partOf(stretch, year),
                        stretch.dates(),
                        proRata(stretch, privilege));
            }
        }

        private void creditPublicHolidays(Stint stint, PublicHolidayShare share) {
            if (stint.pattern().isIrregular()) {
                return;
            }
            long exactParts = 2L * year.length() * share.countIn(stint) * stint.fortnightMinutes();
            lines.add(share.credit(stint, whole(share.pot(), exactParts)));
        }

        private void add(Pot pot, Source rule, String label, String quantity, DateRange dates, long exactParts) {
            lines.add(new BalanceLine(pot, rule, label, quantity, dates, whole(pot, exactParts)));
        }

        private int whole(Pot pot, long exactParts) {
            return minutes.computeIfAbsent(pot, p -> new RoundedUp((long) HALVES_OF_TENTHS * year.length()))
                    .next(exactParts);
        }

        /** The law counts whole months for who starts in the year, which may be more than the days earn. */
        private void raiseToStatutoryMinimum() {
            List<Stint> stints = employment.within(year);
            if (stints.isEmpty() || !sameWeek(stints)) {
                return;
            }
            DateRange employed = new DateRange(
                    stints.getFirst().dates().start(), stints.getLast().dates().end());
            if (!employed.start().equals(employment.serviceStartedOn())
                    && !employed.start().equals(year.dates().start())) {
                return;
            }
            StatutoryFloor floor =
                    StatutoryFloor.of(WorkingWeek.of(stints.getFirst().pattern()), employed, year);
            int missing = floor.minutes()
                    - lines.stream().mapToInt(BalanceLine::minutes).sum();
            if (missing > 0) {
                lines.add(new BalanceLine(
                        Pot.ANNUAL_LEAVE,
                        Source.STATUTORY_MINIMUM,
                        "Raised to the statutory minimum",
                        floor.explanation(),
                        employed,
                        missing));
            }
        }

        private boolean sameWeek(List<Stint> stints) {
            List<Integer> week = stints.getFirst().pattern().minutes();
            int days = stints.stream().mapToInt(stint -> stint.dates().length()).sum();
            DateRange all = new DateRange(
                    stints.getFirst().dates().start(), stints.getLast().dates().end());
            return !stints.getFirst().pattern().isIrregular()
                    && days == all.length()
                    && stints.stream()
                            .allMatch(stint -> stint.pattern().minutes().equals(week));
        }

        private void roundUp() {
            if (terms.rounding() == LeavePolicy.Rounding.MINUTE || lines.isEmpty()) {
                return;
            }
            int half = Math.ceilDiv(employment.nearest(year.dates().end()).averageDayMinutes(), 2);
            for (Pot pot : List.copyOf(minutes.keySet())) {
                int earned = lines.stream()
                        .filter(line -> line.pot() == pot)
                        .mapToInt(BalanceLine::minutes)
                        .sum();
                int missing = Math.ceilDiv(earned, half) * half - earned;
                if (missing > 0) {
                    lines.add(new BalanceLine(
                            pot,
                            Source.ROUNDED_UP,
                            "Rounded up to half a day",
                            new LeaveTime(earned) + " to whole half days of " + new LeaveTime(half),
                            year.dates(),
                            missing));
                }
            }
        }
    }

    private static List<Stint> stretches(Employment employment, LeaveYear year) {
        List<Stint> stretches = new ArrayList<>();
        for (Stint stint : employment.within(year)) {
            Stream<Stint> parts = Stream.of(stint);
            for (LocalDate step : stint.policy().stepsOf(stint.grade(), employment.serviceStartedOn())) {
                parts = parts.flatMap(part -> part.cutAt(step));
            }
            parts.forEach(stretches::add);
        }
        return stretches;
    }

    private static long proRata(Stint stretch, int halfDays) {
        return (long) halfDays * stretch.dates().length() * stretch.fortnightMinutes();
    }

    private static String partOf(Stint stretch, LeaveYear year) {
        return "%s: %d of %d days, %s"
                .formatted(CivilDates.text(stretch.dates()), stretch.dates().length(), year.length(), hoursOf(stretch));
    }

    static String hoursOf(Stint stint) {
        return "at %s of a full-time week of %s"
                .formatted(
                        new LeaveTime(stint.fortnightMinutes() / 2),
                        new LeaveTime(stint.policy().fullTimeWeekMinutes()));
    }
}
