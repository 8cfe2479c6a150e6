package uk.gov.sop.expenses.topups;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.shared.DateRange;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

/** An act that a machine was at when it died. */
@QuarkusTest
class TopUpInterruptedHttpTest {

    private static final DateRange DAYS = new DateRange(LocalDate.of(2026, 4, 6), LocalDate.of(2026, 5, 21));

    private final Topping of = new Topping("HMT");
    private final UUID id = Api.newId();

    @Inject
    ToppingUp act;

    @Inject
    RateTopUps acts;

    @Test
    void put_again_it_goes_on_where_it_was_and_pays_and_counts_each_once() {
        Member done = of.driver();
        Topping.paidAt45(done, "2026-05-12", 100);
        Topping.at45(Topping.drive(done, "2026-05-13", 10), 10);
        Member left = of.driver();
        Topping.paidAt45(left, "2026-05-12", 200);
        Topping.at45(Topping.drive(left, "2026-05-14", 20), 20);
        diedAfter(List.of(done.id()));
        get().body("finishedAt", nullValue()).body("people", equalTo(1)).body("repriced", equalTo(1));
        of.approve(id)
                .statusCode(200)
                .body("finishedAt", notNullValue())
                .body("people", equalTo(2))
                .body("lines", equalTo(2))
                .body("total.pence", equalTo(3_000))
                .body("repriced", equalTo(2));
        assertEquals(1, topUpsOf(done));
        assertEquals(1, topUpsOf(left));
        String again = of.approve(id).statusCode(200).extract().asString();
        assertEquals(again, get().extract().asString());
    }

    /** What is written by then: each step is a transaction. */
    private void diedAfter(List<UUID> people) {
        TopUpRequest sent = new TopUpRequest(of.department(), DAYS.start(), DAYS.end());
        QuarkusTransaction.requiringNew()
                .run(() -> acts.persist(
                        new RateTopUp(id, of.department(), DAYS, "finance", Instant.now(), Fingerprint.of(sent))));
        QuarkusTransaction.requiringNew().run(() -> act.approve(id, of.department(), people));
    }

    private ValidatableResponse get() {
        return Api.withToken(Topping.OFFICER)
                .get("/v1/rate-top-ups/" + id)
                .then()
                .statusCode(200);
    }

    private static long topUpsOf(Member member) {
        return Staff.count(
                "select count(*) from claim_line join claim on id = claim_id where person_id = ? and kind = 'RATE_TOP_UP'",
                member.id());
    }
}
