package uk.gov.sop.expenses.topups;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.ExpensePolicies;
import uk.gov.sop.expenses.policy.ExpensePolicy;
import uk.gov.sop.expenses.policy.Part;
import uk.gov.sop.expenses.policy.Priced;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.Money;

/** Finds what was paid at rates that are on record otherwise now. */
@Singleton
class TopUps {

    private static final ObjectMapper JSON = Json.mapper();
    private static final TypeReference<List<Part>> PARTS = new TypeReference<>() {};

    private final EntityManager database;
    private final ExpensePolicies policies;

    TopUps(EntityManager database, ExpensePolicies policies) {
        this.database = database;
        this.policies = policies;
    }

    /** Whose claims of these days are paid, or will be: what is due to them, and what they come to, may be otherwise now. */
    List<UUID> travellers(String department, DateRange travelled) {
        return database.createNativeQuery("""
                        select distinct person_id from claim join claim_line on claim_id = claim.id
                        where department = :department and status in ('SUBMITTED', 'APPROVED', 'PAID')
                          and on_date between :from and :to and kind <> 'RATE_TOP_UP'
                        order by person_id""", UUID.class)
                .setParameter("department", department)
                .setParameter("from", travelled.start())
                .setParameter("to", travelled.end())
                .getResultList();
    }

    /** To all. */
    List<DueTopUp> due(String department, DateRange travelled) {
        return due(department, travelled, null);
    }

    /**
     * By claim, newest first. A line that who approved it reduced stays as it was decided.
     *
     * @param people null for all
     */
    List<DueTopUp> due(String department, DateRange travelled, @Nullable List<UUID> people) {
        ExpensePolicy policy = policies.of(department);
        try (Stream<Object[]> rows = database.createNativeQuery("""
                        select claim.id, position, person.id, staff_number, given_name || ' ' || family_name,
                               said::text, first_miles, parts::text,
                               coalesce(earlier.amount, 0)::bigint,
                               (line.taxable_pence + coalesce(earlier.taxable, 0))::bigint
                        from claim join claim_line line on claim_id = claim.id join person on person.id = person_id
                        cross join lateral (
                            select sum(more.amount_pence) as amount, sum(more.taxable_pence) as taxable
                            from claim_line more
                            where more.adjusts_claim = claim.id and more.adjusts_position = line.position) earlier
                        where department = :department and payment_id is not null
                          and (not :some or person_id = any(cast(:people as uuid[])))
                          and on_date between :from and :to and approved_pence is not null and reduced_to_pence is null
                          and kind not in ('RATE_TOP_UP', 'INCIDENTALS')
                        order by claim.id desc, position""", Object[].class)
                .setParameter("department", department)
                .setParameter("from", travelled.start())
                .setParameter("to", travelled.end())
                .setParameter("some", people != null)
                .setParameter("people", people == null ? new UUID[0] : people.toArray(UUID[]::new))
                .getResultStream()) {
            return rows.map(row -> of(row, policy))
                    .filter(topUp -> !topUp.parts().isEmpty())
                    .toList();
        }
    }

    private static DueTopUp of(Object[] row, ExpensePolicy policy) {
        PaidLine line = new PaidLine(
                read((String) row[5], JSON.constructType(Expense.class)),
                (Integer) row[6],
                read((String) row[7], JSON.constructType(PARTS)),
                Money.pence((Long) row[8]),
                Money.pence((Long) row[9]));
        Priced now = line.now(policy);
        return new DueTopUp(
                (UUID) row[0],
                (Integer) row[1],
                (UUID) row[2],
                (String) row[3],
                (String) row[4],
                line,
                line.paid(),
                now.amount(),
                Objects.requireNonNullElse(now.approved(), now.amount()),
                line.difference(now));
    }

    private static <T> T read(String json, JavaType type) {
        try {
            return JSON.readValue(json, type);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored line cannot be read.", e);
        }
    }
}
