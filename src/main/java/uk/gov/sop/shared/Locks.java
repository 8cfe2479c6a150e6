package uk.gov.sop.shared;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.UUID;

/**
 * Queues requests about the same thing behind one another, for the rest of their transactions. Whoever takes several
 * takes that {@link #onEverybody} first (but for the queue of files of one kind), then {@link #WORKING_LIVES}, then that on
 * a person, and all before anything is changed: to lock writes what was changed.
 */
@Singleton
public class Locks {

    /**
     * Whoever changes for many when and where people work, or which days are public holidays, has this for itself; whoever
     * writes what is priced by that holds it beside others, and takes it before the lock on a person.
     */
    public static final String WORKING_LIVES = "working lives";

    private static final String EVERYBODY = "everybody";
    private static final String SHORT = "3s";
    private static final String ENDLESS = "0";

    private final EntityManager database;

    Locks(EntityManager database) {
        this.database = database;
    }

    /** On what has a name and no id, as {@code payments of CO}. */
    public void on(String name) {
        on(named(name));
    }

    /**
     * For an act on everybody's leave, or on what prices it: no other one runs beside it, and takes people in another order
     * or waits for the turns that this one has taken. Not for long: such acts take minutes, and who finds one under way is
     * asked to come again.
     */
    public void onEverybody() {
        patience(SHORT);
        on(EVERYBODY);
        patience(ENDLESS);
    }

    /** Whether nobody else has it; whoever is refused does without. */
    public boolean tryOn(String name) {
        return (Boolean) database.createNativeQuery("select pg_try_advisory_xact_lock(:key)", Boolean.class)
                .setParameter("key", key(named(name)))
                .getSingleResult();
    }

    /** In one order, whatever theirs is, so that two who take several never wait in a circle. */
    public void on(Collection<UUID> ids) {
        database.createNativeQuery(
                        "select cast(pg_advisory_xact_lock(key) as text) from unnest(cast(:keys as bigint[])) key")
                .setParameter(
                        "keys", ids.stream().map(Locks::key).distinct().sorted().toArray(Long[]::new))
                .getResultList();
    }

    private static long key(UUID id) {
        return id.getMostSignificantBits() ^ id.getLeastSignificantBits();
    }

    /**
     * Beside others who do the same, while whoever takes {@link #on(String)} for that name waits or is waited for: not for
     * long, since many who wait for one would keep all connections to themselves.
     */
    public void besideOthersOn(String name) {
        patience(SHORT);
        database.createNativeQuery("select cast(pg_advisory_xact_lock_shared(:key) as text)")
                .setParameter("key", key(named(name)))
                .getSingleResult();
        patience(ENDLESS);
    }

    private void patience(String lockTimeout) {
        database.createNativeQuery("select set_config('lock_timeout', :timeout, true)", String.class)
                .setParameter("timeout", lockTimeout)
                .getSingleResult();
    }

    private static UUID named(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8));
    }

    /** Covers what does not exist yet too, which a row lock cannot. */
    public void on(UUID id) {
        database.createNativeQuery("select cast(pg_advisory_xact_lock(:key) as text)")
                .setParameter("key", key(id))
                .getSingleResult();
    }
}
