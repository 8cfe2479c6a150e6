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

    /** Of a big department these are the last weeks, and as good a sample as all. */
    private static final int MOST = 500;

    /**
     * Days from Monday to Friday after the day of the question, up to that of the first answer, in London: as many as there
     * were since a Monday long ago on the one day, less those on the other.
     */
    private static final String MEDIAN = """
            select case when count(*) >= :fewest
                        then cast(percentile_disc(0.5) within group (
                            order by answered / 7 * 5 + least(answered % 7 + 1, 5)
                                     - asked / 7 * 5 - least(asked % 7 + 1, 5)) as integer) end
            from (select cast(asked_at at time zone 'Europe/London' as date) - date '2000-01-03',
                         cast(answered_at at time zone 'Europe/London' as date) - date '2000-01-03'
                  from pay_query
                  where department = :department and answered_at > :since
                  order by answered_at desc limit :most) last_answers (asked, answered)""";

    private final EntityManager database;
    private final Today today;

    UsualTime(EntityManager database, Today today) {
        this.database = database;
        this.today = today;
    }

    /** The median of working days of the last answers, of 90 days at most; null when fewer than five came in them. */
    @Nullable
    Integer workingDays(String department) {
        Instant since = today.now().minus(LOOKED_BACK);
        return (Integer) database.createNativeQuery(MEDIAN, Integer.class)
                .setParameter("fewest", FEWEST)
                .setParameter("most", MOST)
                .setParameter("department", department)
                .setParameter("since", since)
                .getSingleResult();
    }
}
