package uk.gov.sop.expenses.receipts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.UUID;

@Singleton
class Receipts implements PanacheRepositoryBase<Receipt, UUID> {

    boolean isUsed(UUID receiptId) {
        return !getEntityManager()
                .createNativeQuery("select 1 from claim_line where receipt_ids @> array[cast(:id as uuid)] limit 1")
                .setParameter("id", receiptId)
                .getResultList()
                .isEmpty();
    }

    /** A manager may see what was submitted, never what is still a draft. */
    boolean isSubmitted(UUID receiptId) {
        return !getEntityManager()
                .createNativeQuery("""
                        select 1 from claim_line join claim on claim.id = claim_id
                        where receipt_ids @> array[cast(:id as uuid)] and status in ('SUBMITTED', 'APPROVED', 'PAID') limit 1""")
                .setParameter("id", receiptId)
                .getResultList()
                .isEmpty();
    }
}
