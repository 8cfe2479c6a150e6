package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.hibernate.Session;
import uk.gov.sop.holidays.policy.PublicHolidays;
import uk.gov.sop.holidays.policy.PublishedHolidays;
import uk.gov.sop.people.Assignment;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.CivilDates;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;

/** Who else of a team is away, and how many are left at work. */
@Singleton
class TeamCover {

    private static final String COLLEAGUES = """
            select post.person, post from Assignment post
            where post.manager.id = :manager and post.person.id <> :me
              and post.startsOn <= :to and post.endsOn >= :from
            order by post.person.givenName, post.person.familyName, post.person.id, post.startsOn""";

    /** In tenths. */
    private static final int WHOLE_DAY = 10;

    private final Session database;
    private final Absences absences;
    private final PublishedHolidays holidays;

    TeamCover(Session database, Absences absences, PublishedHolidays holidays) {
        this.database = database;
        this.absences = absences;
        this.holidays = holidays;
    }

    /** @param away what stands, in order */
    private record Colleague(Person person, Assignment post, List<Absence> away) {

        Stream<String> clashes() {
            return away.stream()
                    .filter(absence -> absence.dates().range().overlaps(post.dates()))
                    .map(absence -> "%s is away %s%s"
                            .formatted(
                                    person.name(),
                                    absence.dates(),
                                    absence.terms().partDays().isEmpty() ? "" : ", not all the time"));
        }

        /** Were it not for leave; irregular hours leave no day free by themselves. */
        boolean wouldWorkOn(LocalDate day, PublicHolidays holidays) {
            boolean works = post.pattern().isIrregular() || post.pattern().minutesOn(day) > 0;
            return works
                    && post.dates().contains(day)
                    && holidays.within(post.division(), new DateRange(day, day)).isEmpty();
        }

        /** All day: who is there for some of it is there to be asked. */
        boolean isAwayOn(LocalDate day) {
            int tenths =
                    away.stream().mapToInt(absence -> tenthsAway(absence, day)).sum();
            return tenths >= WHOLE_DAY;
        }

        private int tenthsAway(Absence absence, LocalDate day) {
            if (!absence.dates().range().contains(day)) {
                return 0;
            }
            return absence.type().isInCalendarDays() || post.pattern().isIrregular()
                    ? WHOLE_DAY
                    : absence.cost().tenthsOn(day);
        }
    }

    /**
     * @param clashes who is away meanwhile and when, as an approver reads it
     * @param tooFew the day with the fewest at work, if that is less than policy wants
     */
    record Cover(List<String> clashes, Optional<RuleBroken> tooFew) {}

    Cover of(Person person, Quote quote) {
        List<Colleague> team = person.lastAssignmentOn(quote.dates().start())
                .flatMap(Assignment::manager)
                .map(manager -> team(manager.id(), person.id(), quote.dates()))
                .orElse(List.of());
        return new Cover(team.stream().flatMap(Colleague::clashes).distinct().toList(), tooFew(team, quote));
    }

    private Optional<RuleBroken> tooFew(List<Colleague> team, Quote quote) {
        int percent = quote.policy().booking().coverPercent();
        PublicHolidays free = holidays.current();
        return quote.cost().days().stream()
                .filter(day -> day.minutes() > 0)
                .map(day -> OnDay.of(team, day.date(), free))
                .filter(day -> day.team() > 1 && day.atWork() * 100 < day.team() * percent)
                .min(Comparator.comparingInt(OnDay::atWork))
                .map(day -> new RuleBroken(
                        Rule.COVER_TOO_LOW,
                        "On %s %d of the %d of the team who work that day would be there; your department wants %d%%."
                                .formatted(CivilDates.withWeekday(day.date()), day.atWork(), day.team(), percent)));
    }

    /** @param team who would work on the day, with whoever asks */
    private record OnDay(LocalDate date, int team, int atWork) {

        static OnDay of(List<Colleague> colleagues, LocalDate date, PublicHolidays holidays) {
            List<Colleague> usual = colleagues.stream()
                    .filter(colleague -> colleague.wouldWorkOn(date, holidays))
                    .toList();
            int away = (int)
                    usual.stream().filter(colleague -> colleague.isAwayOn(date)).count();
            return new OnDay(date, usual.size() + 1, usual.size() - away);
        }
    }

    private List<Colleague> team(UUID manager, UUID me, DateRange dates) {
        List<Object[]> posts = database.createSelectionQuery(COLLEAGUES, Object[].class)
                .setParameter("manager", manager)
                .setParameter("me", me)
                .setParameter("from", dates.start())
                .setParameter("to", dates.end())
                .getResultList();
        List<UUID> people =
                posts.stream().map(row -> ((Person) row[0]).id()).distinct().toList();
        Map<UUID, List<Absence>> away =
                absences.standing(people, dates).stream().collect(Collectors.groupingBy(Absence::personId));
        return posts.stream()
                .map(row -> colleague((Person) row[0], (Assignment) row[1], away))
                .toList();
    }

    private static Colleague colleague(Person person, Assignment post, Map<UUID, List<Absence>> away) {
        return new Colleague(person, post, away.getOrDefault(person.id(), List.of()));
    }
}
