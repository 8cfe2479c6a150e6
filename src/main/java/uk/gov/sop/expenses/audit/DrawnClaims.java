package uk.gov.sop.expenses.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class DrawnClaims implements PanacheRepositoryBase<DrawnClaim, DrawnClaim.Key> {

    boolean isClaimOf(UUID claimId, UUID personId) {
        return !getEntityManager()
                .createNativeQuery("select 1 from claim where id = :claim and person_id = :person")
                .setParameter("claim", claimId)
                .setParameter("person", personId)
                .getResultList()
                .isEmpty();
    }
}
