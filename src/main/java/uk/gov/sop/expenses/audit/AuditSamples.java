package uk.gov.sop.expenses.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.claims.ClaimStatus;

@Singleton
class AuditSamples implements PanacheRepositoryBase<AuditSample, UUID> {

    /** Returned lines that became a claim of their own were never submitted as such, and are none. */
    private static final String SUBMITTED = """
            from claim
            where department = :department and submitted_at >= :start and submitted_at < :end
              and status in ('SUBMITTED', 'RETURNED', 'APPROVED', 'PAID')""";

    List<UUID> claimsOf(Period period) {
        return getEntityManager()
                .createNativeQuery("select id " + SUBMITTED + " order by id", UUID.class)
                .setParameter("department", period.department())
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getResultList();
    }

    int travellersOf(Period period) {
        return (Integer) getEntityManager()
                .createNativeQuery("select count(distinct person_id)::int " + SUBMITTED, Integer.class)
                .setParameter("department", period.department())
                .setParameter("start", period.start())
                .setParameter("end", period.end())
                .getSingleResult();
    }

    void keep(AuditSample sample) {
        persistAndFlush(sample);
        getEntityManager()
                .createNativeQuery("""
                        insert into audit_sample_claim (sample_id, claim_id, position, total_pence, version)
                        select :sample, claim.id, place - 1, total_pence, 0
                        from unnest(cast(:drawn as uuid[])) with ordinality drawn (claim_id, place)
                        join claim on claim.id = drawn.claim_id""")
                .setParameter("sample", sample.id())
                .setParameter("drawn", sample.draw().toArray(UUID[]::new))
                .executeUpdate();
    }

    List<AuditSampleResource.Drawn> drawn(UUID sampleId) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select drawn.claim_id, drawn.total_pence, claim.status, drawn.outcome
                        from audit_sample_claim drawn left join claim on claim.id = drawn.claim_id
                        where sample_id = :sample order by position""", Object[].class)
                .setParameter("sample", sampleId)
                .getResultList();
        return rows.stream()
                .map(row -> new AuditSampleResource.Drawn(
                        (UUID) row[0],
                        (Long) row[1],
                        row[2] == null ? null : ClaimStatus.valueOf((String) row[2]),
                        row[3] == null ? null : Outcome.valueOf((String) row[3])))
                .toList();
    }

    List<AuditSampleResource.AuditSampleSummary> page(@Nullable String department, UUID after, int limit) {
        return find(
                        "select id, department, startsOn, endsOn, claims, drawn, (select count(*) from DrawnClaim d"
                                + " where d.key.sampleId = s.id and d.outcome is not null), madeAt"
                                + " from AuditSample s where id < ?1 and (?2 is null or department = ?2)"
                                + " order by id desc",
                        after,
                        department)
                .range(0, limit - 1)
                .project(AuditSampleResource.AuditSampleSummary.class)
                .list();
    }
}
