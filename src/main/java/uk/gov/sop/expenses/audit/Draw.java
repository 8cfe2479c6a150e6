package uk.gov.sop.expenses.audit;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import uk.gov.sop.shared.Fingerprint;

/**
 * A random draw that anyone can repeat: claims in the order of SHA-256 over the seed's 32 bytes and the 16 of the claim's
 * id, and the first of them are drawn.
 *
 * @param seed 32 bytes as 64 hexadecimal digits
 */
record Draw(String seed) {

    private static final int SEED_BYTES = 32;

    Draw {
        if (seed.length() != 2 * SEED_BYTES) {
            throw new IllegalArgumentException("A seed has 32 bytes.");
        }
    }

    /** With a seed that nobody could have foreseen. */
    static Draw anew() {
        byte[] seed = new byte[SEED_BYTES];
        // Never a constant: a native program would be built with its seed in it.
        new SecureRandom().nextBytes(seed);
        return new Draw(HexFormat.of().formatHex(seed));
    }

    /** In the order in which they are drawn, none twice; all of them where fewer than {@code count} are given. */
    List<UUID> from(Collection<UUID> claims, int count) {
        byte[] key = HexFormat.of().parseHex(seed);
        return claims.stream()
                .distinct()
                .map(id -> Ranked.of(key, id))
                .sorted()
                .limit(count)
                .map(Ranked::id)
                .toList();
    }

    @SuppressWarnings("ArrayRecordComponent") // lives within one stream
    private record Ranked(UUID id, byte[] rank) implements Comparable<Ranked> {

        static Ranked of(byte[] key, UUID id) {
            MessageDigest digest = Fingerprint.sha256();
            digest.update(key);
            digest.update(ByteBuffer.allocate(16)
                    .putLong(id.getMostSignificantBits())
                    .putLong(id.getLeastSignificantBits())
                    .array());
            return new Ranked(id, digest.digest());
        }

        @Override
        public int compareTo(Ranked other) {
            return Arrays.compareUnsigned(rank, other.rank);
        }
    }
}
