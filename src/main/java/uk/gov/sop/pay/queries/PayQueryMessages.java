package uk.gov.sop.pay.queries;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

@Singleton
class PayQueryMessages implements PanacheRepositoryBase<PayQueryMessage, UUID> {

    /** As they were written. */
    List<PayQueryMessage> of(PayQuery query) {
        return list("queryId = ?1 order by place", query.id());
    }

    /** How many were written behind that place, by whomever. */
    long after(PayQuery query, int place) {
        return count("queryId = ?1 and place > ?2", query.id(), place);
    }

    int count(PayQuery query) {
        return Math.toIntExact(count("queryId", query.id()));
    }
}
