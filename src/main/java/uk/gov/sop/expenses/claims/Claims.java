package uk.gov.sop.expenses.claims;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.expenses.policy.Expense;
import uk.gov.sop.expenses.policy.IncidentalsTrip;
import uk.gov.sop.expenses.policy.MileageSplit;
import uk.gov.sop.expenses.rules.OtherLine;
import uk.gov.sop.people.Person;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Json;
import uk.gov.sop.shared.Money;

@Singleton
class Claims implements PanacheRepositoryBase<Claim, UUID> {

    private static final ObjectMapper JSON = Json.mapper();

    List<ClaimResource.ClaimSummary> page(UUID personId, @Nullable ClaimStatus status, UUID after, int limit) {
        return find(
                        "select id, title, progress.status, lines.totalPence, progress.submittedAt, progress.decisionReason"
                                + " from Claim where person.id = ?1 and id < ?2 and (?3 is null or progress.status = ?3)"
                                + " order by id desc",
                        personId,
                        after,
                        status)
                .range(0, limit - 1)
                .project(ClaimResource.ClaimSummary.class)
                .list();
    }

    /** With its lines, in one query. */
    Optional<Claim> whole(UUID id) {
        return find("from Claim c left join fetch c.lines.lines where c.id = ?1", id)
                .singleResultOptional();
    }

    /** Nothing changes them any more, whatever becomes of their payment: they were topped up. */
    void settle(Set<UUID> toppedUp) {
        update("progress.toppedUp = true where id in ?1", toppedUp);
    }

    /** With their lines and claimants, in one query. */
    List<Claim> whole(List<UUID> ids) {
        return list(
                "from Claim c join fetch c.person left join fetch c.lines.lines where c.id in ?1 order by c.id", ids);
    }

    /** Of some people: waiting or approved, in no batch yet, with travel on some days that has a price. */
    List<Claim> unpaid(String department, DateRange travelled, Collection<UUID> people) {
        return whole(getEntityManager()
                .createQuery("""
                        select distinct c.id from Claim c join c.lines.lines line
                        where c.department = :department and c.person.id in :people and c.progress.status in (SUBMITTED, APPROVED)
                          and c.progress.paymentId is null and line.onDate between :from and :to
                          and line.kind <> RATE_TOP_UP""", UUID.class)
                .setParameter("department", department)
                .setParameter("people", people)
                .setParameter("from", travelled.start())
                .setParameter("to", travelled.end())
                .getResultList());
    }

    /**
     * Keeps a payment batch from taking other claims of the same employment until what they share is shared out; waits
     * for one that is taking them. In the order in which a batch takes them.
     */
    void hold(Claim changed) {
        flush();
        getEntityManager()
                .createNativeQuery("""
                        select id from claim
                        where person_id = :person and department = :department and id <> :except
                          and status = 'APPROVED' and payment_id is null
                        order by id for update""", UUID.class)
                .setParameter("person", changed.person().id())
                .setParameter("department", changed.department())
                .setParameter("except", changed.id())
                .getResultList();
    }

    /** Car journeys of one employment that wait, are approved or paid, without those of the claim at hand. */
    List<MileageSplit.Journey> journeys(Person person, String department, UUID except) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select claim.id, position, on_date, miles, payment_id is not null or topped_up, first_miles
                        from claim join claim_line on claim_id = claim.id
                        where person_id = :person and department = :department and claim.id <> :except
                          and status in ('SUBMITTED', 'APPROVED', 'PAID') and miles > 0""", Object[].class)
                .setParameter("person", person.id())
                .setParameter("department", department)
                .setParameter("except", except)
                .getResultList();
        return rows.stream().map(Claims::journey).toList();
    }

    /** As {@link #journeys(Person, String, UUID)}, but all there are, of many people by their ids. */
    Map<UUID, List<MileageSplit.Journey>> journeys(Collection<UUID> people, String department) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select claim.id, position, on_date, miles, payment_id is not null or topped_up, first_miles,
                               person_id
                        from claim join claim_line on claim_id = claim.id
                        where person_id = any(cast(:people as uuid[])) and department = :department
                          and status in ('SUBMITTED', 'APPROVED', 'PAID') and miles > 0""", Object[].class)
                .setParameter("people", people.toArray(UUID[]::new))
                .setParameter("department", department)
                .getResultList();
        return rows.stream()
                .collect(Collectors.groupingBy(
                        row -> (UUID) row[6], Collectors.mapping(Claims::journey, Collectors.toList())));
    }

    private static MileageSplit.Journey journey(Object[] row) {
        return new MileageSplit.Journey(
                (UUID) row[0], (Integer) row[1], (LocalDate) row[2], (Integer) row[3], (Boolean) row[4], (Integer)
                        row[5]);
    }

    /** Incidentals of one employment that wait, are approved or paid, without those of the claim at hand. */
    List<IncidentalsTrip.Stay> stays(Person person, String department, UUID except) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select claim.id, title, position, said::text, amount_pence, approved_pence, taxed_because,
                               payment_id is not null or topped_up
                        from claim join claim_line on claim_id = claim.id
                        where person_id = :person and department = :department and claim.id <> :except
                          and status in ('SUBMITTED', 'APPROVED', 'PAID') and kind = 'INCIDENTALS'""", Object[].class)
                .setParameter("person", person.id())
                .setParameter("department", department)
                .setParameter("except", except)
                .getResultList();
        return rows.stream()
                .map(row -> IncidentalsTrip.Stay.of(
                        (UUID) row[0],
                        (String) row[1],
                        (Integer) row[2],
                        read((String) row[3]),
                        Money.pence((Long) row[4]),
                        new IncidentalsTrip.Judgement(pence((Long) row[5]), (String) row[6]),
                        (Boolean) row[7]))
                .toList();
    }

    /** Lines of a person's other claims near some days, or with one of some receipts; never of drafts. */
    List<OtherLine> otherLines(Person person, UUID except, DateRange near, Collection<UUID> receipts) {
        List<Object[]> rows = getEntityManager()
                .createNativeQuery("""
                        select claim.id, title, said::text, amount_pence
                        from claim join claim_line on claim_id = claim.id
                        where person_id = :person and claim.id <> :except and status <> 'DRAFT'
                          and kind <> 'RATE_TOP_UP'
                          and (on_date between :from and :to or receipt_ids && cast(:receipts as uuid[]))
                        order by claim.id, position""", Object[].class)
                .setParameter("person", person.id())
                .setParameter("except", except)
                .setParameter("from", near.start())
                .setParameter("to", near.end())
                .setParameter("receipts", receipts.toArray(UUID[]::new))
                .getResultList();
        return rows.stream()
                .map(row -> new OtherLine(
                        (UUID) row[0], (String) row[1], read((String) row[2]), Money.pence((Long) row[3])))
                .toList();
    }

    private static @Nullable Money pence(@Nullable Long pence) {
        return pence == null ? null : Money.pence(pence);
    }

    private static Expense read(String said) {
        try {
            return JSON.readValue(said, Expense.class);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A stored line cannot be read.", e);
        }
    }
}
