package uk.gov.sop.local.data.leave;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.Dice;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.local.data.cast.Post;
import uk.gov.sop.local.data.leave.AwayDay.Rule;
import uk.gov.sop.local.data.leave.MadeAbsence.Status;
import uk.gov.sop.shared.DateRange;

/** One person's leave, year by year: a break in a month at most, and never more than there is. */
final class LeavePlan {

    private static final int BOOKED_AHEAD_DAYS = 150;

    private final Colleague person;
    private final Almanac almanac;
    private final LeaveAccount account;
    private final Dice dice;
    private final List<MadeAbsence> absences = new ArrayList<>();
    private final Map<LocalDate, Integer> carried = new LinkedHashMap<>();

    LeavePlan(Colleague person, Almanac almanac, Map<String, List<LeaveTerms>> terms) {
        this.person = person;
        this.almanac = almanac;
        this.account = new LeaveAccount(person, almanac, terms);
        this.dice = person.dice("leave");
        int into = 0;
        for (DateRange year : account.years(almanac.begin(), almanac.today())) {
            if (into > 0) {
                carried.put(year.start(), into);
            }
            into = spend(year, account.minutes(year) + into);
        }
    }

    List<MadeAbsence> absences() {
        return absences;
    }

    /** Minutes, by first day of the leave year that they go into. */
    Map<LocalDate, Integer> carried() {
        return carried;
    }

    /** @return what may go on into the next year */
    private int spend(DateRange year, int there) {
        boolean current = year.contains(almanac.today());
        int day = person.posts().getLast().week().averageDayMinutes();
        int spare = person.is("sparing") ? (current ? there - 7 * day : 6 * day) : day * dice.between(0, 9) / 2;
        int left = there;
        for (YearMonth month = YearMonth.from(year.start());
                !month.atDay(1).isAfter(year.end());
                month = month.plusMonths(1)) {
            for (Optional<MadeAbsence> made : List.of(holiday(month), halfDay(month))) {
                if (made.isPresent()
                        && account.counts(made.get().from(), year)
                        && account.counts(made.get().to(), year)
                        && left - made.get().minutes() >= spare) {
                    absences.add(made.get());
                    left -= made.get().open() ? made.get().minutes() : 0;
                }
            }
        }
        return Math.clamp(left, 0, account.carryOver(year));
    }

    private Optional<MadeAbsence> holiday(YearMonth month) {
        LocalDate monday = month.atDay(dice.between(1, 8)).with(TemporalAdjusters.nextOrSame(DayOfWeek.MONDAY));
        LocalDate any = month.atDay(dice.between(1, 18));
        int kind = dice.below(100);
        return switch (month.getMonth()) {
            case AUGUST -> away(monday, monday.plusDays(kind < 60 ? 11 : 4), Rule.WORKING_DAY);
            case DECEMBER -> away(month.atDay(21), month.atDay(kind < 50 ? 24 : 31), Rule.WORKING_DAY);
            case APRIL, JUNE, OCTOBER ->
                kind < 70 ? away(monday, monday.plusDays(4), Rule.WORKING_DAY) : away(any, any, Rule.WORKING_DAY);
            default -> kind < 35 ? away(any, any.plusDays(kind % 3), Rule.WORKING_DAY) : Optional.empty();
        };
    }

    /** Late in the month, behind any holiday in it; not in April, August and December, whose holidays are long. */
    private Optional<MadeAbsence> halfDay(YearMonth month) {
        LocalDate day = month.atDay(dice.between(22, 27));
        Rule half = dice.inPercent(50) ? Rule.MORNING : Rule.AFTERNOON;
        boolean wanted = dice.inPercent(12) && month.getMonthValue() % 4 != 0;
        return wanted ? away(day, day, half) : Optional.empty();
    }

    private Optional<MadeAbsence> away(LocalDate from, LocalDate to, Rule part) {
        Dice fate = new Dice(dice.next(), "fate");
        return person.postOn(from)
                .filter(post -> possible(post, from, to))
                .flatMap(post -> asked(plan(post, from, to, part), fate));
    }

    private boolean possible(Post post, LocalDate from, LocalDate to) {
        return post.managerId() != null
                && post.dates().contains(to)
                && almanac.published().contains(from)
                && almanac.published().contains(to)
                && !to.isAfter(almanac.today().plusDays(BOOKED_AHEAD_DAYS))
                && !(person.is("sparing") && to.isAfter(almanac.today()));
    }

    private MadeAbsence plan(Post post, LocalDate from, LocalDate to, Rule part) {
        List<AwayDay> days = new ArrayList<>();
        from.datesUntil(to.plusDays(1)).forEach(day -> days.add(AwayDay.of(day, post, almanac, part)));
        // Nobody asks for the weekend before a holiday, or after it.
        while (days.size() > 1 && days.getFirst().minutes() == 0) {
            days.removeFirst();
        }
        while (days.size() > 1 && days.getLast().minutes() == 0) {
            days.removeLast();
        }
        LocalDateTime unknown = from.atStartOfDay();
        return new MadeAbsence(
                post,
                days.getFirst().date(),
                days.getLast().date(),
                part == Rule.AFTERNOON,
                part == Rule.MORNING,
                days,
                Status.REQUESTED,
                unknown,
                null,
                null);
    }

    /** What became of the request. Leave that has begun was decided on before it began. */
    private Optional<MadeAbsence> asked(MadeAbsence plan, Dice fate) {
        LocalDate usual = plan.from().minusDays(fate.between(8, 60));
        LocalDate latest = almanac.today().minusDays(fate.between(1, 14));
        LocalDateTime at =
                (usual.isAfter(latest) ? latest : usual).atTime(fate.between(8, 16), fate.below(60), fate.below(60));
        LocalDateTime decided = at.plusDays(fate.between(1, 6)).plusMinutes(fate.below(90));
        boolean waits = !decided.toLocalDate().isBefore(almanac.today())
                || !at.toLocalDate().isBefore(plan.from());
        if (plan.minutes() == 0
                || at.toLocalDate().isBefore(plan.post().from())
                || (waits && !plan.from().isAfter(almanac.today()))) {
            return Optional.empty();
        }
        int percent = fate.below(100);
        if (waits) {
            return Optional.of(with(plan, percent < 5 ? Status.CANCELLED : Status.REQUESTED, at, null));
        }
        return Optional.of(
                percent < 4
                        ? with(plan, Status.CANCELLED, at, percent < 2 ? null : decided)
                        : with(plan, percent < 8 ? Status.REFUSED : Status.APPROVED, at, decided));
    }

    private static MadeAbsence with(
            MadeAbsence plan, Status status, LocalDateTime at, @Nullable LocalDateTime decided) {
        return new MadeAbsence(
                plan.post(),
                plan.from(),
                plan.to(),
                plan.startsAfternoon(),
                plan.endsMidday(),
                plan.days(),
                status,
                at,
                decided,
                status == Status.REFUSED ? "Two of the team are away then. Please choose another week." : null);
    }
}
