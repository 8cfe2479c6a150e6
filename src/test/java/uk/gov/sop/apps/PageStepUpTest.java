package uk.gov.sop.apps;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Map;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** The page's person signs in again, with more than a password, for what takes that. */
@QuarkusTest
@QuarkusTestResource(StubIdentityProvider.class)
class PageStepUpTest {

    private final Browser browser = new Browser();
    private final Member me = Staff.head();

    @Test
    void whoever_signs_in_for_pay_is_asked_for_a_second_factor() {
        Map<String, String> asked = browser.beginSignIn("/sign-in?for=pay");
        assertEquals("two-factor", asked.get("acr_values"));
        assertEquals("S256", asked.get("code_challenge_method"));
        Response back = comeBack(asked);
        assertEquals(303, back.statusCode());
        assertTrue(back.header("Location").endsWith("/"));
    }

    @Test
    void any_other_sign_in_asks_for_nothing_special() {
        assertFalse(browser.beginSignIn("/sign-in").containsKey("acr_values"));
        assertFalse(browser.beginSignIn("/sign-in?for=something-else").containsKey("acr_values"));
    }

    @Test
    void the_session_before_ends_when_its_person_is_back() {
        browser.signIn(me.subject(), 300);
        String before = browser.cookie(PageCookie.SESSION);
        comeBack(browser.beginSignIn("/sign-in?for=pay"));
        browser.own().get("/v1/me").then().statusCode(200).body("staffNumber", equalTo(me.staffNumber()));
        browser.plant(PageCookie.SESSION, before);
        browser.own().get("/v1/me").then().statusCode(401);
    }

    /** It would have to sign in again to no end, were it told that it is signed out. */
    @Test
    void the_page_is_told_that_a_document_takes_more_and_stays_signed_in() {
        browser.signIn(me.subject(), 300);
        browser.own()
                .header("Accept", "application/pdf")
                .get("/v1/payslips/" + Api.newId())
                .then()
                .statusCode(401)
                .body("rule", equalTo("STEP_UP_REQUIRED"));
        browser.own().get("/v1/me").then().statusCode(200);
    }

    private Response comeBack(Map<String, String> asked) {
        // Seconds of their own, so that the code is not one that was used.
        return browser.comeBack(me.subject() + "~" + asked.get("code_challenge") + "~301", asked.get("state"));
    }
}
