package uk.gov.sop.expenses.reading;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

@Singleton
class ReceiptReadings implements PanacheRepositoryBase<ReceiptReading, UUID> {

    /** The one that has waited longest and that no other machine holds, or holds no longer; locked. */
    @SuppressWarnings("unchecked")
    Optional<ReceiptReading> next(Instant now) {
        return getEntityManager()
                .createNativeQuery("""
                        select * from receipt_reading
                        where status = 'PENDING' and (taken_at is null or taken_at <= :abandoned)
                        order by requested_at limit 1 for update skip locked""", ReceiptReading.class)
                .setParameter("abandoned", now.minus(ReceiptReading.ATTEMPT))
                .getResultStream()
                .findFirst();
    }
}
