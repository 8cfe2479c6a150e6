package uk.gov.sop.expenses.payments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class AcknowledgementHttpTest {

    private static final String CLOSED = "Account closed";

    private final String department = Finance.department();
    private final Member me = Finance.payee(department);
    private final UUID claim = Finance.dueClaim(me, 3_700, 0);
    private final UUID other = Finance.dueClaim(me, 1_300, 0);
    private final UUID batch = Api.newId();
    private UUID payment;

    @BeforeEach
    void make() {
        Finance.pay(batch, Finance.order(department, "BANK_TRANSFER")).statusCode(201);
        payment = Finance.paymentOf(batch, claim);
    }

    @Test
    void what_is_acknowledged_is_paid_and_a_lost_reply_answers_as_before() {
        String answer = acknowledge(Finance.allPaid())
                .statusCode(200)
                .body("status", equalTo("ACKNOWLEDGED"))
                .body("paidOn", equalTo("2026-11-16"))
                .body("acknowledgedBy", equalTo("finance at https://identity.example/realms/sop through test-app"))
                .body("actions", contains("amendAcknowledgement"))
                .extract()
                .asString();
        assertEquals(
                answer, acknowledge(Finance.allPaid()).statusCode(200).extract().asString());
        claim(claim).body("status", equalTo("PAID")).body("paidOn", equalTo("2026-11-16"));
        claim(other).body("status", equalTo("PAID"));
    }

    @Test
    void what_came_back_is_due_again_and_paid_by_the_next_batch() {
        acknowledge(Finance.allPaidBut(payment, CLOSED))
                .statusCode(200)
                .body("rejections.paymentId", contains(payment.toString()))
                .body("rejections.reason", contains(CLOSED))
                .body("rejections[0].amount.pence", equalTo(3_700));
        claim(claim)
                .body("status", equalTo("APPROVED"))
                .body("paymentProblem", equalTo(CLOSED))
                .body("expectedPayOn", equalTo("2026-12-23"));
        Finance.due(department)
                .body("payments.claimId", contains(claim.toString()))
                .body("payments.problem", contains(CLOSED));
        UUID second = Finance.paid(department, "SALARY");
        claim(claim).body("paymentProblem", nullValue()).body("expectedPayOn", equalTo(Finance.PAY_DAY));
        Finance.acknowledge(Finance.officer(), second, Finance.allPaid()).statusCode(200);
        claim(claim).body("status", equalTo("PAID")).body("paidOn", equalTo("2026-11-16"));
    }

    @Test
    void what_comes_back_late_is_added_by_version() {
        String tag = acknowledge(Finance.allPaid()).statusCode(200).extract().header("ETag");
        String late = Finance.allPaidBut(payment, CLOSED);
        acknowledge(late).statusCode(428);
        acknowledge(late, "\"another\"").statusCode(412);
        claim(claim).body("status", equalTo("PAID"));
        acknowledge(late, tag).statusCode(200).body("rejections", hasSize(1));
        claim(claim).body("status", equalTo("APPROVED")).body("paidOn", nullValue());
        claim(other).body("status", equalTo("PAID"));
        assertEquals(1, version(claim) - version(other));
    }

    @Test
    void a_return_is_not_taken_back_once_its_claim_is_taxed_otherwise_or_waits_again() {
        acknowledge(Finance.allPaidBut(payment, CLOSED)).statusCode(200);
        Staff.run("update claim set taxable_pence = 100 where id = ?", claim);
        acknowledge(Finance.allPaid(), tag()).statusCode(409).body("rule", equalTo("PAYMENT_ALREADY_REMADE"));
        Staff.run("update claim set taxable_pence = 0, status = 'SUBMITTED' where id = ?", claim);
        acknowledge(Finance.allPaid(), tag()).statusCode(409).body("rule", equalTo("PAYMENT_ALREADY_REMADE"));
        Staff.run("update claim set status = 'APPROVED' where id = ?", claim);
        acknowledge(Finance.allPaid(), tag()).statusCode(200);
        assertEquals(
                4, // the answer itself, and three looks for its version
                Staff.count(
                        "select count(*) from disclosure where what = 'rejected_payment' and what_id = ?", payment));
    }

    @Test
    void a_return_by_mistake_is_taken_back_unless_the_claim_is_in_another_batch() {
        acknowledge(Finance.allPaidBut(payment, CLOSED)).statusCode(200);
        acknowledge(Finance.allPaid(), tag()).statusCode(200).body("rejections", hasSize(0));
        claim(claim).body("status", equalTo("PAID")).body("paymentProblem", nullValue());
        acknowledge(Finance.allPaidBut(payment, CLOSED), tag()).statusCode(200);
        Finance.paid(department, "SALARY");
        acknowledge(Finance.allPaid(), tag()).statusCode(409).body("rule", equalTo("PAYMENT_ALREADY_REMADE"));
        claim(claim).body("status", equalTo("APPROVED"));
        acknowledge(Finance.allPaidBut(payment, "Account unknown"), tag())
                .statusCode(200)
                .body("rejections.reason", contains("Account unknown"));
        claim(claim).body("paymentProblem", nullValue());
    }

    @Test
    void only_payments_of_the_batch_can_come_back() {
        acknowledge(Finance.allPaidBut(Api.newId(), CLOSED))
                .statusCode(422)
                .body("rule", equalTo("ACKNOWLEDGEMENT_INVALID"))
                .body("errors.pointer", contains("/rejected/0/paymentId"));
        acknowledge(Finance.allPaidBut(payment, CLOSED).replaceFirst("\\[(.*)]", "[$1, $1]"))
                .statusCode(422)
                .body("errors.pointer", contains("/rejected/1/paymentId"));
        claim(other).body("status", equalTo("APPROVED"));
        Finance.acknowledge(Finance.officer(), Api.newId(), Finance.allPaid()).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-15", "2026-11-17"})
    void nothing_is_paid_before_it_is_in_a_batch_nor_in_the_future(String paidOn) {
        acknowledge(Finance.allPaid().replace("2026-11-16", paidOn))
                .statusCode(422)
                .body("rule", equalTo("PAYMENT_DATE_INVALID"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\\u0000", "\\u0007", "\\n"})
    void a_reason_with_a_control_character_is_refused_where_it_stands(String control) {
        acknowledge(Finance.allPaidBut(payment, "Account" + control + "closed"))
                .statusCode(400)
                .body("errors.pointer", contains("/rejected/0/reason"))
                .body("errors.message", contains(startsWith("must not hold ")));
        claim(claim).body("status", equalTo("APPROVED")).body("paymentProblem", nullValue());
    }

    private ValidatableResponse acknowledge(String body) {
        return Finance.acknowledge(Finance.officer(), batch, body);
    }

    private ValidatableResponse acknowledge(String body, String tag) {
        return Finance.acknowledge(Finance.officer().header("If-Match", tag), batch, body);
    }

    private String tag() {
        return Finance.get(batch).extract().header("ETag");
    }

    private ValidatableResponse claim(UUID id) {
        return Api.as(me).get("/v1/expense-claims/" + id).then().statusCode(200);
    }

    private static long version(UUID claim) {
        return Staff.count("select version from claim where id = ?", claim);
    }
}
