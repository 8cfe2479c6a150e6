package uk.gov.sop.testsupport;

import static uk.gov.sop.testsupport.PlainBrowser.form;
import static uk.gov.sop.testsupport.PlainBrowser.leadsTo;

import java.net.http.HttpResponse;
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
import uk.gov.sop.local.DemoUser;

/** Signs in at the real Keycloak as a third party's app does: authorization code with PKCE, then refresh. */
public final class SignIn {

    private static final String REDIRECT = "http://127.0.0.1/return";
    private static final String PAGE = "http://localhost:8081/";
    private static final Pattern NEW_KEY = Pattern.compile("name=\"totpSecret\" value=\"([^\"]+)\"");
    private static final Map<String, String> SECOND_FACTOR = Map.of("acr_values", "two-factor");
    private static final int MOST_PAGES = 10;

    private final String issuer = System.getProperty(PackagedApplication.ISSUER);
    private final PlainBrowser browser = new PlainBrowser();
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
        return as(user, scopes, Map.of());
    }

    /** With a code too, as the app asks for it after a refusal for want of one. */
    public Answer withSecondFactor(DemoUser user, String scopes) {
        return as(user, scopes, SECOND_FACTOR);
    }

    private Answer as(DemoUser user, String scopes, Map<String, String> more) {
        String verifier = verifier();
        String code = code(walk(user, asked(scopes, verifier, more)));
        return redeem(code, verifier);
    }

    /** The page that somebody ends on who has no second factor and is asked for one. */
    public String refusedForWantOfSecondFactor(DemoUser user, String scopes) {
        HttpResponse<String> end = walk(user, asked(scopes, verifier(), SECOND_FACTOR));
        if (end.statusCode() < 400) {
            throw new AssertionError("let in after " + forms);
        }
        return end.body();
    }

    /** In another app, which insists on the password once more, in the same browser. */
    public void again(DemoUser user) {
        Map<String, String> another = Map.of("client_id", "sop-page", "redirect_uri", PAGE, "prompt", "login");
        code(walk(user, asked("openid", verifier(), another)));
    }

    /** What is asked first of somebody who follows a link that sets up an authenticator app. */
    public String firstFormToSetUpAnApp() {
        HttpResponse<String> page = begin(asked("openid", verifier(), Map.of("kc_action", "CONFIGURE_TOTP")));
        for (int i = 0; i < MOST_PAGES && page.statusCode() != 200; i++) {
            page = browser.get(leadsTo(page));
        }
        return formOn(page.body());
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
        String code = code(walk(user, asked("openid", verifier(), Map.of())));
        return redeem(code, verifier());
    }

    private Answer redeem(String code, String verifier) {
        return token(Map.of(
                "grant_type", "authorization_code", "code", code, "redirect_uri", REDIRECT, "code_verifier", verifier));
    }

    private static Map<String, String> asked(String scopes, String verifier, Map<String, String> more) {
        Map<String, String> asked = new TreeMap<>();
        asked.put("client_id", "sop-demo-app");
        asked.put("response_type", "code");
        asked.put("redirect_uri", REDIRECT);
        asked.put("scope", scopes);
        asked.put("state", UUID.randomUUID().toString());
        asked.put("code_challenge", challenge(verifier));
        asked.put("code_challenge_method", "S256");
        asked.putAll(more);
        return asked;
    }

    /** Page by page to the end: back at the app, or at a refusal. */
    private HttpResponse<String> walk(DemoUser user, Map<String, String> asked) {
        String app = asked.get("redirect_uri");
        HttpResponse<String> answer = begin(asked);
        for (int i = 0;
                i < MOST_PAGES && answer.statusCode() < 400 && !leadsTo(answer).startsWith(app);
                i++) {
            answer = answer.statusCode() == 200
                    ? browser.submit(answer, filledIn(answer.body(), user))
                    : browser.get(leadsTo(answer));
        }
        return answer;
    }

    private HttpResponse<String> begin(Map<String, String> asked) {
        return browser.get(issuer + "/protocol/openid-connect/auth?" + form(asked));
    }

    private String code(HttpResponse<String> end) {
        Matcher code = Pattern.compile("[?&]code=([^&]+)").matcher(leadsTo(end));
        if (!code.find()) {
            throw new AssertionError("no code in " + leadsTo(end) + " after " + forms);
        }
        return code.group(1);
    }

    private static String formOn(String page) {
        if (page.contains("name=\"password\"")) {
            return "password";
        }
        if (NEW_KEY.matcher(page).find()) {
            return "new app";
        }
        // The first time a person uses a third party's app, they say whether it may see what it asks for.
        return page.contains("name=\"otp\"") ? "code" : "consent";
    }

    /** What the person types into a page of Keycloak's, whichever it is. */
    private Map<String, String> filledIn(String page, DemoUser user) {
        forms.add(formOn(page));
        return switch (forms.getLast()) {
            case "password" -> Map.of("username", user.username(), "password", DemoUser.PASSWORD);
            case "new app" -> newApp(page);
            case "code" -> Map.of("otp", AuthenticatorApp.code(DemoUser.CODE_KEY, Instant.now()));
            default -> Map.of("accept", "Yes");
        };
    }

    private static Map<String, String> newApp(String page) {
        Matcher found = NEW_KEY.matcher(page);
        String key = found.find() ? found.group(1) : "";
        String code = AuthenticatorApp.code(key, Instant.now());
        return Map.of("totpSecret", key, "totp", code, "userLabel", "Phone");
    }

    /** What the person was asked for so far, page by page. */
    public List<String> forms() {
        return List.copyOf(forms);
    }

    private Answer token(Map<String, String> grant) {
        return token("sop-demo-app", grant);
    }

    private Answer token(String client, Map<String, String> grant) {
        Map<String, String> fields = new TreeMap<>(grant);
        fields.put("client_id", client);
        HttpResponse<String> answer = browser.post(issuer + "/protocol/openid-connect/token", fields);
        return new Answer(answer.statusCode(), answer.body());
    }

    private static String verifier() {
        return UUID.randomUUID() + "-" + UUID.randomUUID();
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
