package uk.gov.sop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import uk.gov.sop.local.DemoUser;
import uk.gov.sop.local.LocalDatabase;
import uk.gov.sop.local.LocalKeycloak;
import uk.gov.sop.testsupport.PackagedApplication;
import uk.gov.sop.testsupport.SignIn;

/** What the real Keycloak makes of the realm's levels: what tokens say after the password, and after a code too. */
class SignInLevelsIT {

    private static final String SCOPES = "openid pay:read";
    private static final DemoUser PERSON = PackagedApplication.EMPLOYEE;

    /** Each code is taken once, so nobody enters one in two tests. */
    private static final DemoUser ANOTHER = PackagedApplication.PAYROLL_OFFICER;

    private static final DemoUser IN_TWO_APPS = PackagedApplication.SECOND_PAYROLL_OFFICER;
    private static final DemoUser WITHOUT_APP = PackagedApplication.MANAGER;
    private static LocalDatabase database;
    private static LocalKeycloak keycloak;
    private static String issuerBefore;

    @BeforeAll
    static void start() {
        database = LocalDatabase.startFresh();
        keycloak = LocalKeycloak.startFresh(
                database,
                URI.create("http://localhost:8081"),
                List.of(PERSON, ANOTHER, IN_TWO_APPS, WITHOUT_APP));
        keycloak.awaitReady(Duration.ofMinutes(10));
        issuerBefore = System.getProperty(PackagedApplication.ISSUER);
        System.setProperty(PackagedApplication.ISSUER, keycloak.issuer().toString());
    }

    @AfterAll
    static void stop() {
        if (issuerBefore == null) {
            System.clearProperty(PackagedApplication.ISSUER);
        } else {
            System.setProperty(PackagedApplication.ISSUER, issuerBefore);
        }
        keycloak.close();
        database.close();
    }

    @Test
    void the_password_is_one_level_and_a_code_the_next() {
        SignIn browser = new SignIn();
        JsonNode first = claims(browser.as(PERSON, SCOPES).accessToken());
        assertEquals("password", first.required("acr").asText());
        assertRecent(first, "1");
        assertTrue(first.required("level_times").path("2").isMissingNode(), first::toString);
        assertFalse(browser.forms().contains("new app"), "demo people have theirs");
        SignIn.Answer second = new SignIn().withSecondFactor(PERSON, SCOPES);
        JsonNode strong = claims(second.accessToken());
        assertEquals("two-factor", strong.required("acr").asText());
        assertRecent(strong, "2");
        JsonNode later =
                claims(new SignIn().refresh(second.field("refresh_token")).accessToken());
        assertEquals("two-factor", later.required("acr").asText());
        assertEquals(strong.required("level_times"), later.required("level_times"), "a refresh is no sign-in");
    }

    /** What tokens say of the session ({@code auth_time}) is renewed for all its apps by any sign-in of one of them. */
    @Test
    void a_password_in_another_app_makes_no_code_more_recent() throws InterruptedException {
        SignIn browser = new SignIn();
        SignIn.Answer strong = browser.withSecondFactor(IN_TWO_APPS, SCOPES);
        JsonNode before = claims(strong.accessToken());
        Thread.sleep(Duration.ofSeconds(2));
        browser.again(IN_TWO_APPS);
        assertEquals("password", browser.forms().getLast());
        JsonNode after = claims(browser.refresh(strong.field("refresh_token")).accessToken());
        assertEquals("two-factor", after.required("acr").asText());
        assertTrue(seconds(after, "/auth_time") >= seconds(before, "/auth_time") + 2, after::toString);
        assertEquals(seconds(before, "/level_times/2"), seconds(after, "/level_times/2"));
        assertTrue(seconds(after, "/level_times/1") >= seconds(before, "/level_times/1") + 2, after::toString);
    }

    @Test
    void whoever_is_signed_in_already_is_asked_for_the_code_alone_and_not_twice() {
        SignIn browser = new SignIn();
        browser.as(ANOTHER, SCOPES);
        List<String> before = browser.forms();
        JsonNode strong = claims(browser.withSecondFactor(ANOTHER, SCOPES).accessToken());
        assertEquals("two-factor", strong.required("acr").asText());
        assertEquals(
                List.of("code"),
                browser.forms().subList(before.size(), browser.forms().size()));
        int forms = browser.forms().size();
        JsonNode again = claims(browser.withSecondFactor(ANOTHER, SCOPES).accessToken());
        assertEquals("two-factor", again.required("acr").asText());
        assertEquals(forms, browser.forms().size(), "within ten minutes nothing is asked");
    }

    @Test
    void whoever_has_no_second_factor_sets_one_up_on_the_way() throws SQLException {
        try (var connection = DriverManager.getConnection(database.keycloakJdbcUrl());
                var forget = connection.prepareStatement("delete from credential where type = 'otp' and user_id = ?")) {
            forget.setString(1, WITHOUT_APP.subject());
            assertEquals(1, forget.executeUpdate());
        }
        SignIn browser = new SignIn();
        JsonNode strong = claims(browser.withSecondFactor(WITHOUT_APP, SCOPES).accessToken());
        assertTrue(browser.forms().contains("new app"), browser.forms()::toString);
        assertEquals("two-factor", strong.required("acr").asText());
        assertRecent(strong, "2");
    }

    @Test
    void a_terminal_signs_in_by_password_and_gets_no_more_for_it() {
        SignIn.Answer answer = new SignIn().inTerminal("sop-terminal", PERSON, SCOPES);
        assertEquals(200, answer.status());
        JsonNode token = claims(answer.accessToken());
        assertFalse(token.path("acr").asText().equals("two-factor"), token::toString);
        assertTrue(token.at("/level_times/2").isMissingNode(), token::toString);
    }

    private static void assertRecent(JsonNode token, String level) {
        long age = Instant.now().getEpochSecond() - seconds(token, "/level_times/" + level);
        assertTrue(age >= -1 && age < 60, token.toString());
    }

    private static long seconds(JsonNode token, String path) {
        assertTrue(token.at(path).isIntegralNumber(), token::toString);
        return token.at(path).asLong();
    }

    private static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
