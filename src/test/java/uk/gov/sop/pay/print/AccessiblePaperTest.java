package uk.gov.sop.pay.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import uk.gov.sop.pay.glossary.Language;

/** Every kind of payslip against PDF/UA-1. */
class AccessiblePaperTest {

    private static final Map<String, ObjectNode> SAMPLES = Map.of(
            "full", PaperSamples.full(),
            "minimal", PaperSamples.minimal(),
            "huge", PaperSamples.huge(),
            "odd", PaperSamples.odd());

    static Stream<Arguments> payslips() {
        return SAMPLES.keySet().stream()
                .flatMap(name -> Stream.of(Language.values()).map(language -> Arguments.of(name, language)));
    }

    @ParameterizedTest
    @MethodSource("payslips")
    void a_printed_payslip_keeps_to_the_standard(String name, Language language) {
        assertEquals(List.of(), PdfUa.breaches(PaperSamples.print(SAMPLES.get(name), language)));
    }

    @Test
    void text_that_is_in_no_tag_would_be_found() throws IOException {
        byte[] pdf = PaperSamples.print(PaperSamples.full(), Language.EN);
        try (PDDocument document = Loader.loadPDF(pdf);
                ByteArrayOutputStream spoilt = new ByteArrayOutputStream()) {
            try (PDPageContentStream out = new PDPageContentStream(
                    document, document.getPage(0), PDPageContentStream.AppendMode.APPEND, true, true)) {
                out.addRect(10, 10, 10, 10);
                out.fill();
            }
            document.save(spoilt);
            assertFalse(PdfUa.breaches(spoilt.toByteArray()).isEmpty());
        }
    }
}
