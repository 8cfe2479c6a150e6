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

    private static final DemoUser WITHOUT_APP = PackagedApplication.MANAGER;
    private static LocalDatabase database;
    private static LocalKeycloak keycloak;
    private static String issuerBefore;

    @BeforeAll
    static void start() {
        database = LocalDatabase.startFresh();
        keycloak = LocalKeycloak.startFresh(
                database, URI.create("http://localhost:8081"), List.of(PERSON, ANOTHER, WITHOUT_APP));
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
        JsonNode first = claims(new SignIn().as(PERSON, SCOPES).accessToken());
        assertEquals("password", first.required("acr").asText());
        assertRecent(first);
        SignIn.Answer second = new SignIn().withSecondFactor(PERSON, SCOPES);
        JsonNode strong = claims(second.accessToken());
        assertEquals("two-factor", strong.required("acr").asText());
        assertRecent(strong);
        JsonNode later =
                claims(new SignIn().refresh(second.field("refresh_token")).accessToken());
        assertEquals("two-factor", later.required("acr").asText());
        assertEquals(strong.required("auth_time"), later.required("auth_time"), "a refresh is no sign-in");
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
        assertRecent(strong);
    }

    @Test
    void a_terminal_signs_in_by_password_and_gets_no_more_for_it() {
        SignIn.Answer answer = new SignIn().inTerminal("sop-terminal", PERSON, SCOPES);
        assertEquals(200, answer.status());
        assertFalse(claims(answer.accessToken()).path("acr").asText().equals("two-factor"));
    }

    private static void assertRecent(JsonNode token) {
        long age = Instant.now().getEpochSecond() - token.required("auth_time").asLong();
        assertTrue(age >= -1 && age < 60, token.toString());
    }

    private static JsonNode claims(String token) {
        try {
            return new ObjectMapper().readTree(Base64.getUrlDecoder().decode(token.split("\\.", -1)[1]));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}
