package uk.gov.sop.pay.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.pay.P11DSamples;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.Paid;
import uk.gov.sop.pay.Payroll;
import uk.gov.sop.pay.yearly.Benefit;
import uk.gov.sop.testsupport.Api;
import uk.gov.sop.testsupport.Staff;
import uk.gov.sop.testsupport.Staff.Member;

@QuarkusTest
class P11DPaperHttpTest {

    private final Member me = Staff.head();

    @ParameterizedTest
    @CsvSource({
        "en, Total £3{c}900.00, tax year to 5 April 2026, Private medical insurance £840.00 £120.00 £720.00, tax code",
        "cy, Cyfanswm £3{c}900.00, blwyddyn dreth hyd at 5 Ebrill 2026, Private medical insurance £840.00 £120.00 £720.00, cod treth"
    })
    void a_p11d_is_had_as_a_document_in_either_language(
            String language, String total, String title, String line, String meaning) {
        byte[] pdf = printed(Paid.p11dOf(me), language);
        String text = PrintedPayslipTest.text(pdf).replaceAll("\\s+", " ");
        for (String said :
                List.of(total.replace("{c}", ","), title, line, meaning, me.name(), "1 Test Street, London")) {
            assertTrue(text.contains(said), said + " in " + text);
        }
        assertEquals(List.of(), PdfUa.breaches(pdf));
    }

    /** Over several pages, in words as long as they may be. */
    @ParameterizedTest
    @CsvSource({"en", "cy"})
    void as_many_benefits_as_can_be_sent_are_all_there(String language) {
        ObjectNode p11d = P11DSamples.p11d(me.staffNumber()).put("total", 50 * 100);
        ArrayNode benefits = p11d.putArray("benefits");
        for (int i = 0; i < 50; i++) {
            Benefit.Section section = Benefit.Section.values()[i % 14];
            ObjectNode benefit = benefits.addObject().put("section", section.name());
            benefit.put("description", "Number %d %s".formatted(i, "x".repeat(80)));
            if (section.hasCost()) {
                benefit.put("cost", 100).put("madeGood", 0);
            }
            benefit.put("cashEquivalent", 100);
        }
        UUID run = Api.newId();
        Payroll.put(run, P11DSamples.run("CO", P60Samples.YEAR, p11d)).statusCode(201);
        Payroll.publish(run).statusCode(200);
        byte[] pdf = printed("/v1/p11ds/" + P60Samples.YEAR, language);
        String text = PrintedPayslipTest.text(pdf);
        for (int i = 0; i < 50; i++) {
            assertTrue(text.contains("Number %d ".formatted(i)), "" + i);
        }
        assertEquals(List.of(), PdfUa.breaches(pdf));
    }

    @Test
    void the_wrong_one_says_so() {
        String path = Paid.p11dOf(me);
        ObjectNode right = P11DSamples.p11d(me.staffNumber());
        UUID run = Api.newId();
        Payroll.put(
                        run,
                        P60Samples.run(
                                P11DSamples.header("CO", P60Samples.YEAR, right).put("corrects", true), right))
                .statusCode(201);
        Payroll.publish(run).statusCode(200);
        assertTrue(PrintedPayslipTest.text(printed(path, "en")).contains("Replacement: it takes the place"));
        assertTrue(PrintedPayslipTest.text(printed(path + "?replaced=true", "en"))
                .contains("Replaced: this one was wrong"));
    }

    private byte[] printed(String path, String language) {
        return Api.withToken(me.steppedUp())
                .header("Accept", "application/pdf")
                .header("Accept-Language", language)
                .get(path)
                .then()
                .statusCode(200)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"p11d-2026-04-05%s.pdf\""
                                .formatted(path.contains("?") ? "-replaced" : ""))
                .extract()
                .asByteArray();
    }
}
