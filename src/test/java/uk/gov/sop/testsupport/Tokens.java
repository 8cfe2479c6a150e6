package uk.gov.sop.testsupport;

import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.PrivateKey;
import java.security.spec.PKCS8EncodedKeySpec;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;

/** Signs access tokens as the identity provider would, so that the real verification runs without a server. */
public final class Tokens {

    public static final String ISSUER = "https://identity.example/realms/sop";
    public static final String EVERY_STAFF_SCOPE =
            "expenses:read expenses:write holidays:read holidays:write pay:read pay:write approvals:read approvals:write";
    private static final String PRIVATE_KEY = "sop.test.private-key";

    private Tokens() {}

    static KeyPair generateKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            KeyPair keys = generator.generateKeyPair();
            // A system property, since test resources and tests live in different class loaders.
            System.setProperty(
                    PRIVATE_KEY,
                    Base64.getEncoder().encodeToString(keys.getPrivate().getEncoded()));
            return keys;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A token as a client gets it: right audience, five minutes, these scopes. */
    public static String of(String subject, String scopes) {
        return sign(claims(subject, scopes, Duration.ofMinutes(5)).audience("sop-api"));
    }

    /**
     * One that says how the person signed in.
     *
     * @param how claims such as {@code acr} and {@code level_times}
     */
    public static String signedIn(String subject, String scopes, Map<String, Object> how) {
        JwtClaimsBuilder claims = claims(subject, scopes, Duration.ofMinutes(5)).audience("sop-api");
        how.forEach(claims::claim);
        return sign(claims);
    }

    /** With a second factor, at that moment. */
    public static String steppedUp(String subject, String scopes, Instant at) {
        return signedIn(subject, scopes, Map.of("acr", "two-factor", "level_times", levels(at)));
    }

    /** When the password was entered, and the code: as our realm says it. */
    public static Map<String, Long> levels(Instant at) {
        return Map.of("1", at.getEpochSecond(), "2", at.getEpochSecond());
    }

    public static String expired(String subject, String scopes) {
        return sign(claims(subject, scopes, Duration.ofMinutes(-5)).audience("sop-api"));
    }

    public static String forAudience(String audience, String subject, String scopes) {
        return sign(claims(subject, scopes, Duration.ofMinutes(5)).audience(audience));
    }

    public static String withoutAudience(String subject, String scopes) {
        return sign(claims(subject, scopes, Duration.ofMinutes(5)));
    }

    public static String idToken(String subject, String scopes) {
        return sign(claims(subject, scopes, Duration.ofMinutes(5))
                .audience("sop-api")
                .claim("typ", "ID"));
    }

    /** Bound to a key of its holder: whoever sends it as Bearer has stolen it. */
    public static String boundToAKey(String subject, String scopes) {
        return sign(claims(subject, scopes, Duration.ofMinutes(5))
                .audience("sop-api")
                .claim("typ", "DPoP")
                .claim("cnf", Map.of("jkt", "0ZcOCORZNYy-DWpqq30jZyJGHTN0d2HglBV3uiguA4I")));
    }

    private static JwtClaimsBuilder claims(String subject, String scopes, Duration life) {
        Instant now = Instant.now();
        return Jwt.issuer(ISSUER)
                .subject(subject)
                .issuedAt(now.minus(Duration.ofMinutes(10)))
                .expiresAt(now.plus(life))
                .claim("typ", "Bearer")
                .claim("azp", "test-app")
                .claim("scope", scopes);
    }

    private static String sign(JwtClaimsBuilder claims) {
        try {
            byte[] encoded = Base64.getDecoder().decode(System.getProperty(PRIVATE_KEY));
            PrivateKey key = KeyFactory.getInstance("RSA").generatePrivate(new PKCS8EncodedKeySpec(encoded));
            return claims.sign(key);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }
}
