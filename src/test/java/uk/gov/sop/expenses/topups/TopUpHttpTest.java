package uk.gov.sop.expenses.topups;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

/** Journeys of 6 April to 21 May 2026 were paid at 45p before 55p was announced; the difference is owed. */
@QuarkusTest
class TopUpHttpTest {

    @Test
    void what_was_paid_at_45p_is_topped_up_by_10p_a_mile_in_one_act() {
        Topping of = new Topping("NE");
        Member me = of.driver();
        UUID paid = Topping.paidAt45(me, "2026-05-12", 100);
        of.due()
                .body("people", equalTo(1))
                .body("total.pence", equalTo(1_000))
                .body("lines[0].claimId", equalTo(paid.toString()))
                .body("lines[0].paid.pence", equalTo(4_500))
                .body("lines[0].now.pence", equalTo(5_500))
                .body("lines[0].parts", hasSize(1))
                .body("lines[0].parts[0].label", equalTo("miles, first 10,000 of 2026/27: 55p, paid at 45p"))
                .body("lines[0].parts[0].quantity", equalTo(100))
                .body("lines[0].parts[0].rate.pence", equalTo(10));
        UUID id = Api.newId();
        of.approve(id).statusCode(201).body("people", equalTo(1)).body("total.pence", equalTo(1_000));
        String topUp = Api.as(me)
                .get("/v1/expense-claims?status=APPROVED")
                .then()
                .body("claims", hasSize(1))
                .extract()
                .path("claims[0].id");
        Api.as(me)
                .get("/v1/expense-claims/" + topUp)
                .then()
                .body("title", equalTo("Rate top-up for travel of 6 April to 21 May 2026"))
                .body("total.pence", equalTo(1_000))
                .body("taxable.pence", equalTo(0))
                .body("lines[0].kind", equalTo("RATE_TOP_UP"))
                .body("lines[0].explanation", equalTo("100 × 10p (miles, first 10,000 of 2026/27: 55p, paid at 45p)"))
                .body("approvedByRule", startsWith("A rate was changed after payment"))
                .body("waitsForName", nullValue());
        of.due().body("lines", hasSize(0)).body("total.pence", equalTo(0));
    }

    @Test
    void approved_again_or_by_many_at_once_it_is_paid_once() {
        Topping of = new Topping("MHCLG");
        Member me = of.driver();
        Topping.paidAt45(me, "2026-05-12", 100);
        UUID id = Api.newId();
        List<Integer> answers = Together.run(8, i -> of.approve(id).extract().statusCode());
        assertEquals(1, answers.stream().filter(status -> status == 201).count());
        assertEquals(7, answers.stream().filter(status -> status == 200).count());
        of.approve(Api.newId()).statusCode(201).body("total.pence", equalTo(0));
        assertEquals(
                1,
                Staff.count(
                        "select count(*) from claim_line join claim on id = claim_id where person_id = ? and kind = 'RATE_TOP_UP'",
                        me.id()));
    }

    @Test
    void what_is_not_yet_paid_is_priced_anew_instead() {
        Topping of = new Topping("DCMS");
        Member me = of.driver();
        UUID waiting = Topping.drive(me, "2026-05-13", 50);
        Topping.at45(waiting, 50);
        of.approve(Api.newId()).statusCode(201).body("repriced", equalTo(1)).body("total.pence", equalTo(0));
        Api.as(me).get("/v1/expense-claims/" + waiting).then().body("total.pence", equalTo(2_750));
    }

    @Test
    void days_after_the_announcement_owe_nothing() {
        Topping of = new Topping("AGO");
        Member me = of.driver();
        UUID claim = Topping.drive(me, "2026-05-22", 100);
        Topping.pay(claim);
        of.due().body("lines", hasSize(0));
    }

    @Test
    void a_department_or_days_that_make_no_sense_are_refused() {
        Api.withToken(Topping.OFFICER)
                .get("/v1/rate-top-ups/due?department=XX&from=2026-04-06&to=2026-05-21")
                .then()
                .statusCode(400)
                .body("errors[0].pointer", equalTo("/department"));
        Api.withToken(Topping.OFFICER)
                .get("/v1/rate-top-ups/due?department=HO&from=2026-05-21&to=2026-04-06")
                .then()
                .statusCode(400);
    }
}
