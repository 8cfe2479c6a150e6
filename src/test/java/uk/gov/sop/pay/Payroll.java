package uk.gov.sop.pay;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Tokens;

/** A department's payroll as a client: it has no staff record. */
public final class Payroll {

    private Payroll() {}

    public static RequestSpecification client() {
        return Api.withToken(Tokens.of("payroll", "payroll-runs:write"));
    }

    public static ValidatableResponse put(UUID run, String file) {
        return send(client(), run, file);
    }

    public static ValidatableResponse replace(UUID run, String file, String tag) {
        return send(client().header("If-Match", tag), run, file);
    }

    public static ValidatableResponse publish(UUID run) {
        return client().put("/v1/payroll-runs/" + run + "/publication").then();
    }

    public static ValidatableResponse send(RequestSpecification sender, UUID run, String file) {
        return sender.contentType("application/x-ndjson")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put("/v1/payroll-runs/" + run)
                .then();
    }
}
