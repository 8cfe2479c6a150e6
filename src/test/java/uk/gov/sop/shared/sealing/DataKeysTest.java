package uk.gov.sop.shared.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.narayana.jta.QuarkusTransactionException;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import org.postgresql.ds.PGSimpleDataSource;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class DataKeysTest {

    private static final byte[] PAY = {1, 2, 3};

    @Inject
    DataKeys keys;

    @Inject
    MasterKeys masters;

    private final String department = fresh();
    private final Bound place = new Bound(Purpose.RUN, UUID.randomUUID(), null, department, null);

    @Test
    void a_department_gets_a_key_of_its_own_when_it_first_needs_one() {
        DataKey key = keys.current(department);
        assertEquals(department, key.department());
        assertEquals(key.id(), keys.current(department).id());
        assertNotEquals(key.id(), keys.current(fresh()).id());
        assertEquals(1, kept("master_id = 'local' and retired_at is null"));
    }

    @Test
    void another_machine_opens_what_this_one_sealed() {
        byte[] sealed = keys.current(department).seal(place, PAY);
        DataKeys machine = anotherMachine();
        assertArrayEquals(PAY, machine.byId(keys.current(department).id()).open(place, sealed));
    }

    @Test
    void machines_that_need_the_first_key_at_once_use_one() {
        var ids = Together.run(8, i -> anotherMachine().current(department).id());
        assertEquals(1, new HashSet<>(ids).size());
        assertEquals(1, kept("true"));
    }

    @Test
    void a_key_outlives_the_transaction_that_needed_it_first() {
        List<Integer> made = new ArrayList<>();
        assertThrows(
                QuarkusTransactionException.class,
                () -> QuarkusTransaction.requiringNew().run(() -> {
                    made.add(keys.current(department).id());
                    QuarkusTransaction.setRollbackOnly();
                }));
        assertEquals(made.getFirst(), anotherMachine().byId(made.getFirst()).id());
        assertEquals(made.getFirst(), keys.current(department).id());
    }

    @Test
    void a_retired_key_seals_nothing_new_and_opens_what_it_sealed() {
        DataKey old = keys.current(department);
        byte[] sealed = old.seal(place, PAY);
        Staff.run("update data_key set retired_at = now() where id = ?", old.id());
        assertNotEquals(old.id(), keys.current(department).id());
        assertArrayEquals(PAY, anotherMachine().byId(old.id()).open(place, sealed));
    }

    @Test
    void a_key_that_is_not_there_or_was_tampered_with_is_none() {
        assertThrows(IllegalStateException.class, () -> keys.byId(-1));
        int id = keys.current(department).id();
        Staff.run("update data_key set department = ? where id = ?", fresh(), id);
        assertThrows(IllegalStateException.class, () -> anotherMachine().byId(id));
        // Else the tests that open all keys would find it.
        Staff.run("update data_key set department = ? where id = ?", department, id);
    }

    private DataKeys anotherMachine() {
        PGSimpleDataSource database = new PGSimpleDataSource();
        database.setUrl(System.getProperty(Staff.DATABASE));
        return DataKeys.in(database, masters);
    }

    private long kept(String condition) {
        return Staff.count("select count(*) from data_key where department = ? and " + condition, department);
    }

    private static String fresh() {
        return "Z"
                + Integer.toString(ThreadLocalRandom.current().nextInt(1 << 30), 26)
                        .chars()
                        .map(c -> c < 'a' ? c - '0' + 'a' : c)
                        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                        .toString()
                        .toUpperCase(Locale.ROOT);
    }
}
