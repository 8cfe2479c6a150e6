package uk.gov.sop.expenses.payments;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class PaymentFilesHttpTest {

    private final String department = Finance.department();
    private final Member me = Finance.payee(department);

    @Test
    void payroll_gets_amounts_and_no_accounts() {
        UUID claim = Finance.dueClaim(me, 5_000, 1_250);
        UUID batch = Finance.paid(department, "SALARY");
        List<String> rows =
                Finance.file(Finance.reader(), batch, "text/csv").lines().toList();
        assertEquals(
                "payment_id,staff_number,name,cost_centre,amount,taxable_amount,currency,reference,taxable_lines",
                rows.getFirst());
        assertEquals(
                ",%s,%s,CC-1,50.00,12.50,GBP,%s,"
                        .formatted(me.staffNumber(), me.name(), BatchedPayment.referenceOf(claim)),
                rows.get(1).substring(36));
        assertEquals(2, rows.size());
    }

    @Test
    void a_batch_paid_with_salary_has_no_file_for_a_bank() {
        Finance.dueClaim(me, 5_000, 0);
        UUID batch = Finance.paid(department, "SALARY");
        Finance.officer()
                .accept("application/xml")
                .get("/v1/payment-batches/" + batch)
                .then()
                .statusCode(406)
                .body("rule", equalTo("NOT_ACCEPTABLE"))
                .body("detail", containsString("CSV"));
        assertEquals(0, exports(batch, "application/xml"));
    }

    @Test
    void accounts_are_for_those_who_may_pay_and_are_not_in_what_is_only_looked_at() {
        Finance.dueClaim(me, 5_000, 0);
        UUID batch = Finance.paid(department, "BANK_TRANSFER");
        for (String type : List.of("text/csv", "application/xml")) {
            Finance.reader()
                    .accept(type)
                    .get("/v1/payment-batches/" + batch)
                    .then()
                    .statusCode(403);
            assertEquals(0, exports(batch, type));
        }
        Finance.reader()
                .get("/v1/payment-batches/" + batch)
                .then()
                .statusCode(200)
                .contentType("application/json")
                .body(not(containsString("5577")));
        Finance.officer()
                .accept("image/png")
                .get("/v1/payment-batches/" + batch)
                .then()
                .statusCode(406);
    }

    @Test
    void each_file_that_leaves_is_on_record() {
        Finance.dueClaim(me, 5_000, 0);
        UUID batch = Finance.paid(department, "BANK_TRANSFER");
        Finance.file(Finance.officer(), batch, "text/csv");
        Finance.file(Finance.officer(), batch, "application/xml");
        Finance.file(Finance.officer(), batch, "application/xml");
        assertEquals(1, exports(batch, "text/csv"));
        assertEquals(2, exports(batch, "application/xml"));
    }

    @Test
    void the_file_of_a_batch_stays_the_same_when_an_account_changes() {
        Finance.dueClaim(me, 5_000, 0);
        UUID batch = Finance.paid(department, "BANK_TRANSFER");
        String before = Finance.file(Finance.officer(), batch, "application/xml");
        Staff.run("update bank_account set account_number = '55779922' where person_id = ?", me.id());
        assertEquals(before, Finance.file(Finance.officer(), batch, "application/xml"));
        Staff.run("delete from bank_account where person_id = ?", me.id());
        assertEquals(before, Finance.file(Finance.officer(), batch, "application/xml"));
    }

    private static long exports(UUID batch, String type) {
        return Staff.count(
                "select count(*) from payment_export where batch_id = ? and media_type = ?"
                        + " and exported_by like 'finance at % through test-app'",
                batch, type);
    }
}
