package uk.gov.sop.holidays.publicdays;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import uk.gov.sop.holidays.publicdays.PublicHolidayChanges.Turned;
import uk.gov.sop.shared.Today;

/** Finds the leave that a change of public holidays alters: of whoever works in that division on that day. */
@Singleton
class BookedLeave {

    private static final String AFFECTED = """
            with turned as (
                select * from unnest(cast(:divisions as text[]), cast(:dates as date[]), cast(:additions as boolean[]))
                     with ordinality as turned (division, date, added, place)),
            meant as (
                select a.id, a.person_id, a.days, turned.*
                from turned join absence a on turned.date between a.starts_on and a.ends_on
                where a.ends_on >= :today and a.ends_on >= cast(:first as date) and a.status not in ('REFUSED', 'CANCELLED')
                union all
                select a.id, a.person_id, a.proposed -> 'days', turned.*
                from turned cross join absence a
                where a.proposed is not null)
            select distinct meant.id, meant.person_id, meant.place, meant.date
            from meant
            join lateral jsonb_to_recordset(meant.days) as day (date date, rule text) on day.date = meant.date
            join assignment s on s.person_id = meant.person_id and s.division = meant.division
                 and meant.date between s.starts_on and s.ends_on
            where case when meant.added then day.rule not in ('PUBLIC_HOLIDAY', 'NOT_A_WORKING_DAY', 'GIVEN_BACK')
                       else day.rule = 'PUBLIC_HOLIDAY' and (0 = all(s.week_minutes) or s.week_minutes[
                            1 + (meant.date - cast(date_trunc('week', s.starts_on) as date)) % cardinality(s.week_minutes)] > 0)
                       end
            order by meant.id, meant.date""";

    private final EntityManager database;
    private final Today today;

    BookedLeave(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    AffectedLeave affectedBy(List<Turned> turned) {
        if (turned.isEmpty()) {
            return new AffectedLeave(List.of());
        }
        List<Object[]> rows = database.createNativeQuery(AFFECTED, Object[].class)
                .setParameter("divisions", texts(turned, day -> day.division().name()))
                .setParameter("dates", texts(turned, day -> day.day().date().toString()))
                .setParameter("additions", texts(turned, day -> String.valueOf(day.added())))
                .setParameter("today", today.date())
                .setParameter("first", first(turned))
                .getResultList();
        return new AffectedLeave(rows.stream()
                .map(row -> new AffectedLeave.Day(
                        (UUID) row[0],
                        (UUID) row[1],
                        turned.get(((Number) row[2]).intValue() - 1).inWords()))
                .toList());
    }

    private static String[] texts(List<Turned> turned, Function<Turned, String> text) {
        return turned.stream().map(text).toArray(String[]::new);
    }

    private static String first(List<Turned> turned) {
        return turned.stream()
                .map(day -> day.day().date().toString())
                .min(String::compareTo)
                .orElseThrow();
    }
}
