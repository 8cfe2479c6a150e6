package uk.gov.sop.expenses.receipts;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Today;

/**
 * Names under which files may lie without a receipt. A store of files takes no part in transactions, so each name is
 * noted before its files are kept, and with the deletion of its receipt. Whatever breaks off in between, the note is there.
 */
@Singleton
class Leftovers {

    private final EntityManager database;
    private final Locks locks;
    private final Today today;

    Leftovers(EntityManager database, Locks locks, Today today) {
        this.database = database;
        this.locks = locks;
        this.today = today;
    }

    @Transactional
    void note(String name) {
        database.createNativeQuery("""
                        insert into receipt_leftover (file_name, noted_at) values (:name, :now)
                        on conflict (file_name) do update set noted_at = excluded.noted_at""")
                .setParameter("name", name)
                .setParameter("now", today.now())
                .executeUpdate();
    }

    @Transactional
    void forget(String name) {
        database.createNativeQuery("delete from receipt_leftover where file_name = :name")
                .setParameter("name", name)
                .executeUpdate();
    }

    /** Whether no receipt has these files; waits for one that is being recorded. */
    @Transactional
    boolean isLeftOver(String name) {
        locks.on(name);
        return database.createNativeQuery("select 1 from receipt where file_name = :name")
                .setParameter("name", name)
                .getResultList()
                .isEmpty();
    }

    /** @param before when they were noted: what was noted just now may still be on its way */
    @Transactional
    List<String> noted(Instant before, String after, int limit) {
        return database.createNativeQuery("""
                        select file_name from receipt_leftover where noted_at < :before and file_name > :after
                        order by file_name limit :limit""", String.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }
}
