package uk.gov.sop.pay.queries;

import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.hamcrest.Matcher;
import uk.gov.sop.pay.looks.Officers;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff.Member;

/** Staff who ask payroll, and officers who answer. */
final class Asking {

    private static final String TEXT = "{\"text\": \"%s\"}";

    private Asking() {}

    static String body(String payslip, String line, String text) {
        return """
                {"payslipId": "%s", "line": "%s", "text": "%s"}""".formatted(payslip, line, text);
    }

    static ValidatableResponse ask(Member person, UUID id, String body) {
        return put(person, "/v1/pay-queries/" + id, body);
    }

    /** The id of a new query. */
    static UUID asked(Member person, String payslip) {
        UUID id = Api.newId();
        ask(person, id, body(payslip, "/deductions/1", "Why so much?")).statusCode(201);
        return id;
    }

    static ValidatableResponse write(Member person, UUID query, UUID message, String text) {
        return put(person, "/v1/pay-queries/" + query + "/messages/" + message, TEXT.formatted(text));
    }

    static ValidatableResponse read(Member person, UUID query) {
        return Api.as(person).get("/v1/pay-queries/" + query).then();
    }

    static ValidatableResponse open(Member officer, UUID query) {
        return Officers.as(officer).get("/v1/pay-query-queue/" + query).then();
    }

    /** By an officer who has read what was asked first, which has the id of the query. */
    static ValidatableResponse answer(Member officer, UUID query, UUID answer, String text) {
        return answer(officer, query, answer, query, text);
    }

    /** @param after the last message that the officer has read */
    static ValidatableResponse answer(Member officer, UUID query, UUID answer, UUID after, String text) {
        String body = "{\"text\": \"%s\", \"after\": \"%s\"}".formatted(text, after);
        return Officers.put(officer, "/v1/pay-query-queue/" + query + "/answers/" + answer, body);
    }

    static ValidatableResponse close(Member officer, UUID query) {
        return Officers.as(officer)
                .put("/v1/pay-query-queue/" + query + "/closing")
                .then();
    }

    /** What an officer finds of that status. */
    static void listed(Member officer, String status, Matcher<?> ids) {
        Officers.as(officer)
                .get("/v1/pay-query-queue?limit=100&status=" + status)
                .then()
                .statusCode(200)
                .body("queries.id", ids);
    }

    private static ValidatableResponse put(Member person, String path, String body) {
        return Api.as(person)
                .contentType("application/json")
                .body(body)
                .put(path)
                .then();
    }
}
