package uk.gov.sop.expenses.payments;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Money;

/** Claims that are approved and in no batch. A claim that comes to nothing needs no payment, so it is never due. */
@Singleton
class DueClaims {

    /**
     * The budget is that of the post in the claim's own department on the day of the decision, or of the last one there
     * for somebody who has moved or left since the travel.
     */
    private static final String COST_CENTRE = """
            left join lateral (
                select cost_centre
                from assignment
                where assignment.person_id = claim.person_id and assignment.department = claim.department
                  and starts_on <= cast(claim.decided_at at time zone 'Europe/London' as date)
                order by starts_on desc
                limit 1
            ) post on true
            """;

    private static final String TAX_TREATMENT = """
            case taxable_pence when 0 then 'NOT_TAXABLE' when total_pence then 'TAXABLE' else 'PARTLY_TAXABLE' end""";

    private static final String LIST = """
            select claim.id, staff_number, given_name || ' ' || family_name, claim.department, post.cost_centre,
                   total_pence, taxable_pence, cast(claim.decided_at at time zone 'Europe/London' as date),
                   bank.person_id is not null, payment_problem, claim.person_id,
                   cast(""" + TaxedLine.OF_CLAIM + """
                        as text)
            from claim
            join person on person.id = claim.person_id
            left join bank_account bank on bank.person_id = claim.person_id
            """ + COST_CENTRE + """
            where status = 'APPROVED' and payment_id is null and total_pence > 0 and claim.id < :after
              and (:department = '' or claim.department = :department)
              and (:costCentre = '' or post.cost_centre = :costCentre)
              and (:taxTreatment = '' or :taxTreatment =
            """ + TAX_TREATMENT + """
            )
            order by claim.id desc limit :limit""";

    /**
     * Waits for whoever is changing one of these claims, or its lines, so that the next statement sees all of the change
     * or nothing.
     */
    private static final String HOLD = """
            select claim.id
            from claim
            left join bank_account bank on bank.person_id = claim.person_id
            where claim.department = :department and status = 'APPROVED' and payment_id is null and total_pence > 0
              and (not :byBank or taxable_pence = 0 and bank.person_id is not null)
            order by claim.id
            limit :most
            for update of claim""";

    /**
     * Twenty thousand claims at once are not loaded to be changed one by one: what a claim would guard is in the where
     * clauses here and the checks of its table.
     */
    private static final String TAKE = """
            with due as (
                select claim.id, claim.person_id, total_pence, taxable_pence, post.cost_centre, bank.sort_code,
                       bank.account_number, case when taxable_pence > 0 then
            """ + TaxedLine.OF_CLAIM + """
                       end as taxed_lines
                from claim
                left join bank_account bank on bank.person_id = claim.person_id and :byBank
            """ + COST_CENTRE + """
                where claim.id = any(cast(:held as uuid[])) and (not :byBank or bank.person_id is not null)
            ), made as (
                insert into payment (id, batch_id, claim_id, person_id, amount_pence, taxable_pence, cost_centre,
                                     sort_code, account_number, taxed_lines, status)
                select uuidv7(), :batch, id, person_id, total_pence, taxable_pence, cost_centre, sort_code,
                       account_number, taxed_lines, 'DUE'
                from due
                returning id, claim_id, amount_pence, taxable_pence
            ), taken as (
                update claim
                set payment_id = made.id, expected_pay_on = :payOn, payment_problem = null, updated_at = :now,
                    version = version + 1
                from made
                where claim.id = made.claim_id and status = 'APPROVED' and payment_id is null
                returning made.amount_pence, made.taxable_pence
            )
            select count(*), cast(coalesce(sum(amount_pence), 0) as bigint),
                   cast(coalesce(sum(taxable_pence), 0) as bigint), (select count(*) from made)
            from taken""";

    private final EntityManager database;
    private final int most;

    @Inject
    DueClaims(EntityManager database) {
        this(database, PaymentBatch.MOST);
    }

    DueClaims(EntityManager database, int most) {
        this.database = database;
        this.most = most;
    }

    /**
     * @param costCentre null where HR sent none
     * @param problem why the last payment of it came back; null when none did
     * @param taxed its lines that are taxable in part or whole
     */
    record DueClaim(
            UUID id,
            UUID personId,
            String staffNumber,
            String name,
            String department,
            @Nullable String costCentre,
            Money amount,
            Money taxable,
            LocalDate approvedOn,
            boolean hasAccount,
            @Nullable String problem,
            List<TaxedLine> taxed) {

        private static DueClaim of(Object[] row) {
            return new DueClaim(
                    (UUID) row[0],
                    (UUID) row[10],
                    (String) row[1],
                    (String) row[2],
                    (String) row[3],
                    (String) row[4],
                    Money.pence((Long) row[5]),
                    Money.pence((Long) row[6]),
                    (LocalDate) row[7],
                    (Boolean) row[8],
                    (String) row[9],
                    TaxedLine.read((String) row[11]));
        }

        TaxTreatment taxTreatment() {
            return TaxTreatment.of(amount, taxable);
        }
    }

    List<DueClaim> page(DueFilter filter, UUID after, int limit) {
        List<Object[]> rows = database.createNativeQuery(LIST, Object[].class)
                .setParameter("department", Objects.requireNonNullElse(filter.department(), ""))
                .setParameter("costCentre", Objects.requireNonNullElse(filter.costCentre(), ""))
                .setParameter("taxTreatment", Objects.toString(filter.taxTreatment(), ""))
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
        return rows.stream().map(DueClaim::of).toList();
    }

    /** Makes the payments of a batch and marks their claims, all at once; what is too many stays due. */
    PaymentBatch.Sum takeInto(UUID batch, PaymentOrder order, Instant now) {
        boolean byBank = order.method() == PaymentMethod.BANK_TRANSFER;
        List<UUID> held = database.createNativeQuery(HOLD, UUID.class)
                .setParameter("department", order.department())
                .setParameter("byBank", byBank)
                .setParameter("most", most)
                .getResultList();
        Object[] sums = (Object[]) database.createNativeQuery(TAKE, Object[].class)
                .setParameter("batch", batch)
                .setParameter("held", held.toArray(UUID[]::new))
                .setParameter("byBank", byBank)
                .setParameter("payOn", order.payOn())
                .setParameter("now", now)
                .getSingleResult();
        if (!sums[0].equals(sums[3])) {
            throw new IllegalStateException("A payment was made of a claim that was not due.");
        }
        return new PaymentBatch.Sum(
                Math.toIntExact((Long) sums[0]), Money.pence((Long) sums[1]), Money.pence((Long) sums[2]));
    }
}
