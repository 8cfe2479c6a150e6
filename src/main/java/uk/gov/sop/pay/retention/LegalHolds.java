package uk.gov.sop.pay.retention;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Singleton
class LegalHolds implements PanacheRepositoryBase<LegalHold, UUID> {

    /** Those that keep pay on a day, newest first: in force, or ended not long before. */
    List<LegalHold> page(LocalDate day, UUID after, int limit) {
        return find("id < ?1 and (endedAt is null or keepsUntil >= ?2) order by id desc", after, day)
                .range(0, limit - 1)
                .list();
    }

    /** Of the people named, by id. */
    Map<UUID, String> staffNumbers(Collection<UUID> people) {
        return getEntityManager()
                .createQuery("select p.id, p.staffNumber from Person p where p.id in :people", Object[].class)
                .setParameter("people", people)
                .getResultStream()
                .collect(Collectors.toMap(row -> (UUID) row[0], row -> (String) row[1]));
    }

    /** Whether a department has ever paid anybody here, though it may be gone by now, and what it paid too. */
    boolean hasPaid(String department) {
        return (boolean) getEntityManager()
                .createNativeQuery("""
                        select exists (select from payroll_run_part where department = :code)
                            or exists (select from pay_deletion where department = :code)""")
                .setParameter("code", department)
                .getSingleResult();
    }
}
