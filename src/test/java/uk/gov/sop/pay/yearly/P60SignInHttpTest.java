package uk.gov.sop.pay.yearly;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.time.LocalTime;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.TestClock;
import uk.gov.sop.testsupport.Tokens;

/** A P60 is shown only to whoever has just proved who they are, on paper or not. */
@QuarkusTest
class P60SignInHttpTest {

    private static final String PDF = "application/pdf";
    private static final String JSON = "application/json";

    private final Member me = Staff.head();
    private String path = "/v1/p60s/" + P60Samples.YEAR;

    @BeforeEach
    void pay() {
        path = Paid.p60Of(me);
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, PDF})
    void a_sign_in_with_a_second_factor_is_good_for_a_quarter_of_an_hour(String form) {
        String token = me.steppedUp();
        get(token, form).statusCode(200).contentType(form);
        TestClock.on(
                TestClock.TODAY, LocalTime.of(9, 15), () -> get(token, form).statusCode(200));
        TestClock.on(TestClock.TODAY, LocalTime.of(9, 15, 1), () -> refused(get(token, form)));
    }

    @ParameterizedTest
    @ValueSource(strings = {JSON, PDF})
    void the_refusal_tells_people_and_programs_what_to_do(String form) {
        refused(get(me.token(), form))
                .header("WWW-Authenticate", containsString("acr_values=\"two-factor\", max_age=\"900\""))
                .header("Cache-Control", "no-store")
                .contentType("application/problem+json")
                .body("detail", containsString("acr_values=two-factor"));
    }

    @Test
    void the_password_alone_is_too_little_however_recent() {
        Map<String, Object> password =
                Map.of("acr", "password", "auth_time", TestClock.now().getEpochSecond());
        refused(get(Tokens.signedIn(me.subject(), Tokens.EVERY_STAFF_SCOPE, password), JSON));
    }

    @Test
    void the_list_needs_no_more_than_the_scope() {
        Api.as(me).get("/v1/p60s").then().statusCode(200).body("p60s.size()", equalTo(1));
    }

    @Test
    void whoever_lacks_the_scope_is_told_that_and_a_second_factor_does_not_help() {
        get(Tokens.steppedUp(me.subject(), "holidays:read", TestClock.now()), JSON)
                .statusCode(403)
                .body("rule", equalTo("FORBIDDEN"));
    }

    @Test
    void the_refusal_tells_nothing_of_what_is_there() {
        refused(get(Staff.head().token(), JSON));
        refused(get(Tokens.of("nobody-on-record", Tokens.EVERY_STAFF_SCOPE), JSON));
        refused(Api.as(me).get("/v1/p60s/2001").then());
    }

    @Test
    void nothing_is_on_record_of_what_was_not_shown() {
        refused(get(me.token(), JSON));
        assertEquals(0, Staff.count("select count(*) from disclosure where what = 'p60' and subject_id = ?", me.id()));
    }

    private static ValidatableResponse refused(ValidatableResponse answer) {
        return answer.statusCode(401).body("rule", equalTo("STEP_UP_REQUIRED"));
    }

    private ValidatableResponse get(String token, String form) {
        return Api.withToken(token).header("Accept", form).get(path).then();
    }
}
