package uk.gov.sop.expenses.payments;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

@Singleton
class PaymentBatches implements PanacheRepositoryBase<PaymentBatch, UUID> {

    List<PaymentBatch> page(@Nullable String department, UUID after, int limit) {
        return find(
                        "from PaymentBatch where id < ?1 and (?2 = '' or department = ?2) order by id desc",
                        after,
                        Objects.requireNonNullElse(department, ""))
                .range(0, limit - 1)
                .list();
    }

    /** Whole payments fall into three treatments by their sums as they do one by one. */
    List<PaymentBatchView.Share> shares(UUID batch) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select cost_centre, count(*), cast(sum(amount_pence) as bigint),
                               cast(sum(taxable_pence) as bigint)
                        from payment where batch_id = :batch
                        group by cost_centre, taxable_pence = 0, taxable_pence = amount_pence
                        order by cost_centre nulls last, taxable_pence = 0 desc, taxable_pence = amount_pence""", Object[].class)
                .setParameter("batch", batch)
                .getResultList();
        return rows.stream()
                .map(row -> PaymentBatchView.Share.of(
                        (String) row[0], (Long) row[1], Money.pence((Long) row[2]), Money.pence((Long) row[3])))
                .toList();
    }

    /** Whose payments came back, by payment. */
    Map<UUID, UUID> rejected(UUID batch) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery(
                        "select id, person_id from payment where batch_id = :batch and status = 'REJECTED'",
                        Object[].class)
                .setParameter("batch", batch)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> (UUID) row[0], row -> (UUID) row[1]));
    }

    List<PaymentBatchView.Rejection> rejections(UUID batch) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select payment.id, claim_id, staff_number, given_name || ' ' || family_name, amount_pence, reason
                        from payment join person on person.id = person_id
                        where batch_id = :batch and status = 'REJECTED'
                        order by payment.id""", Object[].class)
                .setParameter("batch", batch)
                .getResultList();
        return rows.stream()
                .map(row -> new PaymentBatchView.Rejection(
                        (UUID) row[0],
                        (UUID) row[1],
                        (String) row[2],
                        (String) row[3],
                        Money.pence((Long) row[4]),
                        (String) row[5]))
                .toList();
    }
}
