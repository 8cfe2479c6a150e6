package uk.gov.sop.pay.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.pay.Paid;
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
        byte[] pdf = Api.withToken(me.steppedUp())
                .header("Accept", "application/pdf")
                .header("Accept-Language", language)
                .get(Paid.p60Of(me))
                .then()
                .statusCode(200)
                .contentType("application/pdf")
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
        assertEquals(List.of(), PdfUa.breaches(pdf));
    }
}
