package uk.gov.sop.pay.looks;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff.Member;

/** Payroll officers who are members of staff, as they look into pay. */
public final class Officers {

    public static final String SCOPE = "pay:inspect";

    private Officers() {}

    public static RequestSpecification as(Member officer) {
        return Api.withToken(officer.token(SCOPE));
    }

    public static String body(Member whose) {
        return body(whose.staffNumber(), "ASKED", "You rang about September.");
    }

    public static String body(String staffNumber, String kind, String reason) {
        return """
                {"staffNumber": "%s", "reasonKind": "%s", "reason": "%s"}""".formatted(staffNumber, kind, reason);
    }

    public static ValidatableResponse put(Member officer, String path, String body) {
        return as(officer).contentType("application/json").body(body).put(path).then();
    }

    /** The path of a look that was just opened. */
    public static String look(Member officer, Member whose) {
        String path = "/v1/pay-looks/" + Api.newId();
        put(officer, path, body(whose)).statusCode(201);
        return path;
    }
}
