package uk.gov.sop.shared.sealing;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a sealed value is bound to. It opens in that column of that row alone, while the row is still of the same person,
 * department, and what it came with.
 *
 * @param row the id of the row it lies in
 * @param person whose it is; null where it is nobody's in particular
 * @param department code of the department whose key seals it
 * @param within the payroll run that it came with, or the query that it is a message of; null where there is neither
 */
public record Bound(
        Purpose purpose,
        UUID row,
        @Nullable UUID person,
        String department,
        @Nullable UUID within) {

    private static final byte FORMAT = 1;
    private static final int MOST_BYTES = 256;
    private static final int ID_BYTES = 16;

    /** Another column of the same row. */
    public Bound as(Purpose other) {
        return new Bound(other, row, person, department, within);
    }

    /** As it is authenticated with the value: each part after its length, so that no two say the same. */
    byte[] with(int keyId) {
        ByteBuffer parts = ByteBuffer.allocate(MOST_BYTES).put(FORMAT);
        put(parts, purpose.name());
        put(parts, Integer.toString(keyId));
        put(parts, row);
        put(parts, person);
        put(parts, department);
        put(parts, within);
        byte[] bytes = new byte[parts.flip().remaining()];
        parts.get(bytes);
        return bytes;
    }

    private static void put(ByteBuffer parts, String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        parts.put((byte) bytes.length).put(bytes);
    }

    private static void put(ByteBuffer parts, @Nullable UUID id) {
        if (id == null) {
            parts.put((byte) 0);
        } else {
            parts.put((byte) ID_BYTES);
            parts.putLong(id.getMostSignificantBits()).putLong(id.getLeastSignificantBits());
        }
    }
}
