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

    /** That it was fetched is written once a day, so that all other fetches only read. */
    private static final String STATE = """
            with fetched as (
                update calendar_feed set last_fetched_on = :today
                where secret_hash = :hash and last_fetched_on is distinct from :today)
            select f.person_id, f.privacy, f.includes_waiting, f.includes_public_holidays,
                   (select count(*) || ' ' || coalesce(sum(version), 0) || ' '
                           || coalesce(max(extract(epoch from changed_at)), 0)
                    from absence where person_id = f.person_id) as absences,
                   case when f.includes_public_holidays then
                       (select string_agg(division || ' ' || starts_on || ' ' || ends_on, ',' order by starts_on)
                        from assignment where person_id = f.person_id) end as workplaces
            from calendar_feed f where f.secret_hash = :hash""";

    private static final String ABSENCES = """
            select id, type, status = 'REQUESTED' as waiting, starts_on, ends_on, starts_afternoon, ends_midday, version,
                   changed_at, part_days <> '[]' as hours
            from absence
            where person_id = :person and ends_on >= :from and starts_on <= :to
              and (status in ('APPROVED', 'CHANGE_REQUESTED', 'CANCELLATION_REQUESTED')
                   or (:waiting and status = 'REQUESTED'))
            order by starts_on, starts_afternoon, id""";

    private final Session database;

    FeedRecords(Session database) {
        this.database = database;
    }

    Optional<FeedState> state(FeedSecret secret, LocalDate today) {
        return database
                .createNativeQuery(STATE, Object[].class)
                .addScalar("person_id", UUID.class)
                .addScalar("privacy", String.class)
                .addScalar("includes_waiting", Boolean.class)
                .addScalar("includes_public_holidays", Boolean.class)
                .addScalar("absences", String.class)
                .addScalar("workplaces", String.class)
                .setParameter("hash", secret.hash())
                .setParameter("today", today)
                .stream()
                .map(row -> new FeedState(
                        (UUID) row[0],
                        new FeedSettings(FeedPrivacy.valueOf((String) row[1]), (Boolean) row[2], (Boolean) row[3]),
                        (String) row[4],
                        (String) row[5]))
                .findFirst();
    }

    /** Approved, and where the person chose so also what waits. */
    List<FeedAbsence> absences(FeedState state, DateRange dates) {
        return database
                .createNativeQuery(ABSENCES, Object[].class)
                .addScalar("id", UUID.class)
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
                .setParameter("waiting", state.settings().includesWaiting())
                .setParameter("from", dates.start())
                .setParameter("to", dates.end())
                .stream()
                .map(FeedRecords::absence)
                .toList();
    }

    private static FeedAbsence absence(Object[] row) {
        return new FeedAbsence(
                (UUID) row[0],
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
