package uk.gov.sop.approvals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

@Singleton
class Approvals implements PanacheRepositoryBase<Approval, UUID> {

    Optional<Approval> waitingFor(UUID subjectId) {
        return find("subjectId = ?1 and status = WAITING", subjectId).singleResultOptional();
    }

    /** Waiting requests of those whose line manager on the day is this person, or has delegated to this person. */
    List<Approval> inboxOf(UUID personId, LocalDate today, UUID after, int limit) {
        return getEntityManager()
                .createNativeQuery("""
                        with deciders as (
                            select :person as id
                            union
                            select manager_id from delegation
                            where delegate_id = :person and :today between starts_on and ends_on
                        ), line as (
                            select distinct a.person_id from assignment a
                            where a.manager_id in (select id from deciders) and a.starts_on <= :today
                              and not exists (
                                  select from assignment later
                                  where later.person_id = a.person_id
                                    and later.starts_on > a.starts_on and later.starts_on <= :today)
                        )
                        select approval.* from approval
                        where status = 'WAITING' and claimant_id in (select person_id from line)
                          and claimant_id <> :person and id < :after
                        order by id desc limit :limit""", Approval.class)
                .setParameter("person", personId)
                .setParameter("today", today)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }
}
