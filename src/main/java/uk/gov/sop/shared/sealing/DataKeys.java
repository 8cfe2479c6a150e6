package uk.gov.sop.shared.sealing;

import io.micrometer.core.instrument.Metrics;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.runtime.Startup;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import javax.sql.DataSource;
import uk.gov.sop.shared.sealing.MasterKeys.Wrapped;

/** The keys of departments. What a key has sealed opens with it for as long as it is kept, whichever is current. */
@Startup
@Singleton
public class DataKeys {

    private final Map<Integer, DataKey> opened = new ConcurrentHashMap<>();
    private final KeyTable table;
    private final MasterKeys masters;
    private final Aside aside;

    /** A new key is there for others at once, and stays when the transaction that needed it is rolled back. */
    @Inject
    DataKeys(DataSource database, MasterKeys masters) {
        this(new KeyTable(database), masters, DataKeys::outOfTransaction);
        // Whoever watches it must see it before it counts.
        Metrics.counter(DataKey.UNOPENED);
    }

    private DataKeys(KeyTable table, MasterKeys masters, Aside aside) {
        this.table = table;
        this.masters = masters;
        this.aside = aside;
    }

    /** Outside the application. Connections commit by themselves. */
    public static DataKeys in(DataSource database, MasterKeys masters) {
        return new DataKeys(new KeyTable(database), masters, Callable::call);
    }

    /**
     * The key that seals what is new of a department, made at its first need. Asks the table each time: ask once for
     * many values that are sealed together.
     */
    public DataKey current(String department) {
        return read(
                () -> {
                    Optional<Wrapped> known = table.current(department);
                    if (known.isEmpty()) {
                        table.add(masters.wrap(
                                table.nextId(), department, AesGcm.ofThread().randomBytes(AesGcm.KEY_BYTES)));
                        known = table.current(department);
                    }
                    return opened(known.orElseThrow(() -> new IllegalStateException("A key that was made is there.")));
                },
                aside);
    }

    /** The key that a row names: read on the connection at hand, since many who wait for a second one would wait for good. */
    public DataKey byId(int id) {
        DataKey known = opened.get(id);
        return known != null ? known : read(() -> find(id), Callable::call);
    }

    private DataKey find(int id) throws SQLException {
        return opened(table.byId(id).orElseThrow(() -> new IllegalStateException("There is no data key " + id + ".")));
    }

    private DataKey opened(Wrapped key) {
        return opened.computeIfAbsent(key.id(), id -> masters.unwrap(key));
    }

    private static DataKey read(Callable<DataKey> reading, Aside where) {
        try {
            return where.call(reading);
        } catch (SQLException e) {
            throw new IllegalStateException("The data keys cannot be read.", e);
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException("The data keys cannot be read.", e);
        }
    }

    private static DataKey outOfTransaction(Callable<DataKey> work) throws Exception {
        try {
            return QuarkusTransaction.suspendingExisting().call(work);
        } catch (QuarkusTransactionException wrapped) {
            throw wrapped.getCause() instanceof Exception cause ? cause : wrapped;
        }
    }

    /** Out of the way of the transaction that goes on. */
    private interface Aside {
        DataKey call(Callable<DataKey> work) throws Exception;
    }
}
