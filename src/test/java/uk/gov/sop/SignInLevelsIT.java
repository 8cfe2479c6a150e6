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
import java.util.Set;
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
    private static final DemoUser NEW_STARTER =
            new DemoUser("0b0f6f4e-5f0e-4c5e-9d53-0a4f3a0d9a05", "amina.yusuf", "Amina", "Yusuf", Set.of());

    private static LocalDatabase database;
    private static LocalKeycloak keycloak;
    private static String issuerBefore;

    @BeforeAll
    static void start() {
        database = LocalDatabase.startFresh();
        keycloak = LocalKeycloak.startFresh(
                database,
                URI.create("http://localhost:8081"),
                List.of(PERSON, ANOTHER, IN_TWO_APPS, WITHOUT_APP, NEW_STARTER));
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

    /** Else a password that was told to somebody, or a browser left open, would be enough to become two. */
    @Test
    void whoever_has_no_second_factor_gets_none_on_the_way() throws SQLException {
        takeAppFrom(WITHOUT_APP);
        SignIn browser = new SignIn();
        assertEquals(200, browser.as(WITHOUT_APP, SCOPES).status());
        String page = browser.refusedForWantOfSecondFactor(WITHOUT_APP, SCOPES);
        assertTrue(page.contains("none is set up for you"), page);
        SignIn anew = new SignIn();
        anew.refusedForWantOfSecondFactor(WITHOUT_APP, SCOPES);
        assertEquals(List.of("password"), anew.forms());
        assertFalse(browser.forms().contains("new app"), browser.forms()::toString);
        assertEquals(0, count("select count(*) from credential where type = 'otp' and user_id = ?", WITHOUT_APP));
    }

    @Test
    void new_people_set_up_their_app_when_they_first_sign_in_and_that_is_no_code_yet() throws SQLException {
        takeAppFrom(NEW_STARTER);
        // As Keycloak does for whoever is added, other than by an import.
        assertEquals(1, run("""
                        insert into user_required_action (user_id, required_action)
                        select ?, alias from required_action_provider where default_action and enabled""", NEW_STARTER));
        SignIn browser = new SignIn();
        JsonNode first = claims(browser.as(NEW_STARTER, SCOPES).accessToken());
        assertEquals(List.of("password", "new app", "consent"), browser.forms());
        assertEquals("password", first.required("acr").asText());
        assertTrue(first.required("level_times").path("2").isMissingNode(), first::toString);
        assertEquals(1, count("select count(*) from credential where type = 'otp' and user_id = ?", NEW_STARTER));
    }

    @Test
    void whoever_has_an_app_cannot_set_up_another_by_password_alone() {
        SignIn browser = new SignIn();
        browser.as(PERSON, SCOPES);
        assertEquals("code", browser.firstFormToSetUpAnApp());
    }

    @Test
    void a_terminal_signs_in_by_password_and_gets_no_more_for_it() {
        SignIn.Answer answer = new SignIn().inTerminal("sop-terminal", PERSON, SCOPES);
        assertEquals(200, answer.status());
        JsonNode token = claims(answer.accessToken());
        assertFalse(token.path("acr").asText().equals("two-factor"), token::toString);
        assertTrue(token.at("/level_times/2").isMissingNode(), token::toString);
    }

    private static void takeAppFrom(DemoUser user) throws SQLException {
        assertEquals(1, run("delete from credential where type = 'otp' and user_id = ?", user));
    }

    private static int run(String sql, DemoUser user) throws SQLException {
        try (var connection = DriverManager.getConnection(database.keycloakJdbcUrl());
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, user.subject());
            return statement.executeUpdate();
        }
    }

    private static int count(String sql, DemoUser user) throws SQLException {
        try (var connection = DriverManager.getConnection(database.keycloakJdbcUrl());
                var statement = connection.prepareStatement(sql)) {
            statement.setString(1, user.subject());
            var rows = statement.executeQuery();
            return rows.next() ? rows.getInt(1) : 0;
        }
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
