package uk.gov.sop.pay.queries;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import uk.gov.sop.shared.Cursors;

@Singleton
class PayQueries implements PanacheRepositoryBase<PayQuery, UUID> {

    /** Newest first. */
    List<PayQuery> of(UUID person, UUID after, int limit) {
        return find("personId = ?1 and id < ?2 order by id desc", person, after)
                .range(0, limit - 1)
                .list();
    }

    /** What waits for payroll of these departments, longest first, but for the officer's own. */
    List<PayQuery> queue(Collection<String> departments, UUID officer, UUID after, int limit) {
        UUID since = after.equals(Cursors.FIRST) ? new UUID(0, 0) : after;
        return find("department in ?1 and personId <> ?2 and turn > ?3 order by turn", departments, officer, since)
                .range(0, limit - 1)
                .list();
    }
}
