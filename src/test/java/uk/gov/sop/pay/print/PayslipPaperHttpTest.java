package uk.gov.sop.pay.print;

import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class PayslipPaperHttpTest {

    private final Member manager = Staff.head();
    private final Member me = Staff.managedBy(manager);
    private String id;

    @BeforeEach
    void pay() {
        id = Paid.payslipOf(me);
    }

    @ParameterizedTest
    @CsvSource({"en, payslip-2026-04-30.pdf, Net pay £2,379.06", "cy, slip-cyflog-2026-04-30.pdf, Cyflog net £2,379.06"
    })
    void a_payslip_is_had_as_a_document_in_either_language(String language, String file, String net) {
        byte[] pdf = get(paper(me).header("Accept-Language", language))
                .statusCode(200)
                .contentType("application/pdf")
                .header("Content-Disposition", "attachment; filename=\"" + file + '"')
                .header("Content-Language", language)
                .header("Vary", matchesPattern("(?i).*accept-language.*"))
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        String text = PrintedPayslipTest.text(pdf);
        assertTrue(text.contains(net), text);
        assertTrue(text.contains(me.name()), text);
        assertEquals(List.of(), PdfUa.breaches(pdf));
    }

    @Test
    void the_paper_of_a_payslip_that_was_wrong_says_so_and_so_does_that_of_the_right_one() {
        ObjectNode right = PaySamples.withUnion(PaySamples.april(me.staffNumber()));
        ObjectNode header = PaySamples.header(me.department(), PaySamples.APRIL, right);
        Payroll.pay(header.put("corrects", true) + "\n" + right);
        ValidatableResponse wrong = get(paper(me));
        wrong.header("Content-Disposition", endsWith("payslip-2026-04-30-replaced.pdf\""));
        assertTrue(PrintedPayslipTest.text(wrong.extract().asByteArray()).contains("Replaced: this one was wrong"));
        id = Api.as(me).get("/v1/payslips").path("payslips[0].id");
        ValidatableResponse corrected = get(paper(me));
        corrected.header("Content-Disposition", endsWith("payslip-2026-04-30.pdf\""));
        byte[] pdf = corrected.extract().asByteArray();
        assertTrue(PrintedPayslipTest.text(pdf).contains("Replacement: it takes the place of one that was wrong"));
        assertEquals(List.of(), PdfUa.breaches(pdf));
    }

    @ParameterizedTest
    @ValueSource(strings = {"*/*", "application/json", "application/json, application/pdf;q=0.9", "application/*"})
    void whoever_takes_anything_gets_the_view(String accept) {
        get(Api.as(me).header("Accept", accept)).statusCode(200).contentType("application/json");
    }

    @Test
    void nothing_else_is_made_of_it() {
        get(Api.as(me).header("Accept", "image/png")).statusCode(406);
    }

    @Test
    void the_view_speaks_welsh_to_whoever_asks_for_it() {
        get(Api.as(me).header("Accept-Language", "fr, cy-GB;q=0.8, en;q=0.5"))
                .header("Content-Language", "cy")
                .body("taxBasisInWords", startsWith("Cronnus: "))
                .body("payments[0].meaning", equalTo("Eich tâl am eich oriau contract."))
                .body("payments[0].description", equalTo("Salary"));
        get(Api.as(me).header("Accept-Language", "fr"))
                .header("Content-Language", "en")
                .body("payments[0].meaning", equalTo("Your pay for your contracted hours."))
                .body("payments[0].source", nullValue())
                .body("taxCodeParts.part", equalTo(List.of("1257", "L")))
                .body("niLetterInWords", equalTo("The standard category, for most employees."));
    }

    @Test
    void each_language_has_a_version_of_its_own() {
        String english = get(Api.as(me)).extract().header("ETag");
        get(Api.as(me).header("If-None-Match", english)).statusCode(304).header("Vary", startsWith("Accept"));
        get(Api.as(me).header("If-None-Match", english).header("Accept-Language", "cy"))
                .statusCode(200);
    }

    @Test
    void nobody_else_gets_the_document_and_least_of_all_the_manager() {
        get(paper(manager)).statusCode(404);
        get(paper(Staff.managedBy(manager))).statusCode(404);
    }

    @Test
    void every_document_that_leaves_is_on_record() {
        get(paper(me)).statusCode(200);
        assertEquals(
                1,
                Staff.count(
                        "select count(*) from disclosure where what = ? and what_id = ?",
                        "payslip",
                        UUID.fromString(id)));
    }

    @Test
    void the_name_of_the_document_says_nothing_of_the_person() {
        String name = get(paper(me)).extract().header("Content-Disposition");
        assertFalse(name.contains(me.staffNumber()));
    }

    private static RequestSpecification paper(Member member) {
        return Api.withToken(member.steppedUp()).header("Accept", "application/pdf");
    }

    private ValidatableResponse get(RequestSpecification request) {
        return request.get("/v1/payslips/" + id).then();
    }
}
