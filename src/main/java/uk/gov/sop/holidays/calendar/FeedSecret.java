package uk.gov.sop.holidays.calendar;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.Base64;
import uk.gov.sop.shared.Fingerprint;

/**
 * What makes the address of a feed: whoever knows it reads the feed. 32 random bytes in base64url, kept nowhere.
 *
 * @param text anything, where it comes from an address
 */
record FeedSecret(String text) {

    private static final int BYTES = 32;

    static FeedSecret fresh() {
        byte[] bytes = new byte[BYTES];
        // Not from a constant: a native program would be born with its state.
        new SecureRandom().nextBytes(bytes);
        return new FeedSecret(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What may be stored. Of any text, so that what is no secret takes as long as what is none of ours. */
    String hash() {
        return Fingerprint.of(text.getBytes(StandardCharsets.UTF_8));
    }

    /** Kept out of logs. */
    @Override
    public String toString() {
        return "FeedSecret";
    }
}
