package uk.gov.sop.pay.queries;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.hamcrest.Matcher;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.looks.Officers;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** What was asked while an officer answered, and where officers find what they answered. */
@QuarkusTest
class PayQueryMeanwhileHttpTest {

    private final Member officer = Staff.inDepartment("DWP");
    private final Member me = Staff.inDepartment("DWP");
    private UUID query;

    @BeforeEach
    void ask() {
        query = Asking.asked(me, Paid.payslipOf(me));
    }

    @Test
    void an_answer_to_what_was_read_leaves_what_was_not_read_in_the_queue() {
        String since = Asking.open(officer, query).extract().path("waitingSince");
        UUID more = Api.newId();
        Asking.write(me, query, more, "And also in May?").statusCode(201);
        UUID early = Api.newId();
        Asking.answer(officer, query, early, query, "It is right.")
                .statusCode(201)
                .body("status", equalTo("OPEN"))
                .body("waitingSince", equalTo(since))
                .body("messages.text", contains("Why so much?", "And also in May?", "It is right."));
        Asking.answer(officer, query, early, query, "It is right.").statusCode(200);
        Asking.answer(officer, query, early, more, "It is right.")
                .statusCode(200)
                .body("status", equalTo("OPEN"))
                .body("messages.size()", equalTo(3));
        listed("OPEN", hasItem(query.toString()));
        Asking.answer(officer, query, Api.newId(), early, "In May too.")
                .statusCode(201)
                .body("status", equalTo("ANSWERED"));
        listed("OPEN", not(hasItem(query.toString())));
    }

    @Test
    void an_officer_who_answers_beside_another_answers_all_that_was_asked() {
        Asking.answer(officer, query, Api.newId(), "It is right.").statusCode(201);
        UUID more = Api.newId();
        Asking.write(me, query, more, "And also in May?").statusCode(201);
        Asking.answer(officer, query, Api.newId(), more, "In May too.").statusCode(201);
        Asking.answer(Staff.inDepartment("DWP"), query, Api.newId(), more, "And in June.")
                .statusCode(201)
                .body("status", equalTo("ANSWERED"));
    }

    @Test
    void what_was_read_must_be_of_the_query() {
        UUID other = Asking.asked(me, Api.as(me).get("/v1/payslips").path("payslips[0].id"));
        for (UUID after : new UUID[] {other, Api.newId()}) {
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

    @Test
    void what_was_answered_is_found_until_it_is_closed_or_opened_again() {
        listed("ANSWERED", not(hasItem(query.toString())));
        Asking.answer(officer, query, Api.newId(), "It is right.").statusCode(201);
        listed("ANSWERED", hasItem(query.toString()));
        for (Member nobody : new Member[] {me, Staff.head()}) {
            listed(nobody, "ANSWERED", not(hasItem(query.toString())));
        }
        Asking.write(me, query, Api.newId(), "It is not.").statusCode(201);
        listed("ANSWERED", not(hasItem(query.toString())));
    }

    @Test
    void what_was_answered_comes_page_by_page_asked_last_first() {
        UUID second = Asking.asked(me, Api.as(me).get("/v1/payslips").path("payslips[0].id"));
        Asking.answer(officer, second, Api.newId(), "It is right.").statusCode(201);
        Asking.answer(officer, query, Api.newId(), "It is right.").statusCode(201);
        String next = Officers.as(officer)
                .get("/v1/pay-query-queue?status=ANSWERED&limit=1")
                .then()
                .body("queries.id", contains(second.toString()))
                .extract()
                .path("next");
        Officers.as(officer).get(next).then().body("queries.id", contains(query.toString()));
        Officers.as(officer)
                .get(next.replace("ANSWERED", "OPEN"))
                .then()
                .statusCode(400)
                .body("rule", equalTo("CURSOR_INVALID"));
        Asking.close(officer, second).statusCode(200);
        listed("ANSWERED", not(hasItem(second.toString())));
    }

    private void listed(String status, Matcher<?> ids) {
        listed(officer, status, ids);
    }

    private static void listed(Member officer, String status, Matcher<?> ids) {
        Officers.as(officer)
                .get("/v1/pay-query-queue?limit=100&status=" + status)
                .then()
                .statusCode(200)
                .body("queries.id", ids);
    }
}
