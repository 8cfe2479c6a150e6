package uk.gov.sop.expenses.payments;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.Collections;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class PaymentRaceHttpTest {

    private static final int CLAIMS = 30;
    private final String department = Finance.department();

    @Test
    void twenty_at_once_make_one_batch() {
        dueClaims();
        UUID batch = Api.newId();
        var statuses = Together.run(
                20,
                i -> Finance.pay(batch, Finance.order(department, "SALARY"))
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(19, Collections.frequency(statuses, 200));
        assertEquals(CLAIMS, Staff.count("select count(*) from payment where batch_id = ?", batch));
    }

    @Test
    void two_batches_of_a_department_never_pay_a_claim_twice() {
        dueClaims();
        var statuses = Together.run(
                10,
                i -> Finance.pay(Api.newId(), Finance.order(department, i % 2 == 0 ? "SALARY" : "BANK_TRANSFER"))
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 201));
        assertEquals(9, Collections.frequency(statuses, 422));
        String paid = " from payment join claim on claim.id = claim_id where department = ?";
        assertEquals(CLAIMS, Staff.count("select count(*)" + paid, department));
        assertEquals(CLAIMS, Staff.count("select count(distinct claim_id)" + paid, department));
    }

    @Test
    void of_ten_acknowledgements_of_one_version_exactly_one_wins() {
        dueClaims();
        UUID batch = Finance.paid(department, "SALARY");
        String tag = Finance.acknowledge(Finance.officer(), batch, Finance.allPaid())
                .statusCode(200)
                .extract()
                .header("ETag");
        UUID payment = UUID.fromString(Finance.file(Finance.officer(), batch, "text/csv")
                .lines()
                .skip(1)
                .findFirst()
                .orElseThrow()
                .substring(0, 36));
        var statuses = Together.run(
                10,
                i -> Finance.acknowledge(
                                Finance.officer().header("If-Match", tag),
                                batch,
                                Finance.allPaidBut(payment, "Reason " + i))
                        .extract()
                        .statusCode());
        assertEquals(1, Collections.frequency(statuses, 200));
        assertEquals(9, Collections.frequency(statuses, 412));
    }

    /** A second claim of the same trip makes the first one taxable while a batch is being made. */
    @Test
    void a_batch_that_waited_for_a_change_pays_with_all_of_the_change() throws Exception {
        UUID claim = Finance.dueClaim(Finance.payee(department), 1_500, 0);
        Staff.run("""
                insert into claim_line (claim_id, position, kind, on_date, said, parts, amount_pence, taxable_pence)
                values (?, 0, 'INCIDENTALS', date '2026-11-02', '{}', '[]', 1500, 0)""", claim);
        UUID batch = Api.newId();
        try (ExecutorService together = Executors.newSingleThreadExecutor();
                Connection change = DriverManager.getConnection(System.getProperty(Staff.DATABASE))) {
            change.setAutoCommit(false);
            change.createStatement().execute("update claim set taxable_pence = 1500 where id = '" + claim + "'");
            var made = together.submit(() -> Finance.pay(batch, Finance.order(department, "SALARY")));
            Together.until(() -> Together.waiting() == 1);
            change.createStatement()
                    .execute("update claim_line set taxable_pence = 1500 where claim_id = '" + claim + "'");
            change.commit();
            made.get().statusCode(201);
        }
        assertEquals(
                1,
                Staff.count(
                        "select count(*) from payment where batch_id = ? and taxable_pence = 1500"
                                + " and jsonb_array_length(taxed_lines) = 1",
                        batch));
    }

    private void dueClaims() {
        Member me = Finance.payee(department);
        for (int i = 0; i < CLAIMS; i++) {
            Finance.dueClaim(me, 100 + i, 0);
        }
    }
}
