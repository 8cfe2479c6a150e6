package uk.gov.sop.approvals;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import uk.gov.sop.people.Person;

@Singleton
class Approvals implements PanacheRepositoryBase<Approval, UUID> {

    Optional<Approval> waitingFor(UUID subjectId) {
        return find("subjectId = ?1 and status = WAITING", subjectId).singleResultOptional();
    }

    List<Approval> waitingFor(Set<UUID> subjectIds) {
        return list("subjectId in ?1 and status = WAITING", subjectIds);
    }

    /** Whose it is and of which kind. */
    record Asked(UUID claimant, ApprovalKind kind) {}

    /** Alone, so that nothing is read before whoever changes it at this moment is done. */
    Optional<Asked> asked(UUID id) {
        return find("select a.claimant.id, a.kind from Approval a where a.id = ?1", id)
                .project(Asked.class)
                .singleResultOptional();
    }

    /** Whether it is for a second person, and this one has approved the same thing at the level below. */
    boolean needsAnotherThan(Person person, Approval approval) {
        return approval.level() == 2
                && count(
                                "subjectId = ?1 and level = 1 and status = APPROVED and decidedBy = ?2",
                                approval.subjectId(),
                                person)
                        > 0;
    }

    /** Whether it has been put before the manager above, too. */
    boolean reachedSecond(UUID subjectId) {
        return count("subjectId = ?1 and level = 2", subjectId) > 0;
    }

    /** Of one that is decided: whether its claimant took the thing back since, and put it before the line manager anew. */
    boolean wasPutAgain(Approval approval) {
        return count("subjectId = ?1 and requestedAt > ?2 and level = 1", approval.subjectId(), approval.decidedAt())
                > 0;
    }

    boolean wasAsked(UUID subjectId) {
        return count("subjectId", subjectId) > 0;
    }

    boolean approvedAbove(UUID subjectId) {
        return count("subjectId = ?1 and level = 2 and status = APPROVED", subjectId) > 0;
    }

    /** In the order in which they were made. */
    List<Approval> decisionsOn(UUID subjectId) {
        return list(
                "from Approval a join fetch a.decidedBy where a.subjectId = ?1 order by a.decidedAt, a.level",
                subjectId);
    }

    /** In whole hours, rounded up: half of a person's last twenty decisions took no longer. Empty without any. */
    Optional<Integer> usualHoursOf(UUID deciderId) {
        List<Integer> found = getEntityManager()
                .createNativeQuery("""
                        select ceil(percentile_disc(0.5) within group (order by took) / 3600)::int
                        from (select extract(epoch from decided_at - requested_at) as took from approval
                              where decided_by = :decider order by decided_at desc limit 20) latest
                        having count(*) > 0""", Integer.class)
                .setParameter("decider", deciderId)
                .getResultList();
        return found.stream().findFirst();
    }

    /**
     * Waiting requests that this person decides on the day, as {@link Inbox} says, for themselves or as a delegate. Up the
     * line, who has left hands on what reaches them.
     */
    List<Approval> inboxOf(UUID personId, LocalDate today, UUID after, int limit) {
        // Lateral, counted and in an array, so that indexes are used where the planner cannot know how few they are.
        return getEntityManager()
                .createNativeQuery("""
                        with recursive employed as not materialized (
                            select person_id from assignment where :today between starts_on and ends_on
                        ), deciders as (
                            select person_id as id from employed where person_id = :person
                            union
                            select manager_id from delegation
                            where delegate_id = :person and :today between starts_on and ends_on
                              and delegate_id in (select person_id from employed)
                              and manager_id in (select person_id from employed)
                        ), reporting as not materialized (
                            select a.person_id, a.manager_id from assignment a
                            where a.starts_on <= :today
                              and not exists (
                                  select from assignment later
                                  where later.person_id = a.person_id
                                    and later.starts_on > a.starts_on and later.starts_on <= :today)
                        ), line as (
                            select r.person_id from deciders cross join lateral (
                                select person_id from reporting where manager_id = deciders.id offset 0) r
                            union
                            select r.person_id from line cross join lateral (
                                select person_id from reporting where manager_id = line.person_id offset 0) r
                            where (select count(*) from employed e where e.person_id = line.person_id) = 0
                        ), next_line as (
                            select r.person_id from line cross join lateral (
                                select person_id from reporting where manager_id = line.person_id offset 0) r
                            where (select count(*) from employed e where e.person_id = line.person_id) > 0
                            union
                            select r.person_id from next_line cross join lateral (
                                select person_id from reporting where manager_id = next_line.person_id offset 0) r
                            where (select count(*) from employed e where e.person_id = next_line.person_id) = 0
                        )
                        select approval.* from approval
                        where status = 'WAITING' and claimant_id <> :person and id < :after
                          and claimant_id = any(array(select person_id from line union select person_id from next_line))
                          and (level = 1 and claimant_id in (select person_id from line)
                               or level = 2 and claimant_id in (select person_id from next_line)
                                   and not exists (
                                       select from approval first
                                       where first.subject_id = approval.subject_id and first.level = 1
                                         and first.status = 'APPROVED' and first.decided_by = :person))
                        order by id desc limit :limit""", Approval.class)
                .setParameter("person", personId)
                .setParameter("today", today)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }
}
