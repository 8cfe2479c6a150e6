package uk.gov.sop.pay.retention;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Tokens;

/** Whoever looks after pay records. Needs no staff record. */
public final class LegalHolding {

    public static final String SCOPE = "pay:retain";

    private LegalHolding() {}

    public static RequestSpecification officer() {
        return Api.withToken(Tokens.of("pay-records", SCOPE));
    }

    public static String on(Member member) {
        return """
                {"staffNumber": "%s", "reason": "Tribunal case 2026/17"}""".formatted(member.staffNumber());
    }

    static String onDepartment(String code) {
        return """
                {"department": "%s", "reason": "Public inquiry"}""".formatted(code);
    }

    static ValidatableResponse put(UUID id, String body) {
        return officer()
                .contentType("application/json")
                .body(body)
                .put("/v1/legal-holds/" + id)
                .then();
    }

    static ValidatableResponse get(UUID id) {
        return officer().get("/v1/legal-holds/" + id).then();
    }

    static ValidatableResponse end(UUID id) {
        String tag = get(id).extract().header("ETag");
        return officer().header("If-Match", tag).delete("/v1/legal-holds/" + id).then();
    }

    /** In force. */
    static UUID placed(String body) {
        UUID id = Api.newId();
        put(id, body).statusCode(201);
        return id;
    }
}
