package uk.gov.sop.expenses.reading.print;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** VAT, currency, merchant, and how words become lines. */
class ReadingTest {

    @Test
    void the_vat_is_neither_its_rate_nor_the_number_of_who_charges_it() {
        assertEquals(200, vat(1200, "Net 10.00", "VAT 20.00% 2.00", "VAT No GB 123 4567 89", "Total 12.00"));
        assertTrue(Taxes.in(Slip.of("VAT No 2.00", "Not VAT registered 2.00"), 1200)
                .isEmpty());
    }

    @Test
    void of_net_vat_and_gross_on_one_line_the_vat_is_what_fits_the_rate() {
        assertEquals(200, vat(1200, "VAT 20% 10.00 2.00 12.00"));
        assertEquals(57, vat(1200, "TAX 5% 11.43 0.57 12.00"));
    }

    @Test
    void vat_that_fits_no_rate_is_believed_less() {
        int fitting = Taxes.in(Slip.of("VAT 20% 2.00"), 1200).orElseThrow().confidence();
        int odd = Taxes.in(Slip.of("VAT 20% 2.60"), 1200).orElseThrow().confidence();
        assertTrue(fitting > odd, fitting + " over " + odd);
    }

    @ParameterizedTest
    @CsvSource({
        "TOTAL £12.30, GBP",
        "'TOTAL 12,30 €', EUR",
        "Summe EUR 12.30, EUR",
        "TOTAL $12.30, USD",
        "Total CHF 12.30, CHF",
        "VAT 20% 2.00, GBP",
        "'MwSt 19% 2,00', EUR"
    })
    void a_currency_has_a_sign_or_a_code_or_a_tax_of_its_own(String line, String currency) {
        assertEquals(currency, Currencies.in(Slip.of(line)).orElseThrow().value());
    }

    @Test
    void the_currency_of_the_total_outweighs_one_in_passing() {
        assertEquals(
                "EUR",
                Currencies.in(Slip.of("Offers from £5", "TOTAL 12,30 €"))
                        .orElseThrow()
                        .value());
    }

    @Test
    void no_currency_is_guessed() {
        assertTrue(Currencies.in(Slip.of("TOTAL 12.30")).isEmpty());
    }

    @Test
    void the_merchant_is_neither_greeting_nor_address() {
        assertEquals(
                "ASHGROVE STORES",
                Merchants.in(Slip.of("Welcome to", "ASHGROVE STORES", "12 High Street", "www.example.com"))
                        .orElseThrow()
                        .value());
    }

    @Test
    void words_beside_each_other_are_a_line_in_whatever_order_they_come() {
        Word total = new Word("TOTAL", 90, new Box(0, 100, 80, 22));
        Word amount = new Word("£45.32", 80, new Box(400, 96, 90, 28));
        Word below = new Word("VISA", 90, new Box(0, 130, 70, 20));
        List<PrintedLine> lines = PrintedLine.of(List.of(below, amount, total));
        assertEquals(
                List.of("TOTAL £45.32", "VISA"),
                lines.stream().map(PrintedLine::text).toList());
        assertEquals(80, lines.getFirst().confidence());
        assertEquals(new Box(0, 96, 490, 28), lines.getFirst().box());
    }

    private static long vat(long total, String... lines) {
        return Taxes.in(Slip.of(lines), total).orElseThrow().value();
    }
}
