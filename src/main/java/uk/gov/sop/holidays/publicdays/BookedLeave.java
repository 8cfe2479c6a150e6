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
            select distinct a.id, a.person_id, c.place, c.date
            from unnest(cast(:divisions as text[]), cast(:dates as date[]), cast(:additions as boolean[]))
                 with ordinality as c (division, date, added, place)
            join absence a on c.date between a.starts_on and a.ends_on or a.proposed is not null
            join assignment s on s.person_id = a.person_id and c.date between s.starts_on and s.ends_on
            join lateral jsonb_to_recordset(a.days || coalesce(a.proposed -> 'days', '[]')) as d (date date, rule text) on d.date = c.date
            where (a.ends_on >= :today and a.ends_on >= cast(:first as date) or a.proposed is not null)
              and a.status not in ('REFUSED', 'CANCELLED')
              and s.division = c.division
              and case when c.added then d.rule not in ('PUBLIC_HOLIDAY', 'NOT_A_WORKING_DAY', 'GIVEN_BACK')
                       else d.rule = 'PUBLIC_HOLIDAY' and s.week_minutes[
                            1 + (c.date - cast(date_trunc('week', s.starts_on) as date)) % cardinality(s.week_minutes)] > 0
                       end
            order by a.id, c.date""";

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
