package uk.gov.sop.holidays.calendar;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.runtime.annotations.RegisterForReflection;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.Session;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.people.Division;
import uk.gov.sop.people.WorkingPattern;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Json;

/** Reads teams: one statement for the people, one for when they are away. */
@Singleton
@RegisterForReflection(targets = HomeDays.class)
class TeamRecords {

    /** Far more than a calendar shows, whatever comes and goes within its period. */
    private static final int MOST_STINTS = 1_000;

    private static final ObjectMapper JSON = Json.mapper();

    private static final String STINTS = """
            select p.id, p.given_name || ' ' || p.family_name as name, a.manager_id, a.starts_on, a.ends_on,
                   a.division, array_to_string(a.week_minutes, ',') as week, cast(h.said as text) as home
            from assignment a join person p on p.id = a.person_id left join working_from_home h on h.person_id = p.id
            where (a.manager_id = any(cast(:managers as uuid[])) or a.person_id = any(cast(:others as uuid[])))
              and a.starts_on <= :to and a.ends_on >= :from
            order by case when p.id = :viewer then 0 when p.id = any(cast(:managers as uuid[])) then 1 else 2 end,
                     p.family_name, p.given_name, p.id, a.starts_on""";

    /** Types and reasons are not even read, nor what waits where it may not be seen. */
    private static final String AWAY = """
            select person_id, waiting, starts_on, ends_on, starts_afternoon, ends_midday,
                   (select string_agg(day ->> 'date', ',') from jsonb_array_elements(part_days) day) as part_days
            from (select person_id, status = 'REQUESTED' as waiting, starts_on, ends_on, starts_afternoon, ends_midday,
                         part_days
                  from absence
                  where person_id = any(cast(:people as uuid[]))
                    and (status in ('APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED')
                         or (status = 'REQUESTED' and person_id = any(cast(:waitingOf as uuid[]))))
                  union all
                  select person_id, true, cast(proposed -> 'dates' ->> 'startsOn' as date),
                         cast(proposed -> 'dates' ->> 'endsOn' as date),
                         cast(proposed -> 'dates' ->> 'startsAfternoon' as boolean),
                         cast(proposed -> 'dates' ->> 'endsMidday' as boolean), proposed -> 'partDays'
                  from absence
                  where status = 'CHANGE_REQUESTED' and person_id = any(cast(:waitingOf as uuid[]))) as meant
            where ends_on >= :from and starts_on <= :to
            order by starts_on, person_id""";

    private final Session database;

    TeamRecords(Session database) {
        this.database = database;
    }

    /** The viewer's own come first, then those of managers, then the others by name. */
    List<TeamStint> stints(Team team) {
        return database
                .createNativeQuery(STINTS, Object[].class)
                .addScalar("id", UUID.class)
                .addScalar("name", String.class)
                .addScalar("manager_id", UUID.class)
                .addScalar("starts_on", LocalDate.class)
                .addScalar("ends_on", LocalDate.class)
                .addScalar("division", String.class)
                .addScalar("week", String.class)
                .addScalar("home", String.class)
                .setParameter("viewer", team.viewer().id())
                .setParameter("managers", array(team.managers()))
                .setParameter("others", array(team.others()))
                .setParameter("from", team.period().start())
                .setParameter("to", team.period().end())
                .setMaxResults(MOST_STINTS)
                .stream()
                .map(TeamRecords::stint)
                .toList();
    }

    List<TimeAway> away(Team team, Collection<UUID> people) {
        return database
                .createNativeQuery(AWAY, Object[].class)
                .addScalar("person_id", UUID.class)
                .addScalar("waiting", Boolean.class)
                .addScalar("starts_on", LocalDate.class)
                .addScalar("ends_on", LocalDate.class)
                .addScalar("starts_afternoon", Boolean.class)
                .addScalar("ends_midday", Boolean.class)
                .addScalar("part_days", String.class)
                .setParameter("people", array(people))
                .setParameter(
                        "waitingOf",
                        array(people.stream().filter(team::seesWaiting).toList()))
                .setParameter("from", team.period().start())
                .setParameter("to", team.period().end())
                .stream()
                .map(TeamRecords::timeAway)
                .toList();
    }

    private static TeamStint stint(Object[] row) {
        LocalDate startsOn = (LocalDate) row[3];
        List<Integer> week = Arrays.stream(((String) row[6]).split(",", -1))
                .map(Integer::valueOf)
                .toList();
        return new TeamStint(
                (UUID) row[0],
                (String) row[1],
                (UUID) row[2],
                new DateRange(startsOn, (LocalDate) row[4]),
                Division.valueOf((String) row[5]),
                new WorkingPattern(week, startsOn),
                homeDays((String) row[7]));
    }

    private static TimeAway timeAway(Object[] row) {
        return new TimeAway(
                (UUID) row[0],
                (Boolean) row[1],
                new DateRange((LocalDate) row[2], (LocalDate) row[3]),
                (Boolean) row[4],
                (Boolean) row[5],
                dates((String) row[6]));
    }

    private static Set<LocalDate> dates(@Nullable String said) {
        return said == null
                ? Set.of()
                : Arrays.stream(said.split(",", -1)).map(LocalDate::parse).collect(Collectors.toSet());
    }

    private static HomeDays homeDays(@Nullable String said) {
        try {
            return said == null ? HomeDays.NONE : JSON.readValue(said, HomeDays.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("What is kept of home days cannot be read.", e);
        }
    }

    private static UUID[] array(Collection<UUID> ids) {
        return ids.toArray(UUID[]::new);
    }
}
