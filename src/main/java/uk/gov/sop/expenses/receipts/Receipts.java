package uk.gov.sop.expenses.receipts;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import uk.gov.sop.shared.Locks;

/** Whether a claim names a receipt is asked here and nowhere else. */
@Singleton
class Receipts implements PanacheRepositoryBase<Receipt, UUID> {

    /** The lines of claims that name receipt r. */
    private static final String NAMING =
            "claim_line join claim on claim.id = claim_id where receipt_ids @> array[r.id]";

    private static final String SUBMITTED = "status in ('SUBMITTED', 'APPROVED', 'PAID')";

    private final Locks locks;
    private final Leftovers leftovers;

    Receipts(Locks locks, Leftovers leftovers) {
        this.locks = locks;
        this.leftovers = leftovers;
    }

    /** In a short transaction of its own, where none is open. */
    @Transactional
    Optional<Receipt> known(UUID id) {
        return findByIdOptional(id);
    }

    boolean isUsed(UUID receiptId) {
        return !claimsNaming(receiptId, "true").isEmpty();
    }

    /** A manager may see what was submitted, never what is still a draft. */
    List<UUID> submittedClaims(UUID receiptId) {
        return claimsNaming(receiptId, SUBMITTED);
    }

    /** Of the receipts named, those whose content is in a submitted claim of another person too. */
    List<UUID> claimedByOthers(Collection<UUID> ids) {
        return getEntityManager()
                .createNativeQuery(
                        "select distinct mine.id from receipt mine join receipt r"
                                + " on r.fingerprint = mine.fingerprint and r.person_id <> mine.person_id"
                                + " where mine.id = any(cast(:ids as uuid[]))"
                                + " and exists (select 1 from " + NAMING + " and " + SUBMITTED + ")",
                        UUID.class)
                .setParameter("ids", ids.toArray(UUID[]::new))
                .getResultList();
    }

    private List<UUID> claimsNaming(UUID receiptId, String condition) {
        return getEntityManager()
                .createNativeQuery(
                        "select distinct claim.id from receipt r, " + NAMING + " and r.id = :id and " + condition,
                        UUID.class)
                .setParameter("id", receiptId)
                .getResultList();
    }

    @Transactional
    List<UUID> ownersOfUnused(Instant before, UUID after, int limit) {
        return getEntityManager()
                .createNativeQuery(
                        "select distinct person_id from receipt r where received_at < :before and person_id > :after"
                                + " and not exists (select 1 from " + NAMING + ") order by person_id limit :limit",
                        UUID.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }

    /**
     * A claim that names a receipt is written under the same lock on its owner, so it comes before and saves the
     * receipt, or after and does not find it.
     *
     * @return the names of the files that are to go
     */
    @Transactional
    List<String> deleteUnused(UUID owner, Instant before, int limit) {
        locks.on(owner);
        List<String> gone = getEntityManager()
                .createNativeQuery(
                        "delete from receipt where id in (select r.id from receipt r where person_id = :owner"
                                + " and received_at < :before and not exists (select 1 from " + NAMING + ")"
                                + " order by r.id limit :limit for update skip locked) returning file_name",
                        String.class)
                .setParameter("owner", owner)
                .setParameter("before", before)
                .setParameter("limit", limit)
                .getResultList();
        gone.forEach(leftovers::note);
        return gone;
    }
}
