package uk.gov.sop.expenses.claims;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.TaxYear;

@Singleton
class Claims implements PanacheRepositoryBase<Claim, UUID> {

    List<ClaimResource.ClaimSummary> page(UUID personId, @Nullable ClaimStatus status, UUID after, int limit) {
        return find(
                        "select id, title, status, totalPence, submittedAt, decisionReason from Claim"
                                + " where person.id = ?1 and id < ?2 and (?3 is null or status = ?3) order by id desc",
                        personId,
                        after,
                        status)
                .range(0, limit - 1)
                .project(ClaimResource.ClaimSummary.class)
                .list();
    }

    /** Car miles waiting or approved in one employment, by tax year of travel, without the claim at hand. */
    Map<TaxYear, Integer> carMiles(UUID personId, String department, UUID except) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select extract(year from on_date - interval '3 months 5 days')::int, sum(miles)::int
                        from claim join claim_line on claim_id = id
                        where person_id = :person and department = :department and id <> :except
                          and status in ('SUBMITTED', 'APPROVED') and kind = 'CAR_MILEAGE'
                        group by 1""", Object[].class)
                .setParameter("person", personId)
                .setParameter("department", department)
                .setParameter("except", except)
                .getResultList();
        return rows.stream().collect(Collectors.toMap(row -> new TaxYear((Integer) row[0]), row -> (Integer) row[1]));
    }
}
