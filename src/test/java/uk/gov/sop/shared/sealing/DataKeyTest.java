package uk.gov.sop.shared.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import io.micrometer.core.instrument.Metrics;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class DataKeyTest {

    private static final UUID ROW = UUID.randomUUID();
    private static final UUID PERSON = UUID.randomUUID();
    private static final UUID RUN = UUID.randomUUID();
    private static final UUID OTHER = UUID.randomUUID();
    private static final Bound PLACE = new Bound(Purpose.SLIP, ROW, PERSON, "CO", RUN);
    private static final byte[] PAY = "net pay 237906".getBytes(StandardCharsets.UTF_8);

    private final DataKey key = SealingSamples.key(7, "CO");

    static Stream<Bound> elsewhere() {
        return Stream.of(
                new Bound(Purpose.FIGURES, ROW, PERSON, "CO", RUN),
                new Bound(Purpose.SLIP, OTHER, PERSON, "CO", RUN),
                new Bound(Purpose.SLIP, ROW, OTHER, "CO", RUN),
                new Bound(Purpose.SLIP, ROW, null, "CO", RUN),
                new Bound(Purpose.SLIP, ROW, PERSON, "EA", RUN),
                new Bound(Purpose.SLIP, ROW, PERSON, "CO", OTHER),
                new Bound(Purpose.SLIP, ROW, PERSON, "CO", null),
                new Bound(Purpose.SLIP, PERSON, ROW, "CO", RUN));
    }

    @Test
    void what_is_sealed_opens_in_its_place() {
        byte[] sealed = key.seal(PLACE, PAY);
        assertEquals(12 + PAY.length + 16, sealed.length);
        assertArrayEquals(PAY, key.open(PLACE, sealed));
    }

    @ParameterizedTest
    @MethodSource("elsewhere")
    void what_is_sealed_opens_nowhere_else(Bound place) {
        byte[] sealed = key.seal(PLACE, PAY);
        assertThrows(Unopened.class, () -> key.open(place, sealed));
    }

    @Test
    void no_other_key_opens_it_and_neither_does_the_same_under_another_id() {
        byte[] secret = AesGcm.ofThread().randomBytes(32);
        byte[] sealed = new DataKey(7, "CO", secret).seal(PLACE, PAY);
        assertArrayEquals(PAY, new DataKey(7, "CO", secret).open(PLACE, sealed));
        assertThrows(Unopened.class, () -> key.open(PLACE, sealed));
        assertThrows(Unopened.class, () -> new DataKey(8, "CO", secret).open(PLACE, sealed));
    }

    @Test
    void a_single_changed_or_missing_bit_keeps_it_closed() {
        byte[] sealed = key.seal(PLACE, PAY);
        for (int i = 0; i < sealed.length; i++) {
            byte[] changed = sealed.clone();
            changed[i] ^= 1;
            assertThrows(Unopened.class, () -> key.open(PLACE, changed));
            byte[] cut = Arrays.copyOf(sealed, i);
            assertThrows(Unopened.class, () -> key.open(PLACE, cut));
        }
    }

    @Test
    void the_same_sealed_twice_looks_different() {
        assertFalse(Arrays.equals(key.seal(PLACE, PAY), key.seal(PLACE, PAY)));
    }

    @Test
    void a_key_seals_for_its_own_department_only() {
        Bound other = new Bound(Purpose.SLIP, ROW, PERSON, "EA", RUN);
        assertThrows(IllegalArgumentException.class, () -> key.seal(other, PAY));
    }

    @Test
    void what_does_not_open_is_counted_and_named_by_its_row_alone() {
        SimpleMeterRegistry meters = new SimpleMeterRegistry();
        Metrics.addRegistry(meters);
        try {
            Unopened closed = assertThrows(Unopened.class, () -> key.open(PLACE, PAY));
            assertEquals("What is sealed in the row " + ROW + " does not open.", closed.getMessage());
            assertEquals(1, (int) meters.counter(DataKey.UNOPENED).count());
        } finally {
            Metrics.removeRegistry(meters);
        }
    }

    @Test
    void a_key_tells_nothing_of_itself_in_a_log() {
        assertEquals("DataKey 7", key.toString());
    }
}
