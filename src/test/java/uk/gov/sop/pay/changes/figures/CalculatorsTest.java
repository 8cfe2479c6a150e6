package uk.gov.sop.pay.changes.figures;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.pay.changes.Figured;

/** What deductions are worked out with here, against published figures. */
class CalculatorsTest {

    private static final IncomeTax TAX = Figured.YEAR_2026.incomeTax();
    private static final Opening NOTHING = new Opening(0, 0);

    @Test
    void the_worked_example_of_the_first_month_comes_out_to_the_penny() {
        long pensionable = 308_333;
        int rate = Figured.YEAR_2026.alphaRate(pensionable);
        long pension = Pence.share(pensionable, rate, Pence.WHOLE);
        assertEquals(545, rate);
        assertEquals(16_804, pension);
        assertEquals(37_340, TAX.due(PayeCode.of("1257L"), false, 1, pensionable - pension, NOTHING));
        assertEquals(16_283, Figured.YEAR_2026.nationalInsurance().on("A", pensionable));
    }

    /** Within a pound: each month rounds what is free of tax up. */
    @ParameterizedTest(name = "{0} on {1} a year")
    @CsvSource({
        "1257L, 20000, 148420",
        "1257L, 40000, 548420",
        "1257L, 60000, 1142840",
        "S1257L, 40000, 554918",
        "C1257L, 40000, 548420",
        "C1257L, 60000, 1142840"
    })
    void twelve_months_of_tax_come_to_what_hmrc_publishes(String code, long wage, long pence) {
        long month = Pence.share(100 * wage, 1, 12);
        long taken = 0;
        for (int period = 1; period <= 12; period++) {
            Opening opening = new Opening(month * (period - 1), taken);
            taken += TAX.due(PayeCode.of(code), false, period, month, opening);
        }
        assertTrue(Math.abs(taken - pence) < 100, taken + " and " + pence);
    }

    @ParameterizedTest(name = "{0} a year")
    @CsvSource({"20000, 59440", "40000, 219440", "60000, 321060"})
    void twelve_months_of_national_insurance_come_within_a_pound_of_the_years(long wage, long pence) {
        long taken = 12 * Figured.YEAR_2026.nationalInsurance().on("A", Pence.share(100 * wage, 1, 12));
        assertTrue(Math.abs(taken - pence) < 100, taken + " and " + pence);
    }

    @ParameterizedTest(name = "{0}: {1} a month")
    @CsvSource({
        "1257L, 104826",
        "500L, 41742",
        "1000L, 83409",
        "K475, -39659",
        "SK475, -39659",
        "BR, 0",
        "0T, 0",
        "S0T, 0",
        "D1, 0",
        "SD3, 0",
        "1257L M1, 104826",
        "1257LX, 104826"
    })
    void what_is_free_of_tax_follows_hmrcs_pay_adjustment_tables(String code, long pence) {
        assertEquals(pence, PayeCode.of(code).freePay(1));
    }

    @ParameterizedTest(name = "{0} on £3,000: {1}")
    @CsvSource({
        "BR, 60000",
        "CBR, 60000",
        "D0, 120000",
        "D1, 135000",
        "SD0, 63000",
        "SD1, 126000",
        "SD2, 135000",
        "SD3, 144000",
        "NT, 0",
        "0T, 60000"
    })
    void a_code_of_letters_takes_its_rate_of_all_pay(String code, long pence) {
        assertEquals(pence, TAX.due(PayeCode.of(code), true, 1, 300_000, NOTHING));
    }

    @Test
    void no_code_takes_more_than_half_of_the_pay() {
        assertEquals(50_000, TAX.due(PayeCode.of("K9999"), false, 1, 100_000, NOTHING));
        assertEquals(50_000, TAX.due(PayeCode.of("BR"), false, 8, 100_000, new Opening(2_000_000, 0)));
    }

    @Test
    void tax_paid_too_early_comes_back_under_a_cumulative_code_only() {
        Opening early = new Opening(500_000, 79_030);
        assertTrue(TAX.due(PayeCode.of("1257L"), false, 2, 50_000, early) < 0);
        assertEquals(0, TAX.due(PayeCode.of("1257L"), true, 2, 50_000, early));
    }

    @ParameterizedTest(name = "{0}: {1} of £5,000")
    @CsvSource({"A, 26750", "M, 26750", "B, 7433", "C, 0", "J, 7904", "Z, 7904", "X, 0"})
    void national_insurance_goes_by_the_letter(String letter, long pence) {
        assertEquals(pence, Figured.YEAR_2026.nationalInsurance().on(letter, 500_000));
    }

    @ParameterizedTest(name = "{0} on {1}")
    @CsvSource({"PLAN_2, 308333, 5700", "PLAN_2, 244875, 0", "POSTGRADUATE, 308333, 7900", "PLAN_4, 308333, 2400"})
    void a_study_loan_is_repaid_in_whole_pounds_above_its_threshold(LoanPlan plan, long niable, long pence) {
        assertEquals(pence, Figured.YEAR_2026.studentLoans().get(plan).repayment(niable));
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource({"289991, 460", "289992, 545", "466666, 545", "466667, 735", "1250001, 805"})
    void the_pension_band_of_2025_is_that_of_the_month_times_twelve(long pensionable, int rate) {
        assertEquals(rate, Figured.FIGURES.of(2025).orElseThrow().alphaRate(pensionable));
    }

    @Test
    void a_year_that_is_not_known_has_no_figures() {
        assertTrue(Figured.FIGURES.of(2031).isEmpty());
    }
}
