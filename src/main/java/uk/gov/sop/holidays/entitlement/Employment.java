package uk.gov.sop.holidays.entitlement;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import uk.gov.sop.holidays.policy.LeavePolicies;
import uk.gov.sop.holidays.policy.LeavePolicy;
import uk.gov.sop.holidays.policy.LeaveYear;
import uk.gov.sop.people.Assignment;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.Person;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/**
 * A person's working life as leave sees it.
 *
 * @param serviceStartedOn what entitlement counts from
 * @param stints in order; they never overlap
 */
public record Employment(LocalDate serviceStartedOn, List<Stint> stints) {

    private static final int FULL_TIME_DAYS = 5;

    public Employment {
        stints = List.copyOf(stints);
    }

    /** Some dates throughout which policy, division, grade and pattern stay the same. */
    public record Stint(DateRange dates, LeavePolicy policy, Division division, String grade, WorkingPattern pattern) {

        /** Whole minutes for a pattern of one week or two; a day of leave is a tenth of it. */
        public int fortnightMinutes() {
            return pattern.totalMinutes() * 2 / pattern.weeks();
        }

        /** What a day off costs, on average; a full-time day for irregular hours. */
        public int averageDayMinutes() {
            if (pattern.isIrregular()) {
                return fullTimeDayMinutes();
            }
            int workingDays =
                    (int) pattern.minutes().stream().filter(m -> m > 0).count();
            return Math.ceilDiv(pattern.totalMinutes(), workingDays);
        }

        /** So many full-time days in this person's hours. */
        public int minutesOf(int days) {
            return pattern.isIrregular() ? days * fullTimeDayMinutes() : Math.ceilDiv(days * fortnightMinutes(), 10);
        }

        private int fullTimeDayMinutes() {
            return Math.ceilDiv(policy.fullTimeWeekMinutes(), FULL_TIME_DAYS);
        }

        private Stint on(DateRange others) {
            return new Stint(others, policy, division, grade, pattern);
        }

        /** What is left of it around some dates. */
        Stream<Stint> without(DateRange others) {
            if (!dates.overlaps(others)) {
                return Stream.of(this);
            }
            List<Stint> left = new ArrayList<>();
            if (dates.start().isBefore(others.start())) {
                left.add(on(new DateRange(dates.start(), others.start().minusDays(1))));
            }
            if (dates.end().isAfter(others.end())) {
                left.add(on(new DateRange(others.end().plusDays(1), dates.end())));
            }
            return left.stream();
        }

        public Optional<Stint> within(DateRange others) {
            return dates.intersection(others).map(this::on);
        }

        /** In two before a day, unless it is the first or lies outside. */
        public Stream<Stint> cutAt(LocalDate day) {
            if (!dates.contains(day) || day.equals(dates.start())) {
                return Stream.of(this);
            }
            return Stream.of(new DateRange(dates.start(), day.minusDays(1)), new DateRange(day, dates.end()))
                    .map(this::on);
        }
    }

    /** What of an assignment leave depends on. */
    public record Posting(String department, Division division, String grade, WorkingPattern pattern, DateRange dates) {

        private static Posting of(Assignment assignment) {
            return new Posting(
                    assignment.department(),
                    assignment.division(),
                    assignment.grade(),
                    assignment.pattern(),
                    assignment.dates());
        }

        private Stream<Stint> stints(LeavePolicies policies) {
            return policies.of(department).stream()
                    .flatMap(p -> p.dates().intersection(dates).stream()
                            .map(both -> new Stint(both, p.policy(), division, grade, pattern)));
        }
    }

    public static Employment of(Person person, LeavePolicies policies) {
        return of(
                person.serviceStartedOn(),
                person.assignments().stream().map(Posting::of).toList(),
                policies);
    }

    /** @param postings in order; they never overlap */
    public static Employment of(LocalDate serviceStartedOn, List<Posting> postings, LeavePolicies policies) {
        return new Employment(
                serviceStartedOn,
                postings.stream().flatMap(posting -> posting.stints(policies)).toList());
    }

    /** What of it earns leave when these dates do not. */
    public Employment without(List<DateRange> breaks) {
        Stream<Stint> left = stints.stream();
        for (DateRange dates : breaks) {
            left = left.flatMap(stint -> stint.without(dates));
        }
        return new Employment(serviceStartedOn, left.toList());
    }

    /**
     * The last day of the employment that a day lies in, or else of the last before it, also through changes; {@link
     * DateRange#OPEN} for no end. Who leaves and comes back begins another.
     */
    public LocalDate endsOn(LocalDate day) {
        LocalDate end = stints.isEmpty() ? DateRange.OPEN : nearest(day).dates().end();
        for (Stint stint : stints) {
            if (stint.dates().start().minusDays(1).equals(end)) {
                end = stint.dates().end();
            }
        }
        return end;
    }

    /** Whether every one of these dates is a day of employment. */
    public boolean covers(DateRange dates) {
        return stints.stream()
                        .flatMap(stint -> stint.dates().intersection(dates).stream())
                        .mapToInt(DateRange::length)
                        .sum()
                == dates.length();
    }

    public Stint requireOn(LocalDate day) {
        return stints.stream()
                .filter(stint -> stint.dates().contains(day))
                .findFirst()
                .orElseThrow(() -> new RuleBroken(
                        Rule.NOT_EMPLOYED_THEN,
                        "No employment is on record for you on " + CivilDates.text(day)
                                + ". If that is wrong, ask HR to correct it."));
    }

    /** The stint on a day, else the last before it, else the first: leavers and joiners have a balance too. */
    public Stint nearest(LocalDate day) {
        return stints.stream()
                .filter(stint -> !stint.dates().start().isAfter(day))
                .reduce((earlier, later) -> later)
                .or(() -> stints.stream().findFirst())
                .orElseGet(() -> requireOn(day));
    }

    public LeaveYear leaveYearOn(LocalDate day) {
        Stint stint = nearest(day);
        LocalDate employed = day.isAfter(stint.dates().end())
                ? stint.dates().end()
                : day.isBefore(stint.dates().start()) ? stint.dates().start() : day;
        return stint.policy().leaveYearOn(employed, serviceStartedOn);
    }

    /** Each day of employment counts in exactly one leave year, also when a move to another department changes it. */
    public List<Stint> within(LeaveYear year) {
        return stints.stream()
                .flatMap(stint -> stint.within(year.dates()).stream())
                .filter(stint -> stint.policy()
                        .leaveYearOn(stint.dates().start(), serviceStartedOn)
                        .equals(year))
                .toList();
    }

    /** The leave year that what is left of one goes into: the next, or that of the department somebody moved to. */
    public LeaveYear after(LeaveYear year) {
        LocalDate lastDay = within(year).stream()
                .reduce((earlier, later) -> later)
                .map(stint -> stint.dates().end())
                .orElse(year.dates().end());
        LeaveYear next = leaveYearOn(lastDay.plusDays(1));
        LocalDate start = year.dates().end().plusDays(1);
        return next.equals(year)
                ? new LeaveYear(new DateRange(start, start.plusYears(1).minusDays(1)))
                : next;
    }

    /** By the pattern alone. */
    public int workingMinutes(DateRange dates) {
        return stints.stream()
                .flatMap(stint -> stint.within(dates).stream())
                .flatMapToInt(stint -> stint.dates().days().mapToInt(stint.pattern()::minutesOn))
                .sum();
    }

    public int annualDaysIn(Stint stint) {
        return stint.policy()
                .annualDays(stint.grade(), serviceStartedOn, stint.dates().start());
    }
}
