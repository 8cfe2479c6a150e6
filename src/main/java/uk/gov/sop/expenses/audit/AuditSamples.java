package uk.gov.sop.expenses.audit;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.claims.ClaimStatus;
import uk.gov.sop.shared.TaxYear;

@Singleton
class AuditSamples implements PanacheRepositoryBase<AuditSample, UUID> {

    /**
     * Returned lines that became a claim of their own were never submitted as such, and are none; nor are top-ups, which
     * the service makes.
     */
    private static final String SUBMITTED = """
            from claim
            where department = :department and submitted_at >= :start and submitted_at < :end
              and status in ('SUBMITTED', 'RETURNED', 'APPROVED', 'PAID')
              and not exists (select from claim_line where claim_id = claim.id and adjusts_claim is not null)""";

    private static final UUID NOBODY = new UUID(0, 0);

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

    /** Travellers of its department in the tax year that had most of them, of those that say its size. */
    int departmentTravellersOf(Period period) {
        return period.yearsOfSize()
                .map(TaxYear::dates)
                .mapToInt(year -> travellersOf(new Period(period.department(), year.start(), year.end())))
                .max()
                .orElseThrow();
    }

    /** Also those drawn while the department was smaller: a tenth of a whole month was drawn. */
    MonthsDrawn months(String department, TaxYear year) {
        List<LocalDate> first = getEntityManager()
                .createNativeQuery("""
                        select starts_on from audit_sample
                        where department = :department and ends_on between :from and :to
                          and extract(day from starts_on) = 1
                          and ends_on = cast(starts_on + interval '1 month - 1 day' as date)
                        group by starts_on order by min(made_at), starts_on""", LocalDate.class)
                .setParameter("department", department)
                .setParameter("from", year.dates().start())
                .setParameter("to", year.dates().end())
                .getResultList();
        return new MonthsDrawn(year, first.stream().map(YearMonth::from).toList());
    }

    void keep(AuditSample sample) {
        persistAndFlush(sample);
        getEntityManager()
                .createNativeQuery("""
                        insert into audit_sample_claim (sample_id, claim_id, person_id, position, total_pence, version)
                        select :sample, claim.id, claim.person_id, place - 1, total_pence, 0
                        from unnest(cast(:drawn as uuid[])) with ordinality drawn (claim_id, place)
                        join claim on claim.id = drawn.claim_id""")
                .setParameter("sample", sample.id())
                .setParameter("drawn", sample.draw().toArray(UUID[]::new))
                .executeUpdate();
    }

    /** @param viewer whose own claims are left out; null where no staff record is linked to the sign-in */
    List<AuditSampleView.Drawn> drawn(UUID sampleId, @Nullable UUID viewer) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select drawn.claim_id, drawn.total_pence, claim.status, drawn.outcome
                        from audit_sample_claim drawn left join claim on claim.id = drawn.claim_id
                        where sample_id = :sample and drawn.person_id is distinct from cast(:viewer as uuid)
                        order by position""", Object[].class)
                .setParameter("sample", sampleId)
                .setParameter("viewer", Objects.requireNonNullElse(viewer, NOBODY))
                .getResultList();
        return rows.stream()
                .map(row -> new AuditSampleView.Drawn(
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
