package uk.gov.sop.shared.sealing;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.smallrye.config.EnvConfigSource;
import io.smallrye.config.SmallRyeConfigBuilder;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import uk.gov.sop.shared.sealing.MasterKeys.Wrapped;

class MasterKeysTest {

    private static final String ONE = base64("the first master key of 32 bytes");
    private static final String TWO = base64("another master key of 32 bytes..");
    private static final Bound PLACE = new Bound(Purpose.RUN, UUID.randomUUID(), null, "CO", null);
    private static final byte[] SECRET = "a data key that nobody may see..".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void a_data_key_that_is_wrapped_comes_back_and_cannot_be_read_meanwhile() {
        MasterKeys masters = SealingSamples.masters("one", Map.of("one", ONE));
        Wrapped wrapped = masters.wrap(3, "CO", SECRET);
        assertEquals("one", wrapped.master());
        assertFalse(new String(wrapped.bytes(), StandardCharsets.ISO_8859_1).contains("data key"));
        assertOpens(masters.unwrap(wrapped), masters.unwrap(wrapped));
        assertOpens(new DataKey(3, "CO", SECRET), masters.unwrap(wrapped));
    }

    @Test
    void a_new_master_key_wraps_what_is_new_and_the_old_one_still_unwraps() {
        Wrapped old = SealingSamples.masters("one", Map.of("one", ONE)).wrap(3, "CO", SECRET);
        MasterKeys rotated = SealingSamples.masters("two", Map.of("one", ONE, "two", TWO));
        assertEquals("two", rotated.wrap(4, "CO", SECRET).master());
        assertOpens(new DataKey(3, "CO", SECRET), rotated.unwrap(old));
        MasterKeys forgetful = SealingSamples.masters("two", Map.of("two", TWO));
        assertSays("SOP_PAY_MASTER_KEYS_ONE_VALUE", () -> forgetful.unwrap(old));
    }

    @Test
    void a_wrapped_key_of_another_id_department_or_master_does_not_unwrap() {
        MasterKeys masters = SealingSamples.masters("one", Map.of("one", ONE, "same", ONE));
        byte[] bytes = masters.wrap(3, "CO", SECRET).bytes();
        for (Wrapped other : new Wrapped[] {
            new Wrapped(4, "CO", "one", bytes), new Wrapped(3, "EA", "one", bytes), new Wrapped(3, "CO", "same", bytes)
        }) {
            assertSays("does not open", () -> masters.unwrap(other));
        }
    }

    @Test
    void a_master_key_may_lie_in_a_mounted_file() throws IOException {
        Path file = Files.writeString(folder.resolve("key"), "  " + ONE + "\n");
        Wrapped wrapped = SealingSamples.masters("one", Map.of("one", ONE)).wrap(3, "CO", SECRET);
        assertOpens(
                new DataKey(3, "CO", SECRET),
                SealingSamples.mastersFromFile("one", file.toString()).unwrap(wrapped));
        assertSays("cannot be read", () -> SealingSamples.mastersFromFile("one", file + "x"));
    }

    @Test
    void settings_that_name_no_sound_key_stop_the_start_and_repeat_no_secret() {
        assertSays("SOP_PAY_MASTER_KEYS_ONE_VALUE", () -> SealingSamples.masters("one", Map.of()));
        for (String unsound : new String[] {"", "not base64!", base64("too short")}) {
            IllegalStateException refusal =
                    assertSays("32 bytes in base64", () -> SealingSamples.masters("one", Map.of("one", unsound)));
            assertTrue(unsound.isEmpty() || !refusal.getMessage().contains(unsound));
        }
    }

    @Test
    void environment_variables_name_master_keys() {
        MasterKeySettings settings = new SmallRyeConfigBuilder()
                .withMapping(MasterKeySettings.class)
                .withSources(new EnvConfigSource(Map.of("SOP_PAY_MASTER_KEYS_Y2027_VALUE", ONE), 300))
                .build()
                .getConfigMapping(MasterKeySettings.class);
        Wrapped wrapped = new MasterKeys("Y2027", settings).wrap(3, "CO", SECRET);
        assertEquals("y2027", wrapped.master());
    }

    private static void assertOpens(DataKey sealing, DataKey opening) {
        assertArrayEquals(SECRET, opening.open(PLACE, sealing.seal(PLACE, SECRET)));
    }

    private static IllegalStateException assertSays(String part, Runnable work) {
        IllegalStateException refusal = assertThrows(IllegalStateException.class, work::run);
        assertTrue(refusal.getMessage().contains(part), refusal.getMessage());
        return refusal;
    }

    private static String base64(String text) {
        return Base64.getEncoder().encodeToString(text.getBytes(StandardCharsets.UTF_8));
    }
}
