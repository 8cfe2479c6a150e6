package uk.gov.sop.holidays.absences;

import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
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
            select person.id, person.given_name || ' ' || person.family_name as name, away.starts_on as away_from,
                   away.ends_on as away_to, post.starts_on as post_from, post.ends_on as post_to
            from assignment post
            join person on person.id = post.person_id
            left join absence away on away.person_id = post.person_id
                 and away.status in ('APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED')
                 and away.starts_on <= :to and away.ends_on >= :from
            where post.manager_id = :manager and post.person_id <> :me
              and post.starts_on <= :to and post.ends_on >= :from
            order by 2, 3""";

    private final Session database;

    TeamCover(Session database) {
        this.database = database;
    }

    /** @param away null where they are at work all the time */
    private record Colleague(UUID id, String name, @Nullable DateRange away, DateRange post) {

        boolean isAwayOn(LocalDate day) {
            return away != null && away.contains(day);
        }
    }

    /**
     * @param clashes who is away meanwhile and when, as an approver reads it
     * @param tooFew the day with the fewest at work, if that is less than policy wants
     */
    record Cover(List<String> clashes, Optional<RuleBroken> tooFew) {}

    Cover of(Person person, Quote quote) {
        DateRange dates = quote.dates();
        Optional<Person> manager = person.lastAssignmentOn(dates.start()).flatMap(Assignment::manager);
        List<Colleague> team =
                manager.map(m -> team(m.id(), person.id(), dates)).orElse(List.of());
        List<String> clashes = team.stream()
                .filter(colleague -> colleague.away() != null)
                .map(colleague -> "%s is away %s"
                        .formatted(colleague.name(), CivilDates.text(Objects.requireNonNull(colleague.away()))))
                .toList();
        return new Cover(clashes, tooFew(team, quote));
    }

    private static Optional<RuleBroken> tooFew(List<Colleague> team, Quote quote) {
        int percent = quote.policy().booking().coverPercent();
        return quote.cost().days().stream()
                .filter(day -> day.minutes() > 0)
                .map(day -> OnDay.of(team, day.date()))
                .filter(day -> day.team() > 1 && day.atWork() * 100 < day.team() * percent)
                .min(Comparator.comparingInt(OnDay::atWork))
                .map(day -> new RuleBroken(
                        Rule.COVER_TOO_LOW,
                        "On %s %d of the team of %d would be at work; your department wants %d%% of them there."
                                .formatted(CivilDates.withWeekday(day.date()), day.atWork(), day.team(), percent)));
    }

    /** @param team with whoever asks */
    private record OnDay(LocalDate date, int team, int atWork) {

        static OnDay of(List<Colleague> colleagues, LocalDate date) {
            Map<UUID, Boolean> away = colleagues.stream()
                    .filter(colleague -> colleague.post().contains(date))
                    .collect(Collectors.toMap(Colleague::id, c -> c.isAwayOn(date), (one, other) -> one || other));
            int absent = (int) away.values().stream().filter(is -> is).count();
            return new OnDay(date, away.size() + 1, away.size() - absent);
        }
    }

    private List<Colleague> team(UUID manager, UUID me, DateRange dates) {
        return database
                .createNativeQuery(COLLEAGUES, Object[].class)
                .setParameter("manager", manager)
                .setParameter("me", me)
                .setParameter("from", dates.start())
                .setParameter("to", dates.end())
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("away_from", LocalDate.class)
                .addScalar("away_to", LocalDate.class)
                .addScalar("post_from", LocalDate.class)
                .addScalar("post_to", LocalDate.class)
                .getResultList()
                .stream()
                .map(row -> new Colleague(
                        (UUID) row[0],
                        (String) row[1],
                        row[2] == null ? null : new DateRange((LocalDate) row[2], (LocalDate) row[3]),
                        new DateRange((LocalDate) row[4], (LocalDate) row[5])))
                .toList();
    }
}
