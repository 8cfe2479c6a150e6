package uk.gov.sop.holidays.entitlement;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import uk.gov.sop.holidays.entitlement.BalanceLine.Source;
import uk.gov.sop.holidays.entitlement.Employment.Stint;
import uk.gov.sop.holidays.policy.LeavePolicy;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.holidays.policy.Pot;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.holidays.policy.PublicHolidays.PublicHoliday;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;

/**
 * Everybody is credited a share of the public holidays by their hours, wherever these fall, and charged for those that
 * fall on their working days.
 *
 * @param terms the policy that says whether they are kept apart
 */
public record PublicHolidayShare(LeavePolicy terms, PublicHolidays holidays) {

    Pot pot() {
        return terms.potFor(Pot.PUBLIC_HOLIDAYS);
    }

    int countIn(Stint stint) {
        return within(stint).size();
    }

    private List<PublicHoliday> within(Stint stint) {
        return holidays.within(stint.division(), stint.dates());
    }

    BalanceLine credit(Stint stint, int minutes) {
        return new BalanceLine(
                pot(),
                Source.PUBLIC_HOLIDAYS_CREDITED,
                "Public holidays: your share of " + countIn(stint),
                CivilDates.text(stint.dates()) + ", " + Entitlement.hoursOf(stint),
                stint.dates(),
                minutes);
    }

    /**
     * @param earning the days that earn leave
     * @param credited what they earn in this year, the share among it
     */
    public List<BalanceLine> charge(Employment earning, LeaveYear year, Entitlement credited) {
        List<BalanceLine> lines = new ArrayList<>();
        for (Stint stint : earning.within(year)) {
            lines.add(charge(stint));
            DateRange published = holidays.published(stint.division());
            if (stint.dates().end().isAfter(published.end())
                    || stint.dates().start().isBefore(published.start())) {
                lines.add(notPublished(stint, published));
            }
        }
        lines.addAll(beyondShare(year, -minutes(credited.lines()) - minutes(lines)));
        return lines;
    }

    private BalanceLine charge(Stint stint) {
        List<PublicHoliday> worked = within(stint).stream()
                .filter(holiday -> stint.pattern().minutesOn(holiday.date()) > 0)
                .toList();
        return new BalanceLine(
                pot(),
                Source.PUBLIC_HOLIDAYS_CHARGED,
                "Public holidays on your working days: " + worked.size(),
                worked.stream().map(PublicHoliday::title).collect(Collectors.joining(", ")),
                stint.dates(),
                -worked.stream()
                        .mapToInt(holiday -> stint.pattern().minutesOn(holiday.date()))
                        .sum());
    }

    private BalanceLine notPublished(Stint stint, DateRange published) {
        return new BalanceLine(
                pot(),
                Source.PUBLIC_HOLIDAYS_NOT_PUBLISHED,
                "Public holidays not counted yet",
                "Public holidays are known for " + CivilDates.text(published) + " only",
                stint.dates(),
                0);
    }

    private int minutes(List<BalanceLine> lines) {
        return lines.stream()
                .filter(line -> line.pot() == pot())
                .mapToInt(BalanceLine::minutes)
                .sum();
    }

    /** Where they are kept apart, public holidays on working days beyond one's share are taken from annual leave. */
    private List<BalanceLine> beyondShare(LeaveYear year, int beyond) {
        if (pot() == Pot.ANNUAL_LEAVE || beyond <= 0) {
            return List.of();
        }
        return List.of(beyondShare(pot(), year, beyond), beyondShare(Pot.ANNUAL_LEAVE, year, -beyond));
    }

    private static BalanceLine beyondShare(Pot pot, LeaveYear year, int minutes) {
        return new BalanceLine(
                pot,
                Source.PUBLIC_HOLIDAYS_BEYOND_SHARE,
                "Public holidays beyond your share",
                "More of them fall on your working days than your share of them",
                year.dates(),
                minutes);
    }
}
