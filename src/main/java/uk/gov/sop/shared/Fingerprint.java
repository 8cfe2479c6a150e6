package uk.gov.sop.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;

/** SHA-256 of what was said, to know a repeated request and a changed representation from one another. */
public final class Fingerprint {

    private static final ObjectMapper JSON = Json.mapper();

    private Fingerprint() {}

    /** Of a record as its JSON, so that white space and the order of properties do not matter. */
    public static String of(Object value) {
        try {
            return of(JSON.writeValueAsBytes(value));
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("Only records of the contract have a fingerprint.", e);
        }
    }

    public static String of(byte[] content) {
        return encode(sha256().digest(content));
    }

    /** For content that arrives as a stream: update it, then {@link #encode} its digest. */
    public static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256.", e);
        }
    }

    public static String encode(byte[] digest) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(digest);
    }
}
