package uk.gov.sop.people.disclosures;

import io.quarkus.runtime.Startup;
import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Seals links with a key that the database does not hold, so that whoever may change everything there still cannot make a
 * chain of their own. Must stay the same for as long as the chains are verified.
 */
@Startup
@Singleton
class ChainKey {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec key;

    ChainKey(@ConfigProperty(name = "sop.disclosures.chain-key") String base64) {
        this.key = new SecretKeySpec(decode(base64), ALGORITHM);
    }

    /** In hexadecimal. Fields are told apart by their lengths, and nothing from empty text. */
    String mac(List<@Nullable String> fields) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            for (String field : fields) {
                byte[] bytes = field == null ? new byte[0] : field.getBytes(StandardCharsets.UTF_8);
                mac.update(ByteBuffer.allocate(Integer.BYTES)
                        .putInt(field == null ? -1 : bytes.length)
                        .flip());
                mac.update(bytes);
            }
            return HexFormat.of().formatHex(mac.doFinal());
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] decode(String base64) {
        byte[] bytes;
        try {
            bytes = Base64.getDecoder().decode(base64.strip());
        } catch (IllegalArgumentException e) {
            throw refused(e);
        }
        if (bytes.length != BYTES) {
            throw refused(null);
        }
        return bytes;
    }

    private static IllegalStateException refused(@Nullable Exception cause) {
        return new IllegalStateException("SOP_DISCLOSURES_CHAIN_KEY must be 32 bytes in base64.", cause);
    }
}
