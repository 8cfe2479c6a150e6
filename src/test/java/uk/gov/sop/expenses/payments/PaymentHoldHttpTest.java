package uk.gov.sop.expenses.payments;

import static org.hamcrest.Matchers.equalTo;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Deciding;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** A claim that moves the miles of others and a batch that takes them wait for one another. */
@QuarkusTest
class PaymentHoldHttpTest {

    private final String department = Finance.department();
    private final Member manager = Staff.inDepartment(department);
    private final Member me = Staff.managedBy(manager);
    private final UUID later = Api.newId();
    private final UUID earlier = Api.newId();
    private final UUID batch = Api.newId();

    @BeforeEach
    void fill() {
        String miles = String.join(",", Collections.nCopies(5, drive("2026-10-01", 1_980)));
        put(Api.newId(), miles).statusCode(201).body("total.pence", equalTo(9_900 * 55));
    }

    @Test
    void a_claim_submitted_while_a_batch_takes_another_is_split_around_what_is_paid() throws Exception {
        approved(100 * 55);
        Future<ValidatableResponse> submitted = whileTheBatchIsMade(() -> put(earlier, drive("2026-11-05", 60)));
        submitted.get().statusCode(201).body("status", equalTo("SUBMITTED")).body("total.pence", equalTo(60 * 25));
        assertPaid(100 * 55);
    }

    @Test
    void a_claim_withdrawn_while_a_batch_takes_another_leaves_that_as_it_is_paid() throws Exception {
        put(earlier, drive("2026-11-05", 60)).statusCode(201);
        approved(40 * 55 + 60 * 25);
        String tag = Api.as(me).get("/v1/expense-claims/" + earlier).header("ETag");
        Future<ValidatableResponse> withdrawn = whileTheBatchIsMade(() -> Api.as(me)
                .header("If-Match", tag)
                .delete("/v1/expense-claims/" + earlier + "/submission")
                .then());
        withdrawn.get().statusCode(200).body("status", equalTo("DRAFT"));
        assertPaid(40 * 55 + 60 * 25);
    }

    /** The later claim, the only one approved, so that it is what the batch takes. */
    private void approved(int pence) {
        List<String> waiting = Deciding.inboxOf(manager);
        put(later, drive("2026-11-10", 100)).statusCode(201).body("total.pence", equalTo(pence));
        List<String> now = new ArrayList<>(Deciding.inboxOf(manager));
        now.removeAll(waiting);
        Deciding.approve(manager, now.getFirst()).statusCode(200);
    }

    /** The batch has taken its claims and cannot be written; then comes the request; then both go on. */
    private Future<ValidatableResponse> whileTheBatchIsMade(Supplier<ValidatableResponse> request)
            throws SQLException, ExecutionException, InterruptedException {
        Future<ValidatableResponse> made;
        Future<ValidatableResponse> asked;
        try (ExecutorService senders = Executors.newFixedThreadPool(2);
                Connection latch = DriverManager.getConnection(System.getProperty(Staff.DATABASE))) {
            latch.setAutoCommit(false);
            latch.createStatement().execute("lock table payment_batch in share mode");
            made = senders.submit(() -> Finance.pay(batch, Finance.order(department, "SALARY")));
            Together.until(() -> Together.waiting() == 1);
            asked = senders.submit(request::get);
            Together.until(() -> Together.waiting() == 2);
            latch.rollback();
        }
        made.get().statusCode(201).body("payments", equalTo(1));
        return asked;
    }

    private void assertPaid(int pence) {
        Api.as(me).get("/v1/expense-claims/" + later).then().body("total.pence", equalTo(pence));
        assertEquals(pence, Staff.count("select amount_pence from payment where claim_id = ?", later));
    }

    private ValidatableResponse put(UUID id, String lines) {
        return Api.as(me)
                .contentType("application/json")
                .body("{\"title\": \"Visits\", \"submit\": true, \"lines\": [" + lines + "]}")
                .put("/v1/expense-claims/" + id)
                .then();
    }

    private static String drive(String day, int miles) {
        return """
                {"kind": "CAR_MILEAGE", "date": "%s", "description": "Visit", "from": "Bristol", "to": "Exeter",
                 "reason": "Another gate", "miles": %d}""".formatted(day, miles);
    }
}
