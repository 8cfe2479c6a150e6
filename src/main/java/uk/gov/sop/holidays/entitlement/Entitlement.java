package uk.gov.sop.holidays.entitlement;

import static uk.gov.sop.holidays.entitlement.BalanceLine.Source.ANNUAL_LEAVE;
import static uk.gov.sop.holidays.entitlement.BalanceLine.Source.PRIVILEGE_DAYS;
import static uk.gov.sop.holidays.entitlement.BalanceLine.Source.PUBLIC_HOLIDAYS_CREDITED;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.shared.CivilDates;

/**
 * What a leave year gives: each stretch of days with the same policy, pattern and step of service earns its part of the
 * year, so that joiners, leavers and changes of hours come out pro rata. Part-timers are credited their share of public
 * holidays wherever these fall.
 */
public record Entitlement(List<BalanceLine> lines) {

    /** Half days, tenths of a fortnight and days of the year share one denominator, so that every sum is exact. */
    private static final int HALVES_OF_TENTHS = 2 * 10;

    public Entitlement {
        lines = List.copyOf(lines);
    }

    public static Entitlement of(Employment employment, LeaveYear year, PublicHolidays holidays) {
        RoundedUp minutes = new RoundedUp((long) HALVES_OF_TENTHS * year.length());
        List<BalanceLine> lines = new ArrayList<>();
        for (Stint stretch : stretches(employment, year)) {
            int days = employment.annualDaysIn(stretch);
            String part = partOf(stretch, year);
            lines.add(new BalanceLine(
                    ANNUAL_LEAVE,
                    "Annual leave: " + LeaveTime.days(days * 10) + " a year",
                    part,
                    minutes.next(proRata(stretch, 2 * days))));
            int privilege = stretch.policy().privilegeHalfDays();
            if (privilege > 0) {
                lines.add(new BalanceLine(
                        PRIVILEGE_DAYS,
                        "Privilege days: " + LeaveTime.days(privilege * 5) + " a year",
                        part,
                        minutes.next(proRata(stretch, privilege))));
            }
        }
        for (Stint stint : employment.within(year)) {
            int count = holidays.within(stint.division(), stint.dates()).size();
            lines.add(new BalanceLine(
                    PUBLIC_HOLIDAYS_CREDITED,
                    "Public holidays: your share of " + count,
                    CivilDates.text(stint.dates()) + ", " + hoursOf(stint),
                    minutes.next(2L * year.length() * count * stint.fortnightMinutes())));
        }
        return new Entitlement(lines);
    }

    public int minutes() {
        return lines.stream().mapToInt(BalanceLine::minutes).sum();
    }

    private static List<Stint> stretches(Employment employment, LeaveYear year) {
        List<Stint> stretches = new ArrayList<>();
        for (Stint stint : employment.within(year)) {
            Stream<Stint> parts = Stream.of(stint);
            for (LocalDate step : stint.policy().stepsOf(employment.serviceStartedOn())) {
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

    private static String hoursOf(Stint stint) {
        return "at %s of a full-time week of %s"
                .formatted(
                        new LeaveTime(stint.fortnightMinutes() / 2),
                        new LeaveTime(stint.policy().fullTimeWeekMinutes()));
    }
}
