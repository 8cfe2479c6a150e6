package uk.gov.sop.pay.queries;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.looks.Officers;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** What was written while an officer answered. */
@QuarkusTest
class PayQueryMeanwhileHttpTest {

    private final Member officer = Staff.inDepartment("DWP");
    private final Member other = Staff.inDepartment("DWP");
    private final Member me = Staff.inDepartment("DWP");
    private UUID query;

    @BeforeEach
    void ask() {
        query = Asking.asked(me, Paid.payslipOf(me));
    }

    @Test
    void an_answer_is_refused_until_what_was_written_meanwhile_is_read_and_then_taken_once() {
        String since = Asking.open(officer, query).extract().path("waitingSince");
        UUID more = Api.newId();
        Asking.write(me, query, more, "And also in May?").statusCode(201);
        UUID answer = Api.newId();
        refused(Asking.answer(officer, query, answer, query, "It is right."));
        Asking.open(officer, query)
                .body("status", equalTo("OPEN"))
                .body("waitingSince", equalTo(since))
                .body("messages.text", contains("Why so much?", "And also in May?"));
        for (int status : new int[] {201, 200}) {
            Asking.answer(officer, query, answer, more, "It is right.")
                    .statusCode(status)
                    .body("status", equalTo("ANSWERED"));
        }
        Asking.write(me, query, Api.newId(), "It is not.").statusCode(201);
        for (UUID read : new UUID[] {query, more}) {
            Asking.answer(officer, query, answer, read, "It is right.")
                    .statusCode(200)
                    .body("status", equalTo("OPEN"))
                    .body("messages.size()", equalTo(4));
        }
    }

    @Test
    void of_officers_who_answer_at_once_one_does_and_the_others_read_that_first() {
        List<Integer> statuses = Together.run(
                6,
                i -> Asking.answer(i % 2 == 0 ? officer : other, query, Api.newId(), "It is right.")
                        .extract()
                        .statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count());
        assertEquals(5, statuses.stream().filter(status -> status == 409).count());
        refused(Asking.answer(other, query, Api.newId(), "It is right."));
        String last = Asking.open(other, query)
                .body("messages.size()", equalTo(2))
                .extract()
                .path("messages[1].id");
        Asking.answer(other, query, Api.newId(), UUID.fromString(last), "And from June on too.")
                .statusCode(201)
                .body("status", equalTo("ANSWERED"));
    }

    @Test
    void a_message_that_comes_with_an_answer_waits_for_one_of_its_own() {
        UUID more = Api.newId();
        List<Integer> statuses = Together.run(
                2,
                i -> (i == 0
                                ? Asking.answer(officer, query, Api.newId(), "It is right.")
                                : Asking.write(me, query, more, "And in May?"))
                        .extract()
                        .statusCode());
        assertTrue(statuses.equals(List.of(201, 201)) || statuses.equals(List.of(409, 201)), statuses.toString());
        Asking.listed(officer, "OPEN", hasItem(query.toString()));
    }

    @Test
    void what_was_read_must_be_of_the_query() {
        UUID elsewhere = Asking.asked(me, Api.as(me).get("/v1/payslips").path("payslips[0].id"));
        for (UUID after : new UUID[] {elsewhere, Api.newId()}) {
            Asking.answer(officer, query, Api.newId(), after, "It is right.")
                    .statusCode(422)
                    .body("rule", equalTo("PAY_QUERY_MESSAGE_UNKNOWN"))
                    .body("errors.pointer", contains("/after"));
        }
        Officers.put(
                        officer,
                        "/v1/pay-query-queue/" + query + "/answers/" + Api.newId(),
                        "{\"text\": \"It is right.\"}")
                .statusCode(400)
                .body("errors.pointer", contains("/after"));
        Asking.read(me, query).body("messages.size()", equalTo(1));
    }

    private static void refused(ValidatableResponse answer) {
        answer.statusCode(409)
                .body("rule", equalTo("PAY_QUERY_WENT_ON"))
                .body(
                        "detail",
                        equalTo(
                                "Messages written since the one you had read last: 1. Read the query again, then answer."))
                .body("errors.pointer", contains("/after"));
    }
}
