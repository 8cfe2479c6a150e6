package uk.gov.sop.pay.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.slips.PayslipView;
import uk.gov.sop.pay.slips.ShownPayslips;
import uk.gov.sop.shared.Json;

class PrintedPayslipTest {

    /** Read by machines: printed in another form, or not at all. */
    private static final Set<String> NOT_PRINTED =
            Set.of("id", "department", "href", "currency", "kind", "element", "figure", "unit", "taxBasis");

    @ParameterizedTest
    @EnumSource(Language.class)
    void every_text_of_the_payslip_is_on_paper_in_both_languages(Language language) {
        PayslipView payslip = ShownPayslips.of(PaperSamples.full(), language);
        String printed = text(PaperSamples.print(payslip, language));
        List<String> missing = texts(Json.mapper().valueToTree(payslip))
                .filter(text -> !printed.contains(text))
                .toList();
        assertEquals(List.of(), missing);
    }

    @Test
    void figures_stand_in_pounds_beside_their_names() {
        String printed = text(PaperSamples.print(PaperSamples.full(), Language.EN));
        assertTrue(printed.contains("Overtime 7.5 hours at £21.00 tax, NI £157.50"), printed);
        assertTrue(printed.contains("Pay award arrears February 2026 tax, NI £123.45"), printed);
        assertTrue(printed.contains("Expenses paid with salary nothing £81.20"), printed);
        assertTrue(printed.contains("Strike 11 March tax, NI −£142.31"), printed);
        assertTrue(printed.contains("Season ticket loan £1,650.00 £150.00"), printed);
        assertTrue(printed.contains("Contracted hours a week 37 hours 30 minutes"), printed);
        assertTrue(printed.contains("Tax period 1 of tax year 2026/27"), printed);
        assertTrue(printed.contains("BACS ****4321 £2,379.06"), printed);
    }

    @Test
    void in_welsh_all_but_payrolls_own_words_is_welsh() {
        String printed = text(PaperSamples.print(PaperSamples.full(), Language.CY));
        assertTrue(printed.contains("Cabinet Office, talwyd ar 30 Ebrill 2026"), printed);
        assertTrue(printed.contains("Overtime 7.5 awr am £21.00 treth, YG £157.50"), printed);
        assertTrue(printed.contains("Slip cyflog, 30 Ebrill 2026, tudalen 1 o "), printed);
        assertFalse(printed.contains("payslip"), printed);
    }

    @Test
    void a_long_payslip_goes_on_over_pages_that_each_repeat_the_head_of_the_table() throws IOException {
        byte[] pdf = PaperSamples.print(PaperSamples.huge(), Language.EN);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            int pages = document.getNumberOfPages();
            assertTrue(pages > 5, "pages: " + pages);
            PDFTextStripper second = new PDFTextStripper();
            second.setStartPage(2);
            second.setEndPage(2);
            String text = oneLine(second.getText(document));
            assertTrue(text.startsWith("Description Units and rate For the month Due on it Amount"), text);
            assertTrue(text.endsWith("page 2 of " + pages), text);
        }
        String printed = text(pdf);
        assertEquals(
                List.of(),
                IntStream.range(0, 50)
                        .mapToObj(i -> "Deduction " + i + " and many")
                        .filter(text -> !printed.contains(text))
                        .toList());
    }

    @Test
    void what_the_font_cannot_show_is_still_told_to_a_screen_reader() throws IOException {
        byte[] pdf = PaperSamples.print(PaperSamples.odd(), Language.EN);
        List<String> told = Structure.of(pdf).actualTexts();
        assertTrue(told.contains("Bonus 🎉 for 谢谢"), told.toString());
        assertTrue(told.contains("תוספת שכר 2026"), told.toString());
        assertTrue(told.contains("علاوة"), told.toString());
        assertTrue(text(pdf).contains("Bonus □ for □□"));
        assertTrue(text(pdf).contains("Cyflog ŵ ŷ ŵ ŷ"));
    }

    @Test
    void whoever_listens_walks_through_headings_and_tables() throws IOException {
        Structure structure = Structure.of(PaperSamples.print(PaperSamples.full(), Language.EN));
        assertEquals("Document", structure.types().getFirst());
        assertEquals("H1", structure.types().get(1));
        assertEquals(7, structure.count("Table"));
        assertEquals(9, structure.count("H2"));
        int heads = 7;
        int cellsOfHeads = 20;
        assertEquals(structure.count("TR") - heads + cellsOfHeads, structure.count("TH"));
    }

    @Test
    void no_personal_data_is_in_the_title_or_the_name_of_the_file() throws IOException {
        PayslipView payslip = ShownPayslips.of(PaySamples.april("CO100001"), Language.CY);
        try (PDDocument document = Loader.loadPDF(PaperSamples.print(payslip, Language.CY))) {
            assertEquals(
                    "Slip cyflog, 30 Ebrill 2026",
                    document.getDocumentInformation().getTitle());
            assertEquals("cy-GB", document.getDocumentCatalog().getLanguage());
        }
    }

    @Test
    void many_are_printed_at_once_with_the_same_faces() {
        ObjectNode payslip = PaperSamples.full();
        String alone = text(PaperSamples.print(payslip, Language.EN));
        List<String> together = IntStream.range(0, 64)
                .parallel()
                .mapToObj(i -> text(PaperSamples.print(payslip, Language.EN)))
                .distinct()
                .toList();
        assertEquals(List.of(alone), together);
    }

    static String text(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            PDFTextStripper stripper = new PDFTextStripper();
            stripper.setSortByPosition(false);
            return oneLine(stripper.getText(document));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    private static String oneLine(String text) {
        return text.replaceAll("\\s+", " ").strip();
    }

    private static Stream<String> texts(JsonNode node) {
        if (node.isTextual()) {
            return Stream.of(node.asText());
        }
        List<Stream<String>> below = new ArrayList<>();
        node.properties().stream()
                .filter(property -> !NOT_PRINTED.contains(property.getKey()))
                .filter(property -> !property.getValue().asText().matches("\\d{4}-\\d{2}(-\\d{2})?"))
                .forEach(property -> below.add(texts(property.getValue())));
        node.elements().forEachRemaining(element -> {
            if (node.isArray()) {
                below.add(texts(element));
            }
        });
        return below.stream().flatMap(found -> found);
    }
}
