package uk.gov.sop.testsupport;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import uk.gov.sop.local.DemoUser;

/** Signs in at the real Keycloak as a third party's app does: authorization code with PKCE, then refresh. */
public final class SignIn {

    private static final String REDIRECT = "http://127.0.0.1/return";
    private static final Pattern FORM = Pattern.compile("action=\"([^\"]+)\"");
    private static final Pattern NEW_KEY = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");
    private static final int MOST_PAGES = 10;

    private final String issuer = System.getProperty(PackagedApplication.ISSUER);
    private final HttpClient browser =
            HttpClient.newBuilder().followRedirects(HttpClient.Redirect.NEVER).build();
    // By hand, since a browser sends Secure cookies to localhost and the JDK does not.
    private final Map<String, String> cookies = new TreeMap<>();
    private final List<String> forms = new ArrayList<>();

    /** What the token endpoint answered. */
    public record Answer(int status, String body) {

        public String field(String name) {
            Matcher value = Pattern.compile("\"" + name + "\":\"([^\"]+)\"").matcher(body);
            if (!value.find()) {
                throw new AssertionError("no " + name + " in an answer with status " + status);
            }
            return value.group(1);
        }

        public String accessToken() {
            return field("access_token");
        }
    }

    public Answer as(DemoUser user, String scopes) {
        return as(user, scopes, "");
    }

    /** With a code too, as the app asks for it after a refusal for want of one; whoever has no app sets one up. */
    public Answer withSecondFactor(DemoUser user, String scopes) {
        return as(user, scopes, "two-factor");
    }

    private Answer as(DemoUser user, String scopes, String acr) {
        String verifier = UUID.randomUUID() + "-" + UUID.randomUUID();
        String code = code(user, scopes, challenge(verifier), acr);
        return token(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", REDIRECT, "code_verifier", verifier));
    }

    /** Through one of the clients for a terminal that only the local realm has. */
    public Answer inTerminal(String client, DemoUser user, String scopes) {
        return token(
                client,
                Map.of(
                        "grant_type",
                        "password",
                        "username",
                        user.username(),
                        "password",
                        DemoUser.PASSWORD,
                        "scope",
                        scopes));
    }

    public Answer refresh(String refreshToken) {
        return token(Map.of("grant_type", "refresh_token", "refresh_token", refreshToken));
    }

    /** A code that nobody can redeem without the verifier of its challenge. */
    public Answer withAnotherVerifier(DemoUser user) {
        String code = code(user, "openid", challenge(UUID.randomUUID() + "-" + UUID.randomUUID()), "");
        return token(Map.of(
                "grant_type",
                "authorization_code",
                "code",
                code,
                "redirect_uri",
                REDIRECT,
                "code_verifier",
                UUID.randomUUID() + "-" + UUID.randomUUID()));
    }

    private String code(DemoUser user, String scopes, String challenge, String acr) {
        Map<String, String> asked = new TreeMap<>(Map.of(
                "client_id",
                "sop-demo-app",
                "response_type",
                "code",
                "redirect_uri",
                REDIRECT,
                "scope",
                scopes,
                "state",
                UUID.randomUUID().toString(),
                "code_challenge",
                challenge,
                "code_challenge_method",
                "S256"));
        if (!acr.isEmpty()) {
            asked.put("acr_values", acr);
        }
        HttpResponse<String> answer = get(issuer + "/protocol/openid-connect/auth?" + form(asked));
        for (int i = 0; i < MOST_PAGES && !leadsTo(answer).startsWith(REDIRECT); i++) {
            answer = answer.statusCode() == 200 ? submit(answer, filledIn(answer.body(), user)) : get(leadsTo(answer));
        }
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(leadsTo(answer));
        if (!code.find()) {
            throw new AssertionError("no code in " + leadsTo(answer) + " after " + forms);
        }
        return code.group(1);
    }

    /** What the person types into a page of Keycloak's, whichever it is. */
    private Map<String, String> filledIn(String page, DemoUser user) {
        if (page.contains("name=\"password\"")) {
            forms.add("password");
            return Map.of("username", user.username(), "password", DemoUser.PASSWORD);
        }
        Matcher newKey = NEW_KEY.matcher(page);
        if (newKey.find()) {
            forms.add("new app");
            String key = newKey.group(1);
            String code = AuthenticatorApp.code(key, Instant.now());
            return Map.of("totpSecret", key, "totp", code, "userLabel", "Phone");
        }
        if (page.contains("name=\"otp\"")) {
            forms.add("code");
            return Map.of("otp", AuthenticatorApp.code(DemoUser.CODE_KEY, Instant.now()));
        }
        // The first time a person uses a third party's app, they say whether it may see what it asks for.
        forms.add("consent");
        return Map.of("accept", "Yes");
    }

    /** What the person was asked for so far, page by page. */
    public List<String> forms() {
        return List.copyOf(forms);
    }

    private static String leadsTo(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private HttpResponse<String> get(String address) {
        return send(HttpRequest.newBuilder(URI.create(address)).build());
    }

    /** Sends the form of a Keycloak page. */
    private HttpResponse<String> submit(HttpResponse<String> page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new AssertionError("no form at " + page.uri());
        }
        HttpRequest sent = HttpRequest.newBuilder(
                        page.uri().resolve(form.group(1).replace("&amp;", "&")))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)))
                .build();
        return send(sent);
    }

    private Answer token(Map<String, String> grant) {
        return token("sop-demo-app", grant);
    }

    private Answer token(String client, Map<String, String> grant) {
        Map<String, String> fields = new TreeMap<>(grant);
        fields.put("client_id", client);
        HttpResponse<String> answer = send(HttpRequest.newBuilder(URI.create(issuer + "/protocol/openid-connect/token"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(form(fields)))
                .build());
        return new Answer(answer.statusCode(), answer.body());
    }

    private HttpResponse<String> send(HttpRequest request) {
        HttpRequest.Builder withCookies = HttpRequest.newBuilder(request, (name, value) -> true);
        if (!cookies.isEmpty()) {
            withCookies.header("Cookie", String.join("; ", cookies.values()));
        }
        try {
            HttpResponse<String> answer = browser.send(withCookies.build(), BodyHandlers.ofString());
            for (String cookie : answer.headers().allValues("Set-Cookie")) {
                String pair = cookie.split(";", 2)[0];
                cookies.put(pair.split("=", 2)[0], pair);
            }
            return answer;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }

    private static String challenge(String verifier) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
