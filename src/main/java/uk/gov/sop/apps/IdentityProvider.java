package uk.gov.sop.apps;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import uk.gov.sop.shared.Rule;
import uk.gov.sop.shared.RuleBroken;
import uk.gov.sop.shared.Today;

/**
 * The phone page as a client of the identity provider: authorization code with PKCE, refresh and end. The tokens are
 * not looked into here; the API verifies an access token whoever brings it.
 */
@Singleton
class IdentityProvider {

    private static final Duration PATIENCE = Duration.ofSeconds(3);

    /** What needs a role, such as pay:inspect, the identity provider gives to those who have it, and leaves out else. */
    private static final String SCOPES =
            "openid expenses:read expenses:write holidays:read holidays:write pay:read pay:write pay:inspect "
                    + "approvals:read approvals:write";

    private final HttpClient http =
            HttpClient.newBuilder().connectTimeout(PATIENCE).build();
    private final ObjectMapper json = new ObjectMapper();
    private final Optional<String> address;
    private final String client;
    private final String secret;
    private final Today today;
    private volatile @Nullable JsonNode discovered;

    IdentityProvider(
            @ConfigProperty(name = "sop.page.auth-server-url") Optional<String> address,
            @ConfigProperty(name = "sop.page.client-id") String client,
            @ConfigProperty(name = "sop.page.secret") String secret,
            Today today) {
        this.address = address;
        this.client = client;
        this.secret = secret;
        this.today = today;
    }

    /**
     * Where the browser goes to sign in.
     *
     * @param acr how strongly, by the identity provider's name for it; empty leaves that to it
     */
    URI authorization(SignInAttempt attempt, URI callback, Optional<String> acr) {
        Map<String, String> asked = new TreeMap<>(Map.of(
                "response_type",
                "code",
                "client_id",
                client,
                "redirect_uri",
                callback.toString(),
                "scope",
                SCOPES,
                "state",
                attempt.state(),
                "code_challenge",
                attempt.challenge(),
                "code_challenge_method",
                "S256"));
        acr.ifPresent(value -> asked.put("acr_values", value));
        return URI.create(endpoint("authorization_endpoint") + "?" + form(asked));
    }

    /** Empty when the code is not, or no longer, good. */
    Optional<SignInTokens> exchange(String code, SignInAttempt attempt, URI callback) {
        return tokens(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "code_verifier",
                attempt.verifier(),
                "redirect_uri",
                callback.toString()));
    }

    /** Empty when the session is over there. */
    Optional<SignInTokens> refresh(String refreshToken) {
        return tokens(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    /** Ends the session there, from server to server: nothing about the person passes through an address. */
    void end(String refreshToken) {
        post("end_session_endpoint", Map.of("refresh_token", refreshToken));
    }

    private Optional<SignInTokens> tokens(Map<String, String> form) {
        Instant asked = today.now();
        HttpResponse<String> answer = post("token_endpoint", form);
        if (answer.statusCode() != 200) {
            return Optional.empty();
        }
        JsonNode given = read(answer.body());
        Instant accessUntil = asked.plusSeconds(given.required("expires_in").asLong());
        long sessionSeconds = given.path("refresh_expires_in").asLong(0);
        return Optional.of(new SignInTokens(
                given.required("access_token").asText(),
                given.required("refresh_token").asText(),
                accessUntil,
                sessionSeconds == 0 ? accessUntil : asked.plusSeconds(sessionSeconds)));
    }

    private HttpResponse<String> post(String endpoint, Map<String, String> fields) {
        byte[] credentials = (encoded(client) + ":" + encoded(secret)).getBytes(StandardCharsets.UTF_8);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(endpoint(endpoint)))
                .header("Authorization", "Basic " + Base64.getEncoder().encodeToString(credentials))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(form(fields))));
        // 400 is an answer about the person's token; anything else above is about the provider or our own settings.
        if (answer.statusCode() > 400) {
            throw unavailable();
        }
        return answer;
    }

    private String endpoint(String name) {
        JsonNode known = discovered;
        if (known == null) {
            URI document = URI.create(
                    address.orElseThrow(IdentityProvider::unavailable) + "/.well-known/openid-configuration");
            HttpResponse<String> answer = send(HttpRequest.newBuilder(document));
            if (answer.statusCode() != 200) {
                throw unavailable();
            }
            known = read(answer.body());
            discovered = known;
        }
        return known.required(name).asText();
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.timeout(PATIENCE).build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw unavailable();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw unavailable();
        }
    }

    private JsonNode read(String body) {
        try {
            return json.readTree(body);
        } catch (JsonProcessingException e) {
            throw unavailable();
        }
    }

    private static RuleBroken unavailable() {
        return new RuleBroken(
                Rule.UNAVAILABLE, "The sign-in does not answer for a moment. Try again in a few seconds.");
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + encoded(field.getValue()))
                .collect(Collectors.joining("&"));
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
