package uk.gov.sop.shared;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.net.URI;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Tokens;

/** What fails before a resource is reached is a problem document like any other. */
@QuarkusTest
class RouterTest {

    private final Member me = Staff.managedBy(Staff.head());

    @TestHTTPResource(value = "/", management = true)
    URI management;

    @ParameterizedTest
    @ValueSource(strings = {"/v1/nothing", "/v1", "/nothing", "/v1/me/more", "/v2/me", "/q/nothing"})
    void an_unknown_path_is_a_problem(String path) {
        problem(Api.as(me).get(path).then(), 404, "NOT_FOUND");
    }

    /** They are on the management port. */
    @ParameterizedTest
    @ValueSource(strings = {"/q/health", "/q/health/live", "/q/health/ready", "/q/health/started", "/q/metrics"})
    void health_and_metrics_are_nothing_that_the_public_finds(String path) {
        problem(Api.as(me).get(path).then(), 404, "NOT_FOUND");
    }

    @Test
    void health_and_metrics_have_a_port_of_their_own() {
        assertNotEquals(RestAssured.port, management.getPort());
        RestAssured.get(management.resolve("/q/health/ready")).then().statusCode(200);
        RestAssured.get(management.resolve("/q/metrics")).then().statusCode(200);
        RestAssured.get(management.resolve("/q/openapi")).then().statusCode(404);
    }

    @Test
    void a_method_that_does_not_apply_names_those_that_do() {
        problem(Api.as(me).delete("/v1/me").then(), 405, "METHOD_NOT_ALLOWED").header("Allow", containsString("GET"));
    }

    @Test
    void a_media_type_that_is_not_produced_is_a_problem() {
        problem(Api.as(me).accept("text/html").get("/v1/me").then(), 406, "NOT_ACCEPTABLE");
    }

    @Test
    void a_media_type_that_is_not_accepted_is_a_problem() {
        problem(
                Api.as(me)
                        .contentType("text/plain")
                        .body("x")
                        .put("/v1/expense-claims/" + Api.newId())
                        .then(),
                415,
                "UNSUPPORTED_MEDIA_TYPE");
    }

    @Test
    void a_body_over_the_limit_is_a_problem() {
        problem(
                Api.as(me)
                        .contentType("application/json")
                        .body("x".repeat(12_000_000))
                        .put("/v1/expense-claims/" + Api.newId())
                        .then(),
                413,
                "TOO_LARGE");
    }

    @Test
    void no_token_and_bad_tokens_are_problems() {
        problem(Api.anyone().get("/v1/me").then(), 401, "UNAUTHENTICATED")
                .header("WWW-Authenticate", containsString("Bearer"));
        problem(Api.withToken("rubbish").get("/v1/me").then(), 401, "UNAUTHENTICATED");
        problem(Api.withToken(Tokens.expired(me.subject(), "")).get("/v1/me").then(), 401, "UNAUTHENTICATED");
        problem(
                Api.withToken(Tokens.withoutAudience(me.subject(), ""))
                        .get("/v1/me")
                        .then(),
                401,
                "UNAUTHENTICATED");
        problem(
                Api.withToken(Tokens.forAudience("other-api", me.subject(), ""))
                        .get("/v1/me")
                        .then(),
                401,
                "UNAUTHENTICATED");
        problem(
                Api.withToken(Tokens.boundToAKey(me.subject(), ""))
                        .get("/v1/me")
                        .then(),
                401,
                "UNAUTHENTICATED");
        problem(Api.withToken(Tokens.idToken(me.subject(), "")).get("/v1/me").then(), 401, "UNAUTHENTICATED");
    }

    @Test
    void a_missing_scope_is_a_problem() {
        problem(Api.withToken(me.token("pay:read")).get("/v1/expense-claims").then(), 403, "FORBIDDEN");
    }

    @Test
    void a_well_formed_request_id_is_echoed_and_another_is_replaced() {
        Api.as(me)
                .header("X-Request-ID", "from-the-phone-1")
                .get("/v1/me")
                .then()
                .header("X-Request-ID", equalTo("from-the-phone-1"));
        Api.as(me)
                .header("X-Request-ID", "<script>")
                .get("/v1/me")
                .then()
                .header("X-Request-ID", not(equalTo("<script>")))
                .header("X-Request-ID", notNullValue());
        Api.anyone().get("/nothing").then().header("X-Request-ID", notNullValue());
    }

    @Test
    void a_trace_is_continued() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        Api.anyone()
                .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                .get("/v1/me")
                .then()
                .body("traceId", equalTo(trace));
    }

    @Test
    void a_failure_is_a_problem_that_tells_nothing_of_the_inside() {
        problem(Api.anyone().get("/test/failure").then(), 500, "INTERNAL_ERROR")
                .body("detail", not(containsString("secret")))
                .body("$", not(hasKey("stack")));
    }

    @Test
    void an_operation_that_says_nothing_of_who_may_is_nobodys() {
        problem(Api.anyone().get("/test/unannotated").then(), 401, "UNAUTHENTICATED");
        problem(Api.as(me).get("/test/unannotated").then(), 403, "FORBIDDEN");
    }

    /** Two mistakes that a developer might make. */
    @Path("/test")
    public static class Mistakes {

        @GET
        @Path("failure")
        @PermitAll
        @Operation(hidden = true)
        public String fail() {
            throw new IllegalStateException("a secret of the inside");
        }

        @GET
        @Path("unannotated")
        @Operation(hidden = true)
        public String forgotten() {
            return "seen";
        }
    }

    private static ValidatableResponse problem(ValidatableResponse answer, int status, String rule) {
        return answer.statusCode(status)
                .contentType("application/problem+json")
                .header("Cache-Control", containsString("no-store"))
                .body("status", equalTo(status))
                .body("rule", equalTo(rule))
                .body("type", matchesPattern("urn:sop:problem:[a-z-]+"))
                .body("detail", notNullValue());
    }
}
