package uk.gov.sop.shared.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ThreadLocalRandom;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Staff;

@QuarkusTest
class KeyRotationTest {

    private static final byte[] PAY = {1, 2, 3};
    private static final String NEW_MASTER =
            Base64.getEncoder().encodeToString("another-master-key-of-32-bytes!!".getBytes(StandardCharsets.UTF_8));

    @Inject
    DataSource database;

    @Inject
    DataKeys keys;

    @Inject
    KeyRotation rotation;

    @ConfigProperty(name = "sop.pay.master-keys.local.value")
    String local;

    private final String department = ThreadLocalRandom.current()
            .ints(6, 'A', 'Z' + 1)
            .mapToObj(Character::toString)
            .collect(Collectors.joining("", "XX", ""));
    private final Bound place = new Bound(Purpose.RUN, UUID.randomUUID(), null, department, null);

    @Test
    void a_new_master_key_wraps_the_keys_anew_and_what_they_sealed_opens_without_the_old_one() {
        DataKey key = keys.current(department);
        byte[] sealed = key.seal(place, PAY);
        MasterKeys both = SealingSamples.masters("fresh", Map.of("local", local, "fresh", NEW_MASTER));
        KeyRotation fresh = new KeyRotation(database, both);
        try {
            assertTrue(fresh.wrapAnew().anew() > 0);
            assertEquals(new KeyRotation.Wrapping(0, 0), fresh.wrapAnew(), "all are wrapped by now");
            MasterKeys alone = SealingSamples.masters("fresh", Map.of("fresh", NEW_MASTER));
            assertArrayEquals(PAY, DataKeys.in(database, alone).byId(key.id()).open(place, sealed));
            MasterKeys without = SealingSamples.masters("local", Map.of("local", local));
            assertThrows(
                    IllegalStateException.class,
                    () -> DataKeys.in(database, without).byId(key.id()));
        } finally {
            new KeyRotation(database, SealingSamples.masters("local", Map.of("local", local, "fresh", NEW_MASTER)))
                    .wrapAnew();
        }
        assertArrayEquals(PAY, DataKeys.in(database, both).byId(key.id()).open(place, sealed));
    }

    @Test
    void a_key_that_was_damaged_keeps_none_of_the_others_from_the_new_master_key() {
        int damaged = keys.current(department).id();
        int sound = keys.current("X" + department.substring(0, 7)).id();
        Staff.run("update data_key set wrapped = wrapped || '\\x00' where id = ?", damaged);
        KeyRotation fresh =
                new KeyRotation(database, SealingSamples.masters("fresh", Map.of("local", local, "fresh", NEW_MASTER)));
        try {
            assertEquals(1, fresh.wrapAnew().closed());
            assertEquals(1, Staff.count("select count(*) from data_key where id = ? and master_id = 'fresh'", sound));
        } finally {
            Staff.run("delete from data_key where id = ?", damaged);
            new KeyRotation(database, SealingSamples.masters("local", Map.of("local", local, "fresh", NEW_MASTER)))
                    .wrapAnew();
        }
    }

    @Test
    void a_key_is_renewed_only_when_it_is_older_and_the_old_one_opens_still() {
        DataKey old = keys.current(department);
        byte[] sealed = old.seal(place, PAY);
        assertFalse(rotation.renew(department, Duration.ofHours(1)));
        assertTrue(rotation.renew(department, Duration.ZERO));
        DataKey now = keys.current(department);
        assertNotEquals(old.id(), now.id());
        assertTrue(rotation.retired().contains(old.id()));
        assertTrue(rotation.departments().contains(department));
        assertArrayEquals(PAY, keys.byId(old.id()).open(place, sealed));
    }

    @Test
    void a_department_without_a_key_gets_none() {
        assertFalse(rotation.renew(department, Duration.ZERO));
        assertFalse(rotation.departments().contains(department));
    }

    @Test
    void a_key_is_forgotten_once_it_is_retired_and_no_row_names_it() {
        int id = keys.current(department).id();
        assertFalse(rotation.forget(id), "it is the current one");
        rotation.renew(department, Duration.ZERO);
        assertTrue(rotation.forget(id));
        assertEquals(0, Staff.count("select count(*) from data_key where id = ?", id));
    }
}
