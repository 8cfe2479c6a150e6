package uk.gov.sop.expenses.receipts;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import uk.gov.sop.shared.Locks;
import uk.gov.sop.shared.Today;

/**
 * Ids under which files may lie without a receipt. A store of files takes no part in transactions, so each id is noted
 * before its file is kept, and with the deletion of its receipt. Whatever breaks off in between, the note is there.
 */
@Singleton
class Leftovers {

    private final EntityManager database;
    private final ReceiptFiles files;
    private final Locks locks;
    private final Today today;

    Leftovers(EntityManager database, ReceiptFiles files, Locks locks, Today today) {
        this.database = database;
        this.files = files;
        this.locks = locks;
        this.today = today;
    }

    @Transactional
    void note(UUID id) {
        database.createNativeQuery("""
                        insert into receipt_leftover (id, noted_at) values (:id, :now)
                        on conflict (id) do update set noted_at = excluded.noted_at""")
                .setParameter("id", id)
                .setParameter("now", today.now())
                .executeUpdate();
    }

    @Transactional
    void forget(UUID id) {
        database.createNativeQuery("delete from receipt_leftover where id = :id")
                .setParameter("id", id)
                .executeUpdate();
    }

    /** Removes the files unless they are, by now, those of a receipt: the same id may have been put again. */
    @Transactional
    void clear(UUID id) {
        locks.on(id);
        boolean kept = !database.createNativeQuery("select 1 from receipt where id = :id")
                .setParameter("id", id)
                .getResultList()
                .isEmpty();
        if (!kept) {
            files.remove(id);
        }
        forget(id);
    }

    /** @param before when they were noted: what was noted just now may still be on its way */
    @Transactional
    List<UUID> noted(Instant before, UUID after, int limit) {
        return database.createNativeQuery("""
                        select id from receipt_leftover where noted_at < :before and id > :after
                        order by id limit :limit""", UUID.class)
                .setParameter("before", before)
                .setParameter("after", after)
                .setParameter("limit", limit)
                .getResultList();
    }
}
