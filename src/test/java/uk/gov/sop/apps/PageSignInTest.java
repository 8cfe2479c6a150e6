package uk.gov.sop.apps;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.time.LocalTime;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;

@QuarkusTest
@QuarkusTestResource(StubIdentityProvider.class)
class PageSignInTest {

    private final Browser browser = new Browser();
    private final Member me = Staff.head();

    @Test
    void the_browser_is_sent_to_sign_in_with_pkce_and_comes_back_with_a_handle_instead_of_tokens() {
        Map<String, String> asked = browser.beginSignIn();
        assertEquals("S256", asked.get("code_challenge_method"));
        assertEquals("sop-page", asked.get("client_id"));
        assertTrue(asked.get("redirect_uri").endsWith("/sign-in/callback"));
        Response back = browser.comeBack(code(asked, 300), asked.get("state"));
        assertEquals(303, back.statusCode());
        assertTrue(back.header("Location").endsWith("/"));
        String set = back.headers().getValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("__Host-sop-session="))
                .findFirst()
                .orElseThrow();
        assertTrue(set.contains("Path=/") && set.contains("Secure") && set.contains("HttpOnly"));
        assertTrue(set.contains("SameSite=Strict") && !set.contains("Domain"));
        assertEquals(43, browser.cookie(PageCookie.SESSION).length());
    }

    @Test
    void the_page_is_verified_like_any_other_client() {
        browser.signIn(me.subject(), 300);
        browser.own().get("/v1/me").then().statusCode(200).body("staffNumber", equalTo(me.staffNumber()));
        browser.own().get("/v1/nothing").then().statusCode(404);
    }

    @Test
    void a_tab_of_somebody_who_signed_in_before_cannot_act_as_whoever_signed_in_since() {
        browser.signIn(me.subject(), 300);
        String mine = browser.own().get("/v1/me").header("X-SOP-Page");
        browser.tabOf(mine).get("/v1/me").then().statusCode(200).body("staffNumber", equalTo(me.staffNumber()));
        Member next = Staff.head();
        browser.signIn(next.subject(), 300);
        browser.tabOf(mine).get("/v1/me").then().statusCode(401);
        browser.tabOf(mine)
                .contentType("application/json")
                .body("{}")
                .put("/v1/expense-claims/" + Api.newId())
                .then()
                .statusCode(401);
        browser.own().get("/v1/me").then().statusCode(200).body("staffNumber", equalTo(next.staffNumber()));
        browser.signIn(me.subject(), 300);
        browser.tabOf(mine).get("/v1/me").then().statusCode(200);
    }

    @Test
    void what_a_tab_says_of_its_person_names_nobody() {
        browser.signIn(me.subject(), 300);
        String said = browser.own().get("/v1/me").header("X-SOP-Page");
        assertTrue(said.matches("[A-Za-z0-9_-]{43}"), said);
        assertEquals(null, Api.as(me).get("/v1/me").header("X-SOP-Page"));
    }

    @Test
    void an_answer_to_somebody_elses_sign_in_is_refused() {
        Map<String, String> asked = browser.beginSignIn();
        failed(browser.comeBack(code(asked, 300), "a-state-of-another-browser"));
        failed(new Browser().comeBack(code(asked, 300), asked.get("state")));
    }

    @Test
    void a_code_works_once_and_with_its_own_verifier_only() {
        Map<String, String> asked = browser.beginSignIn();
        Browser other = new Browser();
        failed(other.comeBack(code(asked, 300), other.beginSignIn().get("state")));
        browser.comeBack(code(asked, 300), asked.get("state"));
        Browser again = new Browser();
        failed(again.comeBack(code(asked, 300), again.beginSignIn().get("state")));
    }

    @Test
    void other_sites_cannot_use_the_session() {
        browser.signIn(me.subject(), 300);
        refused(browser.fromSite("cross-site").get("/v1/me").then());
        refused(browser.fromSite("same-site")
                .header("X-SOP-Page", "1")
                .get("/v1/me")
                .then());
        refused(browser.fromSite("same-origin").get("/v1/me").then());
        refused(browser.fromSite("cross-site").delete("/sign-in").then());
        refused(given().cookie(PageCookie.SESSION, browser.cookie(PageCookie.SESSION))
                .get("/v1/me")
                .then());
    }

    @Test
    void a_token_of_its_own_counts_before_the_session() {
        Member other = Staff.head();
        browser.signIn(me.subject(), 300);
        browser.fromSite("cross-site")
                .header("Authorization", "Bearer " + other.token())
                .get("/v1/me")
                .then()
                .statusCode(200)
                .body("staffNumber", equalTo(other.staffNumber()));
    }

    @Test
    void a_made_up_handle_is_nobody() {
        browser.plant(PageCookie.SESSION, Handle.fresh().text());
        browser.own().get("/v1/me").then().statusCode(401);
        browser.plant(PageCookie.SESSION, "too-short");
        browser.own().get("/v1/me").then().statusCode(401);
    }

    @Test
    void twenty_requests_at_once_refresh_once_and_nobody_is_signed_out() {
        browser.signIn(me.subject(), 10);
        IntStream.range(0, 20)
                .parallel()
                .forEach(i -> browser.own().get("/v1/me").then().statusCode(200));
        seen("refreshes", 1);
    }

    @Test
    void a_session_that_is_over_at_the_identity_provider_is_over_here() {
        browser.signIn(me.subject(), 10);
        given().formParam("refresh_token", me.subject() + "~0").post(provider() + "/end");
        browser.own().get("/v1/me").then().statusCode(401);
        assertEquals(0, sessions());
    }

    @Test
    void sign_out_ends_both_sessions() {
        browser.signIn(me.subject(), 300);
        String handle = browser.cookie(PageCookie.SESSION);
        assertEquals(204, browser.signOut().statusCode());
        seen("ended", true);
        browser.plant(PageCookie.SESSION, handle);
        browser.own().get("/v1/me").then().statusCode(401);
    }

    @Test
    void a_sign_out_in_a_tab_of_somebody_who_signed_in_before_leaves_the_present_session_alone() {
        browser.signIn(me.subject(), 300);
        String mine = browser.own().get("/v1/me").header("X-SOP-Page");
        Member next = Staff.head();
        browser.signIn(next.subject(), 300);
        Response refused = browser.signOut(mine);
        refused.then()
                .statusCode(401)
                .body("rule", equalTo("UNAUTHENTICATED"))
                .body("detail", containsString("Somebody else has signed in here since"));
        assertTrue(refused.headers().getValues("Set-Cookie").isEmpty());
        browser.own().get("/v1/me").then().statusCode(200).body("staffNumber", equalTo(next.staffNumber()));
        String theirs = browser.own().get("/v1/me").header("X-SOP-Page");
        assertEquals(204, browser.signOut(theirs).statusCode());
        browser.own().get("/v1/me").then().statusCode(401);
    }

    @Test
    void a_session_ends_with_its_refresh_token_and_is_swept_away() {
        browser.signIn(me.subject(), 300);
        TestClock.on(TestClock.TODAY, LocalTime.of(9, 31), () -> {
            browser.own().get("/v1/me").then().statusCode(401);
            new Browser().signIn(Staff.head().subject(), 300);
        });
        assertEquals(0, sessions());
    }

    @Test
    void what_is_stored_gives_nothing_away() {
        browser.signIn(me.subject(), 300);
        assertEquals(1, sessions());
        assertEquals(
                0,
                Staff.count(
                        "select count(*) from page_session where handle_hash = ? or encode(tokens, 'escape') like '%eyJ%'",
                        browser.cookie(PageCookie.SESSION)));
    }

    @Test
    void the_page_may_run_nothing_but_its_own_script_and_be_framed_by_nobody() {
        given().get("/sign-in-somewhere")
                .then()
                .header(
                        "Content-Security-Policy",
                        allOf(
                                containsString("default-src 'none'"),
                                containsString("script-src 'self'"),
                                containsString("frame-ancestors 'none'"),
                                not(containsString("unsafe"))))
                .header("X-Content-Type-Options", "nosniff")
                .header("Referrer-Policy", "no-referrer");
    }

    private String code(Map<String, String> asked, int seconds) {
        return me.subject() + "~" + asked.get("code_challenge") + "~" + seconds;
    }

    private long sessions() {
        return Staff.count(
                "select count(*) from page_session where handle_hash = ?",
                new Handle(browser.cookie(PageCookie.SESSION)).hash());
    }

    private void seen(String what, Object value) {
        given().get(provider() + "/seen/" + me.subject()).then().body(what, equalTo(value));
    }

    private static String provider() {
        return System.getProperty("sop.test.identity-provider");
    }

    private static void failed(Response back) {
        assertTrue(back.header("Location").endsWith("/#/sign-in-failed"), back.header("Location"));
        assertTrue(back.headers().getValues("Set-Cookie").stream().noneMatch(c -> c.startsWith(PageCookie.SESSION)));
    }

    private static void refused(ValidatableResponse response) {
        response.statusCode(403).body("rule", equalTo("CROSS_SITE_REQUEST"));
    }
}
