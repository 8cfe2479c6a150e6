package uk.gov.sop.expenses.payments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class PaymentBatchHttpTest {

    private final UUID batch = Api.newId();

    @Test
    void a_batch_takes_all_that_is_due_and_a_lost_reply_answers_as_before() {
        String department = Finance.department();
        Member me = Finance.payee(department);
        UUID claim = Finance.dueClaim(me, 3_700, 0);
        Finance.dueClaim(me, 5_000, 1_200);
        Finance.dueClaim(me, 900, 900);
        Finance.dueClaim(Staff.inDepartment(department), 100, 0);
        Finance.dueClaim(me, 0, 0);
        String order = Finance.order(department, "SALARY");
        String made = Finance.pay(batch, order)
                .statusCode(201)
                .header("Location", endsWith("/v1/payment-batches/" + batch))
                .body("status", equalTo("MADE"))
                .body("payments", equalTo(4))
                .body("total.pence", equalTo(9_700))
                .body("taxable.pence", equalTo(2_100))
                .body("shares.costCentre", contains("CC-1", "CC-1", "CC-1", null))
                .body("shares.taxTreatment", contains("NOT_TAXABLE", "PARTLY_TAXABLE", "TAXABLE", "NOT_TAXABLE"))
                .body("shares.amount.pence", contains(3_700, 5_000, 900, 100))
                .body("paidOn", nullValue())
                .body("rejections", hasSize(0))
                .body("actions", contains("acknowledge"))
                .extract()
                .asString();
        assertEquals(made, Finance.pay(batch, order).statusCode(200).extract().asString());
        assertEquals(made, Finance.get(batch).extract().asString());
        Finance.due(department).body("payments", hasSize(0));
        Api.as(me)
                .get("/v1/expense-claims/" + claim)
                .then()
                .body("status", equalTo("APPROVED"))
                .body("expectedPayOn", equalTo(Finance.PAY_DAY));
    }

    @Test
    void a_batch_is_never_changed() {
        String department = Finance.department();
        Finance.dueClaim(Finance.payee(department), 3_700, 0);
        String tag = Finance.pay(batch, Finance.order(department, "SALARY"))
                .statusCode(201)
                .extract()
                .header("ETag");
        String other = Finance.order(department, "SALARY", "2026-11-23");
        Finance.pay(batch, other).statusCode(428);
        Finance.pay(Finance.officer().header("If-Match", "\"another\""), batch, other)
                .statusCode(412);
        Finance.pay(Finance.officer().header("If-Match", tag), batch, other)
                .statusCode(409)
                .body("rule", equalTo("PAYMENT_BATCH_FIXED"));
        Finance.officer()
                .header("If-None-Match", tag)
                .get("/v1/payment-batches/" + batch)
                .then()
                .statusCode(304);
    }

    @Test
    void by_bank_transfer_goes_what_is_not_taxable_to_accounts_on_record() {
        String department = Finance.department();
        Member me = Finance.payee(department);
        Finance.dueClaim(me, 3_700, 0);
        UUID taxable = Finance.dueClaim(me, 5_000, 1);
        UUID withoutAccount = Finance.dueClaim(Staff.inDepartment(department), 100, 0);
        Finance.pay(batch, Finance.order(department, "BANK_TRANSFER"))
                .statusCode(201)
                .body("payments", equalTo(1))
                .body("total.pence", equalTo(3_700));
        Finance.due(department)
                .body("payments.claimId", contains(withoutAccount.toString(), taxable.toString()))
                .body("payments.problem", contains("NO_BANK_ACCOUNT", null))
                .body("payments[1].methods", contains("SALARY"));
        Finance.pay(Api.newId(), Finance.order(department, "BANK_TRANSFER"))
                .statusCode(422)
                .body("rule", equalTo("NOTHING_DUE"))
                .body("detail", containsString("Pay it with salary."));
    }

    @Test
    void where_nothing_is_due_no_batch_is_made() {
        Finance.pay(batch, Finance.order("NOBODY", "SALARY")).statusCode(422).body("rule", equalTo("NOTHING_DUE"));
        Finance.get(batch).statusCode(404);
    }

    @ParameterizedTest
    @ValueSource(strings = {"2026-11-15", "2026-11-21", "2026-11-22", "2027-01-18"})
    void money_moves_on_weekdays_soon(String payOn) {
        Finance.pay(batch, Finance.order("CO", "SALARY", payOn))
                .statusCode(422)
                .body("rule", equalTo("PAYMENT_DATE_INVALID"))
                .body("errors.pointer", contains("/payOn"));
    }

    @Test
    void a_department_without_an_account_cannot_pay_by_bank_transfer() {
        Finance.dueClaim(Finance.payee("NOPAY"), 3_700, 0);
        Finance.pay(batch, Finance.order("NOPAY", "BANK_TRANSFER"))
                .statusCode(422)
                .body("rule", equalTo("PAYER_ACCOUNT_UNKNOWN"))
                .body("detail", containsString("SOP_PAYERS_NOPAY_NAME"));
        Finance.due("NOPAY").body("payments", hasSize(1));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"department\": \"co\", \"method\": \"SALARY\", \"payOn\": \"2026-11-20\"}",
                "{\"department\": \"CO\", \"method\": \"CASH\", \"payOn\": \"2026-11-20\"}",
                "{\"department\": \"CO\", \"method\": \"SALARY\", \"payOn\": \"2026-11-31\"}",
                "{\"department\": \"CO\", \"method\": \"SALARY\"}",
                "{\"department\": \"CO\", \"method\": \"SALARY\", \"payOn\": \"2026-11-20\", \"claims\": []}"
            })
    void what_the_contract_does_not_allow_is_refused(String order) {
        Finance.pay(batch, order).statusCode(400).body("rule", equalTo("MALFORMED_REQUEST"));
    }

    @Test
    void batches_are_found_again_newest_first_page_by_page() {
        String department = Finance.department();
        Member me = Finance.payee(department);
        Finance.dueClaim(me, 1, 0);
        UUID first = Finance.paid(department, "SALARY");
        Finance.dueClaim(me, 2, 0);
        UUID second = Finance.paid(department, "BANK_TRANSFER");
        String next = Finance.officer()
                .get("/v1/payment-batches?limit=1&department=" + department)
                .then()
                .body("batches.id", contains(second.toString()))
                .body("batches.method", contains("BANK_TRANSFER"))
                .extract()
                .path("next");
        Finance.officer()
                .get(next)
                .then()
                .statusCode(200)
                .body("batches.id", contains(first.toString()))
                .body("next", nullValue());
        Finance.officer().get("/v1/payment-batches?limit=1").then().body("batches.id", not(contains(first.toString())));
    }
}
