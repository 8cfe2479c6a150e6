package uk.gov.sop.pay.queries;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** Asking about a line of one's own payslip. */
@QuarkusTest
class PayQueryHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private String slip;

    @BeforeEach
    void pay() {
        slip = Paid.payslipOf(me);
    }

    @Test
    void a_question_about_a_line_waits_for_payroll() {
        UUID id = Asking.asked(me, slip);
        Asking.read(me, id)
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("status", equalTo("OPEN"))
                .body("line", equalTo("/deductions/1"))
                .body("department", equalTo("CO"))
                .body("messages.text", contains("Why so much?"))
                .body("messages.answer", contains(false))
                .body("actions", contains("write"));
        Api.as(me).get("/v1/pay-queries").then().body("queries.id", contains(id.toString()));
    }

    @Test
    void the_same_again_is_the_lost_reply_and_something_else_is_refused() {
        UUID id = Asking.asked(me, slip);
        String same = Asking.body(slip, "/deductions/1", "Why so much?");
        String tag = Asking.ask(me, id, same).statusCode(200).extract().header("ETag");
        for (String other : List.of(
                Asking.body(slip, "/deductions/0", "Why so much?"), Asking.body(slip, "/deductions/1", "Why?"))) {
            Asking.ask(me, id, other).statusCode(428);
            Api.as(me)
                    .header("If-Match", tag)
                    .contentType("application/json")
                    .body(other)
                    .put("/v1/pay-queries/" + id)
                    .then()
                    .statusCode(409)
                    .body("rule", equalTo("PAY_QUERY_FIXED"));
        }
    }

    @Test
    void many_at_once_ask_once_and_write_once() {
        UUID id = Api.newId();
        UUID message = Api.newId();
        String body = Asking.body(slip, "/totals/net", "Why?");
        assertEquals(
                1,
                created(Together.run(10, i -> Asking.ask(me, id, body).extract().statusCode())));
        assertEquals(
                1,
                created(Together.run(
                        10, i -> Asking.write(me, id, message, "And?").extract().statusCode())));
        Asking.read(me, id).body("messages.text", contains("Why?", "And?"));
    }

    @Test
    void an_id_of_somebody_elses_message_is_not_taken() {
        UUID theirs = Api.newId();
        Member other = Staff.head();
        UUID query = Asking.asked(other, Paid.payslipOf(other));
        Asking.write(other, query, theirs, "More").statusCode(201);
        Asking.ask(me, theirs, Asking.body(slip, "/totals/net", "Why?")).statusCode(404);
        Asking.write(me, Asking.asked(me, slip), theirs, "More").statusCode(404);
        Asking.write(me, query, Api.newId(), "More").statusCode(404);
    }

    @Test
    void nobody_asks_about_anothers_payslip() {
        Asking.ask(manager, Api.newId(), Asking.body(slip, "/totals/net", "What do they earn?"))
                .statusCode(422)
                .body("rule", equalTo("PAY_QUERY_LINE_UNKNOWN"))
                .body("errors.pointer", contains("/payslipId"));
        Asking.read(manager, Asking.asked(me, slip)).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/payments/1", "/payments/-", "/bonus", "/totals/net/pence/x", "/message/0"})
    void a_line_must_be_on_the_payslip(String line) {
        int status = Asking.ask(me, Api.newId(), Asking.body(slip, line, "Why?"))
                .extract()
                .statusCode();
        assertEquals(line.endsWith("-") || line.split("/").length > 4 ? 400 : 422, status);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "a blank question | /payments/0 | '  ' | /text",
                "a NUL | /payments/0 | a\\u0000 | /text",
                "no pointer | payments | Why? | /line",
                "the whole payslip | '' | Why? | /line"
            })
    void what_the_contract_does_not_allow_is_refused(String what, String line, String text, String pointer) {
        Asking.ask(me, Api.newId(), Asking.body(slip, line, text))
                .statusCode(400)
                .body("errors.pointer", hasItem(pointer));
    }

    private static long created(List<Integer> statuses) {
        return statuses.stream().filter(status -> status == 201).count();
    }
}
