package uk.gov.sop.expenses.receipts;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.lessThan;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ExtractableResponse;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.receipts.cleaning.Pdfs;
import uk.gov.sop.shared.Fingerprint;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Pictures;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;
import uk.gov.sop.testsupport.Together;

@QuarkusTest
class ReceiptHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private final UUID id = Api.newId();
    private final byte[] picture = Pictures.receipt("Bristol to Leeds " + id);

    @Test
    void a_receipt_is_kept_once_and_known_again_by_what_was_sent() {
        put(picture)
                .statusCode(201)
                .header("Location", endsWith("/v1/receipts/" + id))
                .body("mediaType", equalTo("image/jpeg"))
                .body("width", equalTo(120))
                .body("height", equalTo(80))
                .body("pages", nullValue())
                .body("sha256", equalTo(Fingerprint.of(picture)));
        put(picture).statusCode(200).body("sha256", equalTo(Fingerprint.of(picture)));
        byte[] file = get(me, "").statusCode(200).extract().asByteArray();
        put(file).statusCode(428);
    }

    @Test
    void the_file_comes_back_written_anew_and_never_to_be_opened_in_the_page() {
        int size = put(picture).statusCode(201).extract().path("size");
        ExtractableResponse<Response> file = get(me, "")
                .statusCode(200)
                .contentType("image/jpeg")
                .header("Content-Disposition", equalTo("attachment; filename=\"receipt.jpg\""))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Security-Policy", startsWith("sandbox"))
                .extract();
        assertEquals(size, file.asByteArray().length);
        assertTrue(!new String(file.asByteArray(), java.nio.charset.StandardCharsets.ISO_8859_1).contains("Bristol"));
    }

    @Test
    void a_pdf_is_taken_whatever_media_type_it_is_sent_with() {
        put(Pdfs.ticket())
                .statusCode(201)
                .body("mediaType", equalTo("application/pdf"))
                .body("pages", equalTo(1))
                .body("width", nullValue())
                .body("size", lessThan(10_000));
        get(me, "")
                .contentType("application/pdf")
                .header("Content-Disposition", equalTo("attachment; filename=\"receipt.pdf\""))
                .header("Content-Security-Policy", startsWith("sandbox"));
    }

    @Test
    void a_thumbnail_is_shown_to_whom_the_file_is() {
        put(Pdfs.ticket()).statusCode(201);
        byte[] thumbnail = get(me, "/thumbnail")
                .statusCode(200)
                .contentType("image/jpeg")
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .extract()
                .asByteArray();
        assertEquals((byte) 0xD8, thumbnail[1]);
        get(manager, "/thumbnail").statusCode(404);
        claim(me).statusCode(201);
        get(manager, "/thumbnail").statusCode(200);
        get(Staff.head(), "/thumbnail").statusCode(404);
    }

    @Test
    void a_receipt_from_before_there_were_thumbnails_shows_one() {
        put(picture).statusCode(201);
        assertTrue(KeptFiles.of(id).stream()
                .filter(file -> file.toString().endsWith("-thumbnail"))
                .allMatch(file -> file.toFile().delete()));
        get(me, "/thumbnail").statusCode(200).contentType("image/jpeg");
    }

    @Test
    void many_at_once_make_one_receipt() {
        var statuses = Together.run(12, i -> put(picture).extract().statusCode());
        assertEquals(1, statuses.stream().filter(status -> status == 201).count(), statuses.toString());
        assertEquals(11, statuses.stream().filter(status -> status == 200).count(), statuses.toString());
        assertEquals(2, KeptFiles.of(id).size());
        assertEquals(0, KeptFiles.notesOf(id));
    }

    @Test
    void another_file_under_the_same_id_is_refused() {
        String tag = put(picture).statusCode(201).extract().header("ETag");
        byte[] other = Pictures.receipt("Leeds to Bristol");
        put(other).statusCode(428);
        Api.as(me)
                .contentType("image/jpeg")
                .header("If-Match", tag)
                .body(other)
                .put("/v1/receipts/" + id)
                .then()
                .statusCode(409)
                .body("rule", equalTo("RECEIPT_IN_USE"));
    }

    @Test
    void heic_is_answered_with_what_to_do_on_the_telephone() {
        Api.as(me)
                .contentType("image/heic")
                .body("\0\0\0\30ftypheic\0\0\0\0mif1heic".getBytes(java.nio.charset.StandardCharsets.ISO_8859_1))
                .put("/v1/receipts/" + id)
                .then()
                .statusCode(422)
                .body("detail", org.hamcrest.Matchers.containsString("Most Compatible"));
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
        put(picture).statusCode(201);
        get(manager, "").statusCode(404);
        claim(me).statusCode(201).body("total.pence", equalTo(4250));
        get(manager, "").statusCode(200);
        get(Staff.head(), "").statusCode(404);
    }

    @Test
    void the_receipt_of_another_cannot_be_claimed_on() {
        put(picture).statusCode(201);
        claim(Staff.managedBy(manager)).statusCode(422).body("errors[0].pointer", equalTo("/lines/0/receiptIds"));
    }

    @Test
    void a_receipt_goes_with_its_files_while_no_claim_names_it() {
        String tag = put(picture).extract().header("ETag");
        assertEquals(2, KeptFiles.of(id).size());
        delete(tag).statusCode(204);
        get(me, "").statusCode(404);
        assertEquals(0, KeptFiles.of(id).size());
        assertEquals(0, KeptFiles.notesOf(id));
    }

    @Test
    void a_receipt_stays_while_a_claim_names_it() {
        String tag = put(picture).extract().header("ETag");
        claim(me).statusCode(201);
        delete(tag).statusCode(409).body("rule", equalTo("RECEIPT_IN_USE"));
        assertEquals(2, KeptFiles.of(id).size());
    }

    private ValidatableResponse put(byte[] content) {
        return Api.as(me)
                .contentType("image/jpeg")
                .body(content)
                .put("/v1/receipts/" + id)
                .then();
    }

    private ValidatableResponse get(Member reader, String part) {
        return Api.as(reader).get("/v1/receipts/" + id + part).then();
    }

    private ValidatableResponse delete(String tag) {
        return Api.as(me).header("If-Match", tag).delete("/v1/receipts/" + id).then();
    }

    private ValidatableResponse claim(Member claimant) {
        return ReceiptClaims.submitted(claimant, id);
    }
}
