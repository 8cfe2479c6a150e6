package uk.gov.sop.expenses.payments;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import uk.gov.sop.shared.LineErrors;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Violation;

/** Makes payments and their claims what a bank or payroll says became of them, all of a batch at once. */
@Singleton
class Settlement {

    private static final String OF_BATCH = """
            select id from payment where batch_id = :batch and id = any(cast(:ids as uuid[]))""";

    /** Came back before and is now said to be paid, though its claim is in another batch, or not what it was. */
    private static final String REMADE = """
            select count(*) from (
                select from payment join claim on claim.id = claim_id
                where batch_id = :batch and payment.status = 'REJECTED'
                  and payment.id <> all(cast(:ids as uuid[]))
                  and (claim.payment_id is not null or claim.status <> 'APPROVED' or claim.total_pence <> amount_pence
                       or claim.taxable_pence <> payment.taxable_pence)
                for update of claim) remade""";

    /** Touches what is different from before and nothing else; a claim that another batch has is left to that. */
    private static final String SETTLE = """
            with said as materialized (
                select payment.id, rejected.reason
                from unnest(cast(:ids as uuid[]), cast(:reasons as text[])) as rejected (id, reason)
                join payment on payment.id = rejected.id
                where rejected.reason is distinct from payment.reason
                union all
                select id, null
                from payment
                where batch_id = :batch and id <> all(cast(:ids as uuid[])) and (status <> 'PAID' or paid_on <> :paidOn)
            ), settled as (
                update payment
                set status = case when said.reason is null then 'PAID' else 'REJECTED' end, reason = said.reason,
                    paid_on = case when said.reason is null then cast(:paidOn as date) end
                from said
                where said.id = payment.id
                returning payment.id, claim_id, status, payment.reason, paid_on
            )
            update claim
            set status = case settled.status when 'PAID' then 'PAID' else 'APPROVED' end,
                payment_id = case settled.status when 'PAID' then settled.id end,
                expected_pay_on = case settled.status when 'PAID' then expected_pay_on end,
                paid_on = settled.paid_on, payment_problem = settled.reason, updated_at = :now, version = version + 1
            from settled
            where claim.id = settled.claim_id and (payment_id = settled.id or payment_id is null)""";

    private final EntityManager database;

    Settlement(EntityManager database) {
        this.database = database;
    }

    void apply(UUID batch, Acknowledgement said, Instant now) {
        requireOfBatch(batch, said);
        requireNotRemade(batch, said);
        database.createNativeQuery(SETTLE)
                .setParameter("batch", batch)
                .setParameter("ids", said.ids().toArray(UUID[]::new))
                .setParameter("reasons", said.reasons().toArray(String[]::new))
                .setParameter("paidOn", said.paidOn())
                .setParameter("now", now)
                .executeUpdate();
    }

    private void requireOfBatch(UUID batch, Acknowledgement said) {
        List<UUID> ids = said.ids();
        Set<?> known = Set.copyOf(database.createNativeQuery(OF_BATCH, UUID.class)
                .setParameter("batch", batch)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList());
        Set<UUID> seen = new HashSet<>();
        List<Violation> faults = IntStream.range(0, ids.size())
                .filter(i -> !known.contains(ids.get(i)) || !seen.add(ids.get(i)))
                .limit(LineErrors.MOST)
                .mapToObj(i -> Violation.at(
                        "/rejected/" + i + "/paymentId", "must be a payment of this batch, and be listed once"))
                .toList();
        if (!faults.isEmpty()) {
            throw new RuleBroken(
                    Rule.ACKNOWLEDGEMENT_INVALID,
                    "List each payment of this batch that came back once, by the payment id of its file.",
                    faults);
        }
    }

    private void requireNotRemade(UUID batch, Acknowledgement said) {
        Number remade = (Number) database.createNativeQuery(REMADE, Long.class)
                .setParameter("batch", batch)
                .setParameter("ids", said.ids().toArray(UUID[]::new))
                .getSingleResult();
        if (remade.longValue() > 0) {
            throw new RuleBroken(
                    Rule.PAYMENT_ALREADY_REMADE,
                    "%d of the payments that came back are in another batch by now, or their claims have changed. Keep them under rejected."
                            .formatted(remade.longValue()));
        }
    }
}
