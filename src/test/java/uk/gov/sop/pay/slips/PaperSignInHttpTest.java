package uk.gov.sop.pay.slips;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Tokens;

/** A payslip leaves on paper only for whoever has just proved who they are. */
@QuarkusTest
class PaperSignInHttpTest {

    private static final String PDF = "application/pdf";
    private static final String JSON = "application/json";
    private static final String CHALLENGE = """
            Bearer error="insufficient_user_authentication", \
            error_description="A sign-in of this kind, and not longer ago than that, is needed", \
            acr_values="two-factor", max_age="900"\
            """;

    private final Member me = Staff.head();
    private String id;

    @BeforeEach
    void pay() {
        id = Paid.payslipOf(me);
    }

    @Test
    void a_sign_in_with_a_second_factor_is_good_for_a_quarter_of_an_hour() {
        String token = me.steppedUp();
        get(token, PDF).statusCode(200).contentType(PDF);
        TestClock.on(TestClock.TODAY, LocalTime.of(9, 15), () -> get(token, PDF).statusCode(200));
        TestClock.on(TestClock.TODAY, LocalTime.of(9, 15, 1), () -> refused(get(token, PDF)));
    }

    @Test
    void the_refusal_tells_people_and_programs_what_to_do() {
        refused(get(me.token(), PDF))
                .header("WWW-Authenticate", equalTo(CHALLENGE))
                .header("Cache-Control", "no-store")
                .contentType("application/problem+json")
                .body("type", equalTo("urn:sop:problem:step-up-required"))
                .body("detail", allOf(containsString("acr_values=two-factor"), containsString("max_age=900")));
    }

    @Test
    void the_password_alone_is_too_little_however_recent() {
        refused(get(signedIn(Map.of("acr", "password", "level_times", at(Duration.ZERO))), PDF));
        refused(get(signedIn(Map.of("level_times", at(Duration.ZERO))), PDF));
    }

    /** Another app asked for the password again, which renews the session's {@code auth_time} for all of them. */
    @Test
    void a_password_entered_since_makes_no_code_more_recent() {
        long morning = in(Duration.ofHours(-5));
        long now = in(Duration.ZERO);
        Map<String, Long> levels = Map.of("1", now, "2", morning);
        refused(get(signedIn(Map.of("acr", "two-factor", "auth_time", now, "level_times", levels)), PDF));
        refused(get(signedIn(Map.of("acr", "two-factor", "auth_time", now)), PDF));
    }

    /** A token that has just been refreshed has a fresh {@code iat}. */
    @Test
    void the_time_of_the_token_does_not_count_as_that_of_the_sign_in() {
        refused(get(signedIn(Map.of("acr", "two-factor")), PDF));
        Map<String, Object> fresh = Map.of("acr", "two-factor", "iat", in(Duration.ZERO));
        refused(get(signedIn(fresh), PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-15M-1S", "PT-12H", "PT31S", "P1D"})
    void a_sign_in_of_long_ago_or_of_the_future_is_none(Duration away) {
        refused(get(signedIn(Map.of("acr", "two-factor", "level_times", at(away))), PDF));
    }

    @ParameterizedTest
    @ValueSource(strings = {"PT-15M", "PT30S"})
    void clocks_may_differ_a_little(Duration away) {
        get(signedIn(Map.of("acr", "two-factor", "level_times", at(away))), PDF).statusCode(200);
    }

    @Test
    void a_strength_of_another_kind_is_refused_and_breaks_nothing() {
        refused(get(signedIn(Map.of("acr", 2, "level_times", at(Duration.ZERO))), PDF));
    }

    @Test
    void the_view_needs_no_more_than_the_scope() {
        get(me.token(), JSON).statusCode(200).contentType(JSON);
    }

    @Test
    void whoever_lacks_the_scope_is_told_that_and_a_second_factor_does_not_help() {
        get(Tokens.steppedUp(me.subject(), "holidays:read", TestClock.now()), PDF)
                .statusCode(403)
                .body("rule", equalTo("FORBIDDEN"));
    }

    @Test
    void the_refusal_tells_nothing_of_what_is_there() {
        String somebodyElses = Staff.head().token();
        refused(get(somebodyElses, PDF));
        refused(Api.withToken(me.token())
                .header("Accept", PDF)
                .get("/v1/payslips/" + Api.newId())
                .then());
    }

    @Test
    void nothing_is_on_record_of_what_was_not_shown() {
        refused(get(me.token(), PDF));
        assertEquals(0, Staff.count("select count(*) from disclosure where what_id = ?", UUID.fromString(id)));
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(401).body("rule", equalTo("STEP_UP_REQUIRED"));
    }

    private static long in(Duration away) {
        return TestClock.now().plus(away).getEpochSecond();
    }

    private static Map<String, Long> at(Duration away) {
        return Tokens.levels(TestClock.now().plus(away));
    }

    private String signedIn(Map<String, Object> how) {
        return Tokens.signedIn(me.subject(), Tokens.EVERY_STAFF_SCOPE, how);
    }

    private ValidatableResponse get(String token, String accept) {
        return Api.withToken(token)
                .header("Accept", accept)
                .get("/v1/payslips/" + id)
                .then();
    }
}
