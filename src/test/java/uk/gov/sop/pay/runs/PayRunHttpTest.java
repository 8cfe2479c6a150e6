package uk.gov.sop.pay.runs;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;
import uk.gov.sop.testsupport.Tokens;

@QuarkusTest
class PayRunHttpTest {

    @TestHTTPResource("/")
    URI root;

    private final Member me = Staff.head();
    private final UUID id = Api.newId();
    private final String run = PaySamples.run("CO", PaySamples.APRIL, PaySamples.april(me.staffNumber()));

    @Test
    void a_run_that_adds_up_is_received() {
        put(run).statusCode(201)
                .header("Location", endsWith("/v1/payroll-runs/" + id))
                .header("ETag", notNullValue())
                .body("status", equalTo("RECEIVED"))
                .body("payslips", equalTo(1))
                .body("actions", equalTo(List.of("replace", "check", "withdraw")));
        assertEquals(1, payslips());
    }

    @Test
    void the_same_file_again_is_a_lost_reply() {
        String first = put(run).statusCode(201).extract().asString();
        assertEquals(first, put(run).statusCode(200).extract().asString());
        assertEquals(1, payslips());
    }

    @Test
    void many_senders_of_the_same_file_make_one_run() {
        List<Integer> statuses = Together.run(10, i -> put(run).extract().statusCode());
        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(9, Collections.frequency(statuses, 200));
        assertEquals(1, payslips());
    }

    @Test
    void a_run_that_is_sent_twice_under_two_ids_at_once_is_taken_once() {
        List<Integer> statuses =
                Together.run(4, i -> Payroll.put(Api.newId(), run).extract().statusCode());
        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(3, Collections.frequency(statuses, 422));
    }

    @Test
    void another_file_needs_the_version_it_replaces() {
        String tag = put(run).extract().header("ETag");
        put(otherRun()).statusCode(428).body("rule", equalTo("PRECONDITION_REQUIRED"));
        put(otherRun(), "\"stale\"").statusCode(412);
        put(otherRun(), tag).statusCode(200).header("ETag", not(equalTo(tag)));
        assertEquals(1, payslips());
        Payroll.publish(id);
        String slip = Api.as(me).get("/v1/payslips").path("payslips[0].id");
        Api.as(me).get("/v1/payslips/" + slip).then().body("message", equalTo("Corrected"));
    }

    @Test
    void a_file_with_faults_replaces_nothing() {
        String tag = put(run).extract().header("ETag");
        put(run.replace("\"net\":237906", "\"net\":237907"), tag).statusCode(422);
        assertEquals(1, payslips());
        Payroll.client().get(path()).then().statusCode(200).header("ETag", equalTo(tag));
    }

    @Test
    void what_the_client_has_already_is_not_sent_again() {
        String tag = put(run).extract().header("ETag");
        Payroll.client().header("If-None-Match", tag).get(path()).then().statusCode(304);
    }

    @Test
    void staff_without_the_scope_cannot_send_pay() {
        Payroll.send(Api.as(me), id, run).statusCode(403);
    }

    @Test
    void another_media_type_is_not_accepted() {
        Payroll.client()
                .contentType("application/json")
                .body("{}")
                .put(path())
                .then()
                .statusCode(415);
    }

    @Test
    void a_file_that_does_not_say_what_it_is_is_not_accepted() throws Exception {
        try (HttpClient client = HttpClient.newHttpClient()) {
            HttpRequest nameless = HttpRequest.newBuilder(root.resolve(path()))
                    .header("Authorization", "Bearer " + Tokens.of("payroll", "payroll-runs:write"))
                    .PUT(HttpRequest.BodyPublishers.ofString(run))
                    .build();
            assertEquals(
                    415,
                    client.send(nameless, HttpResponse.BodyHandlers.discarding())
                            .statusCode());
        }
    }

    @Test
    void the_last_pay_of_somebody_who_left_is_taken_with_a_warning() {
        Staff.run("update assignment set ends_on = date '2026-03-31' where person_id = ?", me.id());
        put(run).statusCode(201).body("warnings", equalTo(1));
        Staff.run("update assignment set ends_on = date '2025-03-31' where person_id = ?", me.id());
        Payroll.put(Api.newId(), run).statusCode(422).body("errors[0].column", equalTo("/staffNumber"));
    }

    private String otherRun() {
        ObjectNode payslip = PaySamples.april(me.staffNumber()).put("message", "Corrected");
        return PaySamples.run("CO", PaySamples.APRIL, payslip);
    }

    private long payslips() {
        return Staff.count("select count(*) from payslip where run_id = ?", id);
    }

    private ValidatableResponse put(String file) {
        return Payroll.put(id, file);
    }

    private ValidatableResponse put(String file, String tag) {
        return Payroll.replace(id, file, tag);
    }

    private String path() {
        return "/v1/payroll-runs/" + id;
    }
}
