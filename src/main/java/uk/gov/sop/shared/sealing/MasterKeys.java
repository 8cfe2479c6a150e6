package uk.gov.sop.shared.sealing;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Base64;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import javax.crypto.AEADBadTagException;
import javax.crypto.SecretKey;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * The keys that wrap the keys of departments. One wraps new ones; the others open what was wrapped before. A mistake in
 * the settings stops the start.
 */
@Startup
@Singleton
public class MasterKeys {

    private final Map<String, SecretKey> byName = new TreeMap<>();
    private final String current;

    /** @param current the name of the one that wraps new keys */
    public MasterKeys(@ConfigProperty(name = "sop.pay.master-key") String current, MasterKeySettings settings) {
        this.current = current.strip().toLowerCase(Locale.ROOT);
        settings.byName().forEach((name, source) -> byName.put(name.toLowerCase(Locale.ROOT), read(name, source)));
        require(this.current);
    }

    /** @param value in base64 */
    public static MasterKeys one(String name, String value) {
        return new MasterKeys(name, () -> Map.of(name, new Given(Optional.of(value), Optional.empty())));
    }

    private record Given(Optional<String> value, Optional<String> file) implements MasterKeySettings.Source {}

    /** A key that was wrapped, and what it was wrapped with. */
    record Wrapped(int id, String department, String master, byte[] bytes) {}

    Wrapped wrap(int id, String department, byte[] dataKey) {
        byte[] bound = bound(id, department, current);
        return new Wrapped(id, department, current, AesGcm.ofThread().seal(require(current), bound, dataKey));
    }

    /** The name of the one that wraps new keys. */
    String current() {
        return current;
    }

    /** With the current one, in place of another that is still known. */
    Wrapped wrapAnew(Wrapped key) {
        return wrap(key.id(), key.department(), secret(key));
    }

    DataKey unwrap(Wrapped key) {
        return new DataKey(key.id(), key.department(), secret(key));
    }

    private byte[] secret(Wrapped key) {
        byte[] bound = bound(key.id(), key.department(), key.master());
        try {
            return AesGcm.ofThread().open(require(key.master()), bound, key.bytes());
        } catch (AEADBadTagException closed) {
            throw new Closed(
                    "The data key %d does not open with the master key %s: it was changed, or that is another key."
                            .formatted(key.id(), key.master()),
                    closed);
        }
    }

    /** A data key that does not open with its master key. */
    static final class Closed extends IllegalStateException {

        private static final long serialVersionUID = 1;

        Closed(String message, Throwable cause) {
            super(message, cause);
        }
    }

    private SecretKey require(String name) {
        SecretKey key = byName.get(name);
        if (key == null) {
            throw new IllegalStateException(
                    "There is no master key %1$s. Set SOP_PAY_MASTER_KEYS_%2$s_VALUE to 32 random bytes in base64, or "
                                    .formatted(name, variable(name))
                            + "SOP_PAY_MASTER_KEYS_%s_FILE to a file that holds them.".formatted(variable(name)));
        }
        return key;
    }

    private static SecretKey read(String name, MasterKeySettings.Source source) {
        if (source.value().isPresent() == source.file().isPresent()) {
            throw new IllegalStateException(
                    "Set one of SOP_PAY_MASTER_KEYS_%1$s_VALUE and _FILE.".formatted(variable(name)));
        }
        byte[] bytes = decode(
                name, source.value().orElseGet(() -> content(name, source.file().orElseThrow())));
        if (bytes.length != AesGcm.KEY_BYTES) {
            throw new IllegalStateException("The master key %s must be 32 bytes in base64.".formatted(name));
        }
        return AesGcm.key(bytes);
    }

    private static byte[] decode(String name, String base64) {
        try {
            return Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException notBase64) {
            // Without its cause, which would quote a character of the key.
            return new byte[0];
        }
    }

    private static String content(String name, String file) {
        try {
            return Files.readString(Path.of(file), StandardCharsets.US_ASCII);
        } catch (IOException e) {
            throw new IllegalStateException("The file of the master key %s cannot be read.".formatted(name), e);
        }
    }

    private static String variable(String name) {
        return name.toUpperCase(Locale.ROOT).replaceAll("[^A-Z0-9]", "_");
    }

    private static byte[] bound(int id, String department, String master) {
        return "1|%d|%s|%s".formatted(id, department, master).getBytes(StandardCharsets.UTF_8);
    }
}
