package uk.gov.sop.expenses.payments;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.Today;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class DueClaimsTest {

    private final String department = Finance.department();
    private final UUID batch = Api.newId();

    @Inject
    EntityManager database;

    @Inject
    PaymentBatches batches;

    @Inject
    Today today;

    @Test
    void what_is_more_than_one_acknowledgement_can_name_stays_due_for_the_next_batch() {
        Member me = Finance.payee(department);
        for (int i = 0; i < 3; i++) {
            Finance.dueClaim(me, 1_000, 0);
        }
        PaymentOrder order = new PaymentOrder(department, PaymentMethod.SALARY, LocalDate.parse(Finance.PAY_DAY));
        QuarkusTransaction.requiringNew().run(() -> {
            PaymentBatch.Sum sum = new DueClaims(database, 2).takeInto(batch, order, today.now());
            assertEquals(2, sum.payments());
            assertEquals(2_000, sum.total().pence());
            batches.persistAndFlush(new PaymentBatch(batch, order, sum, today.now(), "finance"));
        });
        Finance.due(department).body("payments.amount.pence", contains(1_000));
        Finance.pay(Api.newId(), Finance.order(department, "SALARY")).statusCode(201);
    }

    @Test
    void a_batch_holds_twenty_thousand_payments_and_the_next_one_the_rest() {
        Member me = Finance.payee(department);
        Staff.run("""
                insert into claim (id, person_id, department, title, status, total_pence, taxable_pence, submitted_at,
                                   decided_at, fingerprint, created_at, updated_at, version)
                select uuidv7(), ?, ?, 'Site visit', 'APPROVED', 100, 0, at, at, '', at, at, 0
                from generate_series(1, 20001), cast('2026-11-16 09:00Z' as timestamptz) at""", me.id(), department);
        Staff.run("analyze claim");
        Finance.pay(batch, Finance.order(department, "SALARY"))
                .statusCode(201)
                .body("payments", equalTo(20_000))
                .body("total.pence", equalTo(2_000_000));
        Finance.due(department).body("payments.amount.pence", contains(100));
        Finance.pay(Api.newId(), Finance.order(department, "SALARY"))
                .statusCode(201)
                .body("payments", equalTo(1));
    }
}
