package uk.gov.sop.pay.queries;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Today;

/** How long a department's payroll usually takes to answer a query. */
@Singleton
class UsualTime {

    private static final Duration LOOKED_BACK = Duration.ofDays(90);

    /** Fewer tell nothing, or who it was. */
    private static final int FEWEST = 5;

    /** Days from Monday to Friday after the day of the question, up to that of the first answer, in London. */
    private static final String MEDIAN = """
            select case when count(*) >= :fewest
                        then cast(percentile_disc(0.5) within group (order by days) as integer) end
            from (
                select (select count(*)
                        from generate_series(cast(asked_at at time zone 'Europe/London' as date) + 1,
                                             cast(answered_at at time zone 'Europe/London' as date),
                                             interval '1 day') day
                        where extract(isodow from day) < 6) as days
                from pay_query
                where department = :department and answered_at > :since) answered""";

    private final EntityManager database;
    private final Today today;

    UsualTime(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    /** The median of working days over the last 90 days; null when fewer than five queries were answered in them. */
    @Nullable
    Integer workingDays(String department) {
        Instant since = today.now().minus(LOOKED_BACK);
        return (Integer) database.createNativeQuery(MEDIAN, Integer.class)
                .setParameter("fewest", FEWEST)
                .setParameter("department", department)
                .setParameter("since", since)
                .getSingleResult();
    }
}
