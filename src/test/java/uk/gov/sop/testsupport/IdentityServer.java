package uk.gov.sop.testsupport;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import io.smallrye.jwt.build.Jwt;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.util.Arrays;
import java.util.Base64;

/** An identity provider that tells who it is and with which key it signs, and can go away. */
public final class IdentityServer implements AutoCloseable {

    private static final String KEY_ID = "first";

    private final KeyPair keys;
    private final HttpServer server;

    private IdentityServer(KeyPair keys, HttpServer server) {
        this.keys = keys;
        this.server = server;
    }

    public static IdentityServer started() {
        try {
            IdentityServer identity = new IdentityServer(
                    newKeys(), HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0));
            identity.server.createContext("/.well-known/openid-configuration", to -> answer(to, identity.discovery()));
            identity.server.createContext("/keys", to -> answer(to, identity.published()));
            identity.server.start();
            return identity;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public String issuer() {
        return "http://localhost:" + server.getAddress().getPort();
    }

    public String token(String subject, String scopes) {
        return signed(subject, scopes, KEY_ID, keys);
    }

    /** As after the keys were changed, which nobody could be told of. */
    public String tokenOfANewKey(String subject, String scopes) {
        return signed(subject, scopes, "second", newKeys());
    }

    private String signed(String subject, String scopes, String keyId, KeyPair with) {
        return Jwt.issuer(issuer())
                .subject(subject)
                .audience("sop-api")
                .expiresIn(Duration.ofMinutes(5))
                .claim("typ", "Bearer")
                .claim("azp", "test-app")
                .claim("scope", scopes)
                .jws()
                .keyId(keyId)
                .sign(with.getPrivate());
    }

    private String discovery() {
        return """
                {"issuer": "%1$s", "jwks_uri": "%1$s/keys", "authorization_endpoint": "%1$s/authorize",
                 "token_endpoint": "%1$s/token"}""".formatted(issuer());
    }

    private String published() {
        RSAPublicKey key = (RSAPublicKey) keys.getPublic();
        return """
                {"keys": [{"kty": "RSA", "use": "sig", "alg": "RS256", "kid": "%s", "n": "%s", "e": "%s"}]}""".formatted(KEY_ID, number(key.getModulus()), number(key.getPublicExponent()));
    }

    /** Without the byte that only holds the sign. */
    private static String number(BigInteger value) {
        byte[] bytes = value.toByteArray();
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder().withoutPadding().encodeToString(Arrays.copyOfRange(bytes, from, bytes.length));
    }

    private static void answer(HttpExchange to, String json) throws IOException {
        byte[] body = json.getBytes(StandardCharsets.UTF_8);
        to.getResponseHeaders().set("Content-Type", "application/json");
        to.sendResponseHeaders(200, body.length);
        try (var out = to.getResponseBody()) {
            out.write(body);
        }
    }

    private static KeyPair newKeys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** At once: whoever asks now finds nobody. */
    @Override
    public void close() {
        server.stop(0);
    }
}
