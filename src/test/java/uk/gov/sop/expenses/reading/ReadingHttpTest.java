package uk.gov.sop.expenses.reading;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.equalToIgnoringCase;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.lessThanOrEqualTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.reading.Readings.Agreement;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class ReadingHttpTest {

    private static final MadeReceipt SLIP = MadeReceipt.of(Layout.TILL_SLIP, Distortion.CLEAN, new Random(4));

    @Inject
    Tesseract tesseract;

    @Inject
    Readings readings;

    @Inject
    ReadingQueue queue;

    private final Member me = Staff.managedBy(Staff.head());
    private final UUID receipt = Api.newId();

    @BeforeEach
    void where_receipts_can_be_read() {
        Assumptions.assumeTrue(
                tesseract.missing().isEmpty(),
                () -> "No receipt was read: " + tesseract.missing().orElseThrow() + " Install tesseract-ocr-eng.");
    }

    @Test
    void a_receipt_is_read_after_it_is_put() {
        put();
        read().body("status", equalTo("READ"))
                .body("message", equalTo("Check what was read before you claim it."))
                .body("merchant.value", equalToIgnoringCase(SLIP.truth().merchant()))
                .body("date.value", equalTo(SLIP.truth().date().toString()))
                .body("total.value", equalTo((int) SLIP.truth().total()))
                .body("currency.value", equalTo("GBP"))
                .body("vat.value", equalTo(SLIP.truth().vat().intValue()))
                .body("total.confidence", allOf(greaterThan(50), lessThanOrEqualTo(100)))
                .body("total.box.width", greaterThan(10))
                .body("picture.width", notNullValue());
    }

    @Test
    void what_has_not_changed_is_not_sent_again() {
        put();
        String tag = read().extract().header("ETag");
        Api.as(me)
                .header("If-None-Match", tag)
                .get("/v1/receipts/" + receipt + "/reading")
                .then()
                .statusCode(304);
    }

    @Test
    void while_it_waits_the_answer_says_when_to_ask_again() {
        put();
        read();
        // As if another machine were reading it at this moment.
        set("attempts = 1, taken_at = timestamptz '2026-11-16 09:00Z'");
        get().body("status", equalTo("PENDING"))
                .header("Retry-After", "2")
                .body("total", nullValue())
                .body("picture", nullValue());
    }

    @Test
    void what_a_machine_left_unfinished_is_taken_up_again() {
        put();
        read();
        set("attempts = 1, taken_at = timestamptz '2026-11-16 08:57Z'");
        queue.sweep();
        read().body("status", equalTo("READ"));
    }

    @Test
    void after_three_attempts_that_ended_nowhere_it_is_given_up() {
        put();
        read();
        set("attempts = 3, taken_at = timestamptz '2026-11-16 08:57Z'");
        queue.sweep();
        read().body("status", equalTo("FAILED"))
                .body("message", equalTo("The receipt could not be read. Enter what it says yourself."));
    }

    @Test
    void a_receipt_from_before_receipts_were_read_has_no_reading() {
        put();
        read();
        Staff.run("delete from receipt_reading where receipt_id = ?", receipt);
        get().body("status", equalTo("UNAVAILABLE"));
    }

    @Test
    void what_is_claimed_is_held_against_what_was_read() {
        Agreement before = readings.agreement();
        put();
        read();
        readings.corrected(receipt, new ClaimedReceipt(SLIP.truth().date(), 1, "GBP", null));
        readings.corrected(
                receipt,
                new ClaimedReceipt(
                        SLIP.truth().date().minusDays(1), SLIP.truth().total(), "EUR", 0L));
        assertEquals(
                new Agreement(
                        before.claimed() + 1,
                        before.datesRight(),
                        before.totalsRight() + 1,
                        before.currenciesRight(),
                        before.vatClaimed() + 1,
                        before.vatRight()),
                readings.agreement());
    }

    private void set(String columns) {
        Staff.run(
                "update receipt_reading set status = 'PENDING', found = null, read_at = null, " + columns
                        + " where receipt_id = ?",
                receipt);
    }

    private void put() {
        Api.as(me)
                .contentType("image/jpeg")
                .body(SLIP.picture())
                .put("/v1/receipts/" + receipt)
                .then()
                .statusCode(201);
    }

    /** Once it no longer waits; a build machine may be busy. */
    private ValidatableResponse read() {
        ValidatableResponse answer = get();
        for (int i = 0; i < 600 && "PENDING".equals(answer.extract().path("status")); i++) {
            pause();
            answer = get();
        }
        return answer;
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private ValidatableResponse get() {
        return Api.as(me).get("/v1/receipts/" + receipt + "/reading").then().statusCode(200);
    }
}
