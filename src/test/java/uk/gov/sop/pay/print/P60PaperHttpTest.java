package uk.gov.sop.pay.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class P60PaperHttpTest {

    private final Member me = Staff.head();

    @ParameterizedTest
    @CsvSource({
        "en, Total for the year £40{c}000.00 £5{c}484.20, tax year to 5 April 2026",
        "cy, Cyfanswm am y flwyddyn £40{c}000.00 £5{c}484.20, blwyddyn dreth hyd at 5 Ebrill 2026"
    })
    void a_p60_is_had_as_a_document_in_either_language(String language, String total, String title) {
        byte[] pdf = printed(Paid.p60Of(me), language)
                .header("Content-Disposition", "attachment; filename=\"p60-2026-04-05.pdf\"")
                .header("Content-Language", language)
                .header("Cache-Control", "no-store")
                .extract()
                .asByteArray();
        String text = PrintedPayslipTest.text(pdf);
        assertTrue(text.contains(total.replace("{c}", ",")), text);
        assertTrue(text.contains(title), text);
        assertTrue(text.contains(me.name()), text);
        assertTrue(text.contains("£1,037"), text);
        assertTrue(text.contains("1 Test Street, London"), text);
        assertEquals(List.of(), PdfUa.breaches(pdf));
    }

    @Test
    void it_has_the_name_that_payroll_gave_it() {
        ObjectNode p60 = P60Samples.p60(me.staffNumber()).put("name", "Ada King");
        UUID run = Api.newId();
        Payroll.put(run, P60Samples.run("CO", P60Samples.YEAR, p60)).statusCode(201);
        Payroll.publish(run).statusCode(200);
        String text = text(printed("/v1/p60s/" + P60Samples.YEAR, "en"));
        assertTrue(text.contains("Ada King"), text);
        assertFalse(text.contains(me.name()), text);
    }

    /** As HMRC asks, and so that nobody takes the wrong one for the right one. */
    @Test
    void a_replacement_says_so_and_so_does_the_one_that_it_replaced() {
        String path = Paid.p60Of(me);
        ObjectNode right = P60Samples.p60(me.staffNumber()).put("studentLoan", 1_038);
        UUID run = Api.newId();
        ObjectNode header = P60Samples.header("CO", P60Samples.YEAR, right).put("corrects", true);
        Payroll.put(run, P60Samples.run(header, right)).statusCode(201);
        Payroll.publish(run).statusCode(200);
        String replacement = text(printed(path, "en"));
        assertTrue(replacement.contains("Replacement: it takes the place of one that was wrong"), replacement);
        ValidatableResponse wrong = printed(path + "?replaced=true", "en")
                .header("Content-Disposition", "attachment; filename=\"p60-2026-04-05-replaced.pdf\"");
        assertTrue(text(wrong).contains("Replaced: this one was wrong"), text(wrong));
        assertFalse(text(wrong).contains("Replacement"), text(wrong));
        assertEquals(List.of(), PdfUa.breaches(wrong.extract().asByteArray()));
    }

    private ValidatableResponse printed(String path, String language) {
        return Api.withToken(me.steppedUp())
                .header("Accept", "application/pdf")
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .contentType("application/pdf");
    }

    private static String text(ValidatableResponse pdf) {
        return PrintedPayslipTest.text(pdf.extract().asByteArray());
    }
}
