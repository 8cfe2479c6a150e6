package uk.gov.sop.pay.queries;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.gov.sop.shared.Cursors;

@Singleton
class PayQueries implements PanacheRepositoryBase<PayQuery, UUID> {

    private static final UUID START = new UUID(0, 0);

    /** With arrays, however many there are in them. */
    private static final String QUEUE = """
            select * from pay_query
            where department = any (cast(:departments as text[])) and turn > :since
              and person_id <> all (cast(:without as uuid[]))
            order by turn""";

    private static final String NOT_CLOSED = """
            select * from pay_query
            where department = any (cast(:departments as text[])) and status = 'ANSWERED' and id < :since
              and person_id <> all (cast(:without as uuid[]))
            order by id desc""";

    /** Newest first. */
    List<PayQuery> of(UUID person, UUID after, int limit) {
        return find("personId = ?1 and id < ?2 order by id desc", person, after)
                .range(0, limit - 1)
                .list();
    }

    /** How many of a person's wait for payroll. */
    long waiting(UUID person) {
        return count("personId = ?1 and turn is not null", person);
    }

    /**
     * What waits for payroll of these departments, longest first.
     *
     * @param without people whose queries are left out
     */
    List<PayQuery> queue(Collection<String> departments, Collection<UUID> without, UUID after, int limit) {
        return served(QUEUE, departments, without, after.equals(Cursors.FIRST) ? START : after, limit);
    }

    /**
     * What payroll of these departments has answered and nobody has closed, asked last first.
     *
     * @param without people whose queries are left out
     */
    List<PayQuery> notClosed(Collection<String> departments, Collection<UUID> without, UUID after, int limit) {
        return served(NOT_CLOSED, departments, without, after, limit);
    }

    private List<PayQuery> served(
            String query, Collection<String> departments, Collection<UUID> without, UUID since, int limit) {
        List<PayQuery> found = getEntityManager()
                .createNativeQuery(query, PayQuery.class)
                .setParameter("departments", departments.toArray(String[]::new))
                .setParameter("since", since)
                .setParameter("without", without.toArray(UUID[]::new))
                .setMaxResults(limit)
                .getResultList();
        return found;
    }
}
