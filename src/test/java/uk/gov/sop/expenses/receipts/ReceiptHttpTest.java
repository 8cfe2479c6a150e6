package uk.gov.sop.expenses.receipts;

import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import io.restassured.response.ValidatableResponse;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class ReceiptHttpTest {

    private static final byte[] PICTURE = HexFormat.of().parseHex("ffd8ffe000104a464946000101");
    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final UUID id = Api.newId();

    @Test
    void a_receipt_is_kept_once_and_comes_back_as_it_was() throws Exception {
        put(PICTURE).statusCode(201).body("mediaType", equalTo("image/jpeg"));
        put(PICTURE).statusCode(200);
        Api.as(me)
                .get("/v1/receipts/" + id)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .header("X-Content-Type-Options", equalTo("nosniff"));
        HttpRequest file = HttpRequest.newBuilder(
                        URI.create(RestAssured.baseURI + ":" + RestAssured.port + "/v1/receipts/" + id))
                .header("Authorization", "Bearer " + me.token())
                .build();
        try (HttpClient client = HttpClient.newHttpClient()) {
            assertArrayEquals(
                    PICTURE, client.send(file, BodyHandlers.ofByteArray()).body());
        }
    }

    @Test
    void another_file_under_the_same_id_is_refused() {
        put(PICTURE).statusCode(201);
        put(Arrays.copyOf(PICTURE, 20)).statusCode(428);
    }

    @Test
    void a_file_is_known_by_its_content_and_not_by_its_name() {
        put("not a picture".getBytes(java.nio.charset.StandardCharsets.US_ASCII))
                .statusCode(422)
                .body("rule", equalTo("RECEIPT_UNREADABLE"));
        put(new byte[0]).statusCode(422);
    }

    @Test
    void a_file_over_ten_mebibytes_is_too_large() {
        put(Arrays.copyOf(PICTURE, 10 * 1024 * 1024 + 1)).statusCode(413).body("rule", equalTo("TOO_LARGE"));
    }

    @Test
    void another_type_of_file_is_not_accepted() {
        Api.as(me)
                .contentType("image/svg+xml")
                .body("<svg/>")
                .put("/v1/receipts/" + id)
                .then()
                .statusCode(415);
    }

    @Test
    void the_manager_sees_a_receipt_once_its_claim_is_submitted() {
        put(PICTURE).statusCode(201);
        Api.as(manager).get("/v1/receipts/" + id).then().statusCode(404);
        claim(me).statusCode(201).body("total.pence", equalTo(4250));
        Api.as(manager).get("/v1/receipts/" + id).then().statusCode(200);
        Api.as(Staff.head()).get("/v1/receipts/" + id).then().statusCode(404);
    }

    @Test
    void the_receipt_of_another_cannot_be_claimed_on() {
        put(PICTURE).statusCode(201);
        claim(Staff.managedBy(manager)).statusCode(422).body("errors[0].pointer", equalTo("/lines/0/receiptIds"));
    }

    @Test
    void a_receipt_goes_only_while_no_claim_names_it() {
        String tag = put(PICTURE).extract().header("ETag");
        claim(me).statusCode(201);
        Api.as(me)
                .header("If-Match", tag)
                .delete("/v1/receipts/" + id)
                .then()
                .statusCode(409)
                .body("rule", equalTo("RECEIPT_IN_USE"));
    }

    private ValidatableResponse put(byte[] content) {
        return Api.as(me)
                .contentType("image/jpeg")
                .body(content)
                .put("/v1/receipts/" + id)
                .then();
    }

    private ValidatableResponse claim(Member claimant) {
        String body = """
                {"title": "Train to Leeds", "submit": true, "lines": [
                  {"kind": "TRAIN", "date": "2026-11-12", "description": "Bristol to Leeds", "receiptIds": ["%s"],
                   "amount": {"pence": 4250, "currency": "GBP"}}]}""".formatted(id);
        return Api.as(claimant)
                .contentType("application/json")
                .body(body)
                .put("/v1/expense-claims/" + Api.newId())
                .then();
    }
}
