package uk.gov.sop.expenses.topups;

import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.Connection;
import java.sql.DriverManager;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.payments.Finance;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** A claim is either paid, and topped up, or not, and priced anew: nothing may change that while both are looked for. */
@QuarkusTest
class TopUpRaceHttpTest {

    private final Topping of = new Topping("DEFRA");

    @Test
    void a_payment_that_is_coming_back_is_waited_for_and_its_claim_priced_anew() throws Exception {
        UUID claim = Topping.drive(of.driver(), "2026-05-12", 100);
        Topping.at45(claim, 100);
        Topping.approved(claim);
        UUID batch = Api.newId();
        put("payment-batches/" + batch, Finance.order(of.department(), "SALARY"))
                .statusCode(201);
        String payment = payment(batch);
        try (ExecutorService together = Executors.newFixedThreadPool(2);
                Connection slow = DriverManager.getConnection(System.getProperty(Staff.DATABASE))) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("select from payment where id = '" + payment + "' for update");
            var comesBack =
                    together.submit(() -> put("payment-batches/" + batch + "/acknowledgement", """
                    {"paidOn": "2026-11-16", "rejected": [{"paymentId": "%s", "reason": "Left"}]}""".formatted(payment)));
            Together.until(() -> Together.waiting() == 1);
            var toppedUp = together.submit(() -> of.approve(Api.newId()));
            Together.until(() -> Together.waiting() == 2 || toppedUp.isDone());
            slow.rollback();
            comesBack.get().statusCode(200);
            toppedUp.get().statusCode(201).body("repriced", equalTo(1)).body("total.pence", equalTo(0));
        }
    }

    @Test
    void who_takes_a_claim_back_is_waited_for_and_what_shares_its_miles_priced_anew_after_that() throws Exception {
        Member me = of.driver();
        UUID earlier = Topping.drive(me, "2026-05-12", 600);
        Topping.repeat(earlier, 16);
        UUID later = Topping.drive(me, "2026-05-13", 100);
        Topping.at45(later, 100);
        String tag = Api.as(me).get("/v1/expense-claims/" + earlier).header("ETag");
        try (ExecutorService together = Executors.newFixedThreadPool(2);
                Connection slow = DriverManager.getConnection(System.getProperty(Staff.DATABASE))) {
            slow.setAutoCommit(false);
            slow.createStatement().execute("select from claim where id = '" + later + "' for update");
            var takesBack = together.submit(() -> Api.as(me)
                    .header("If-Match", tag)
                    .delete("/v1/expense-claims/" + earlier + "/submission")
                    .then());
            Together.until(() -> Together.waiting() == 1);
            var toppedUp = together.submit(() -> of.approve(Api.newId()));
            Together.until(() -> Together.waiting() == 2 || toppedUp.isDone());
            slow.rollback();
            takesBack.get().statusCode(200);
            toppedUp.get().statusCode(201);
        }
        Api.as(me).get("/v1/expense-claims/" + later).then().body("total.pence", equalTo(5_500));
    }

    private static ValidatableResponse put(String path, String body) {
        return Finance.officer()
                .contentType("application/json")
                .body(body)
                .put("/v1/" + path)
                .then();
    }

    /** The only one of a batch. */
    private static String payment(UUID batch) {
        String file = Finance.officer()
                .accept("text/csv")
                .get("/v1/payment-batches/" + batch)
                .asString();
        return file.lines().skip(1).findFirst().orElseThrow().substring(0, 36);
    }
}
