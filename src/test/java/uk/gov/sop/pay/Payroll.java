package uk.gov.sop.pay;

import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Tokens;

/** A department's payroll as clients: the one that sends runs, and the officer who approves them. Neither has a staff record. */
public final class Payroll {

    private Payroll() {}

    public static RequestSpecification client() {
        return Api.withToken(Tokens.of("payroll", "payroll-runs:write"));
    }

    public static RequestSpecification approver() {
        return Api.withToken(Tokens.of("second-officer", "payroll-runs:approve"));
    }

    public static ValidatableResponse put(UUID run, String file) {
        return send(client(), run, file);
    }

    public static ValidatableResponse putCsv(UUID run, String file) {
        return client().contentType("text/csv")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put(path(run))
                .then();
    }

    public static ValidatableResponse replace(UUID run, String file, String tag) {
        return send(client().header("If-Match", tag), run, file);
    }

    public static ValidatableResponse send(RequestSpecification sender, UUID run, String file) {
        return sender.contentType("application/x-ndjson")
                .body(file.getBytes(StandardCharsets.UTF_8))
                .put(path(run))
                .then();
    }

    public static ValidatableResponse get(UUID run) {
        return client().get(path(run)).then();
    }

    /** Of the file that is there. */
    public static ValidatableResponse check(RequestSpecification officer, UUID run) {
        return decide(officer, run, "check", looked(run));
    }

    /** Of the file that is there. */
    public static ValidatableResponse approve(RequestSpecification officer, UUID run) {
        return decide(officer, run, "approval", looked(run));
    }

    /** Sends it, and publishes it. */
    public static void pay(String file) {
        UUID run = Api.newId();
        put(run, file).statusCode(201);
        publish(run).statusCode(200);
    }

    /** All that two officers do, in their order. */
    public static ValidatableResponse publish(UUID run) {
        check(client(), run);
        approve(approver(), run);
        return publish(run, "{}");
    }

    public static ValidatableResponse publish(UUID run, String body) {
        return decide(client(), run, "publication", body);
    }

    public static ValidatableResponse withdraw(UUID run, String reason) {
        return decide(client(), run, "withdrawal", "{\"reason\": \"%s\"}".formatted(reason));
    }

    public static ValidatableResponse decide(RequestSpecification officer, UUID run, String what, String body) {
        return officer.contentType("application/json")
                .body(body)
                .put(path(run) + "/" + what)
                .then();
    }

    private static String looked(UUID run) {
        return "{\"fingerprint\": \"%s\"}".formatted(get(run).extract().<String>path("fingerprint"));
    }

    private static String path(UUID run) {
        return "/v1/payroll-runs/" + run;
    }
}
