package uk.gov.sop.shared;

import jakarta.inject.Singleton;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * Opaque page cursors: the last id of a page, signed together with the list it belongs to (whose, filtered how), so
 * that a cursor can neither be made up nor carried to another person's list.
 */
@Singleton
public class Cursors {

    /** Sorts after every id: where a list in descending order of ids begins. */
    public static final UUID FIRST = new UUID(-1, -1);

    private static final int ID_BYTES = 16;
    private static final int SIGNATURE_BYTES = 16;

    private final SecretKeySpec key;

    Cursors(@ConfigProperty(name = "sop.cursor-key") String secret) {
        this.key = new SecretKeySpec(secret.getBytes(StandardCharsets.UTF_8), "HmacSHA256");
    }

    /** The last id seen, or {@link #FIRST} without a cursor. */
    public UUID after(@Nullable String cursor, String list) {
        if (cursor == null) {
            return FIRST;
        }
        byte[] bytes = decode(cursor);
        if (bytes.length == ID_BYTES + SIGNATURE_BYTES) {
            byte[] id = Arrays.copyOf(bytes, ID_BYTES);
            if (MessageDigest.isEqual(sign(id, list), Arrays.copyOfRange(bytes, ID_BYTES, bytes.length))) {
                ByteBuffer parts = ByteBuffer.wrap(id);
                return new UUID(parts.getLong(), parts.getLong());
            }
        }
        throw new RuleBroken(
                Rule.CURSOR_INVALID,
                "Follow the next link of the previous page as it is, or leave cursor out to begin again.",
                List.of(Violation.ofParameter("cursor", "must be taken from a next link")));
    }

    public String of(UUID lastId, String list) {
        byte[] id = ByteBuffer.allocate(ID_BYTES)
                .putLong(lastId.getMostSignificantBits())
                .putLong(lastId.getLeastSignificantBits())
                .array();
        byte[] signature = sign(id, list);
        byte[] cursor = Arrays.copyOf(id, ID_BYTES + SIGNATURE_BYTES);
        System.arraycopy(signature, 0, cursor, ID_BYTES, SIGNATURE_BYTES);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(cursor);
    }

    private static byte[] decode(String cursor) {
        try {
            return Base64.getUrlDecoder().decode(cursor);
        } catch (IllegalArgumentException notBase64) {
            return new byte[0];
        }
    }

    private byte[] sign(byte[] id, String list) {
        try {
            Mac mac = Mac.getInstance(key.getAlgorithm());
            mac.init(key);
            mac.update(id);
            return Arrays.copyOf(mac.doFinal(list.getBytes(StandardCharsets.UTF_8)), SIGNATURE_BYTES);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Every Java platform has HMAC with SHA-256.", e);
        }
    }
}
