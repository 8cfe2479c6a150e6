package uk.gov.sop.pay.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TaxCodeWordsTest {

    private static final Glossary GLOSSARY = ReleasedGlossary.read();

    @Test
    void the_number_is_a_tenth_of_the_pay_that_is_free_of_tax() {
        assertEquals(
                List.of(
                        new TaxCodePart("1257", "£12,570 of your pay of a year is free of tax."),
                        new TaxCodePart("L", "You have the standard tax-free Personal Allowance.")),
                parts("1257L", "CUMULATIVE"));
    }

    @Test
    void a_k_code_adds_to_what_is_taxed() {
        List<TaxCodePart> parts = parts("SK475", "CUMULATIVE");
        assertEquals(List.of("S", "K", "475"), names(parts));
        assertEquals(
                "£4,750 is added to the pay of a year that tax is worked out on.",
                parts.getLast().meaning());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1257L|1257 L",
                "S1257L|S 1257 L",
                "C1257L|C 1257 L",
                "K475|K 475",
                "1131N|1131 N",
                "1383M|1383 M",
                "1100T|1100 T",
                "0T M1|0T M1",
                "S0T|S 0T",
                "1212LX|1212 L X",
                "1257L W1|1257 L W1",
                "NT|NT",
                "BR|BR",
                "CBR|C BR",
                "D0|D0",
                "D1|D1",
                "SD2|S D2",
                "SD3|S D3"
            })
    void every_piece_of_a_code_is_explained(String code, String pieces) {
        assertEquals(pieces, String.join(" ", names(parts(code, "CUMULATIVE"))));
    }

    @Test
    void a_basis_that_the_code_does_not_say_is_explained_too() {
        assertEquals(List.of("1257", "L", "W1/M1"), names(parts("1257L", "WEEK1_MONTH1")));
        assertEquals(List.of("1257", "L", "M1"), names(parts("1257L M1", "WEEK1_MONTH1")));
    }

    @ParameterizedTest
    @CsvSource({"BR, 20", "D0, 40", "D1, 45", "CD0, 40", "SBR, 20", "SD0, 21", "SD1, 42", "SD2, 45", "SD3, 48"})
    void a_code_of_one_rate_tells_the_rate_of_the_year(String code, int percent) {
        String meaning = parts(code, "CUMULATIVE").getLast().meaning();
        assertTrue(meaning.endsWith("The rate in 2026/27 is " + percent + "%."), meaning);
    }

    @Test
    void a_rate_of_a_year_without_known_figures_is_not_told() {
        assertEquals(
                "All of this pay is taxed at the Scottish top rate.",
                GLOSSARY.taxCode("SD3", "CUMULATIVE", 2023, Language.EN)
                        .getLast()
                        .meaning());
    }

    private static List<TaxCodePart> parts(String code, String basis) {
        return GLOSSARY.taxCode(code, basis, 2026, Language.EN);
    }

    private static List<String> names(List<TaxCodePart> parts) {
        return parts.stream().map(TaxCodePart::part).toList();
    }
}
