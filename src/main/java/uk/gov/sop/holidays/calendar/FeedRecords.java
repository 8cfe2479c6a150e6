package uk.gov.sop.holidays.calendar;

import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.Session;
import uk.gov.sop.holidays.policy.AbsenceType;
import uk.gov.sop.shared.DateRange;

/** Reads feeds: one statement for a calendar that has the present version, one more for one that has not. */
@Singleton
class FeedRecords {

    /** What of the absence {@code a} a feed {@code f} holds: what stands, and what waits where that was chosen. */
    private static final String EVENTS = """
            lateral (
                select '' as suffix, a.type, a.status = 'REQUESTED' as waiting, a.starts_on, a.ends_on,
                       a.starts_afternoon, a.ends_midday, a.part_days
                where a.status in ('APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED')
                   or (f.includes_waiting and a.status = 'REQUESTED')
                union all
                select '-change', a.proposed ->> 'type', true, cast(asked ->> 'startsOn' as date),
                       cast(asked ->> 'endsOn' as date), cast(asked ->> 'startsAfternoon' as boolean),
                       cast(asked ->> 'endsMidday' as boolean), a.proposed -> 'partDays'
                from (select a.proposed -> 'dates') as proposal (asked)
                where f.includes_waiting and a.status = 'CHANGE_REQUESTED') e""";

    /**
     * Of people who work here still. That it was fetched is written once a day, so that all other fetches only read.
     */
    private static final String STATE = """
            with feed as (
                select f.* from calendar_feed f
                where secret_hash = :hash
                  and exists (select from assignment where person_id = f.person_id and ends_on >= :today)),
            fetched as (
                update calendar_feed set last_fetched_on = :today
                where secret_hash = :hash and last_fetched_on is distinct from :today and exists (select from feed))
            select f.person_id, f.privacy, f.includes_waiting, f.includes_public_holidays, f.version,
                   (select md5(string_agg(concat_ws(' ', a.id, a.version, e.suffix), ',' order by a.id, e.suffix))
                    from absence a cross join""" + " " + EVENTS + """

                    where a.person_id = f.person_id and e.ends_on >= :from and e.starts_on <= :to) as absences,
                   case when f.includes_public_holidays then
                       (select string_agg(division || ' ' || starts_on || ' ' || ends_on, ',' order by starts_on)
                        from assignment where person_id = f.person_id) end as workplaces
            from feed f""";

    /** An event is told otherwise when the absence changes and when the feed's settings do. */
    private static final String ABSENCES = """
            select cast(a.id as text) || e.suffix as id, e.type, e.waiting, e.starts_on, e.ends_on, e.starts_afternoon,
                   e.ends_midday, a.version + f.version as version,
                   greatest(a.changed_at, f.settings_changed_at) as changed_at, e.part_days <> '[]' as hours
            from calendar_feed f join absence a on a.person_id = f.person_id cross join""" + " " + EVENTS + """

            where f.person_id = :person and e.ends_on >= :from and e.starts_on <= :to
            order by e.starts_on, e.starts_afternoon, a.id, e.suffix""";

    private final Session database;

    FeedRecords(Session database) {
        this.database = database;
    }

    Optional<FeedState> state(FeedSecret secret, LocalDate today, DateRange dates) {
        return database
                .createNativeQuery(STATE, Object[].class)
                .addScalar("person_id", UUID.class)
                .addScalar("privacy", String.class)
                .addScalar("includes_waiting", Boolean.class)
                .addScalar("includes_public_holidays", Boolean.class)
                .addScalar("version", Integer.class)
                .addScalar("absences", String.class)
                .addScalar("workplaces", String.class)
                .setParameter("hash", secret.hash())
                .setParameter("today", today)
                .setParameter("from", dates.start())
                .setParameter("to", dates.end())
                .stream()
                .map(row -> new FeedState(
                        (UUID) row[0],
                        new FeedSettings(FeedPrivacy.valueOf((String) row[1]), (Boolean) row[2], (Boolean) row[3]),
                        (Integer) row[4],
                        (String) row[5],
                        (String) row[6]))
                .findFirst();
    }

    /** Approved, and where the person chose so also what waits. */
    List<FeedAbsence> absences(FeedState state, DateRange dates) {
        return database
                .createNativeQuery(ABSENCES, Object[].class)
                .addScalar("id", String.class)
                .addScalar("type", String.class)
                .addScalar("waiting", Boolean.class)
                .addScalar("starts_on", LocalDate.class)
                .addScalar("ends_on", LocalDate.class)
                .addScalar("starts_afternoon", Boolean.class)
                .addScalar("ends_midday", Boolean.class)
                .addScalar("version", Integer.class)
                .addScalar("changed_at", Instant.class)
                .addScalar("hours", Boolean.class)
                .setParameter("person", state.personId())
                .setParameter("from", dates.start())
                .setParameter("to", dates.end())
                .stream()
                .map(FeedRecords::absence)
                .toList();
    }

    private static FeedAbsence absence(Object[] row) {
        return new FeedAbsence(
                (String) row[0],
                AbsenceType.valueOf((String) row[1]),
                (Boolean) row[2],
                new DateRange((LocalDate) row[3], (LocalDate) row[4]),
                (Boolean) row[5],
                (Boolean) row[6],
                (Boolean) row[9],
                (Integer) row[7],
                (Instant) row[8]);
    }
}
