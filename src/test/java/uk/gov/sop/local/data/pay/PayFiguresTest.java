package uk.gov.sop.local.data.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.cast.Cast;

/** The figures of made-up payslips, against published ones. */
class PayFiguresTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);
    private static final TaxFigures FIGURES = TaxFigures.of(2026);

    @Test
    void the_first_month_of_2026_at_37000_a_year_comes_out_to_the_penny() {
        Cast cast = Cast.small(TODAY);
        Almanac almanac = new Almanac(TODAY);
        MadePayslip april =
                PayHistory.of(
                                cast.named("amara.okafor"),
                                almanac,
                                new long[almanac.payDays().size()])
                        .stream()
                        .filter(payslip -> payslip.date().equals(LocalDate.of(2026, 4, 30)))
                        .findFirst()
                        .orElseThrow();
        assertEquals(new Figures(308_333, 291_529, 308_333, 37_340, 16_283, 16_804), april.thisPeriod());
        assertEquals(april.thisPeriod(), april.yearToDate());
        assertEquals(237_906, april.net());
        assertEquals(3_700_000, april.annualSalary());
    }

    @ParameterizedTest(name = "{0} on {1} a year")
    @CsvSource({"1257L, 20000, 148420", "1257L, 40000, 548420", "1257L, 60000, 1142840", "S1257L, 40000, 554918"})
    void a_years_tax_is_what_hmrc_publishes(String code, long wage, long pence) {
        List<Band> scale = code.startsWith("S") ? FIGURES.scottishIncome() : FIGURES.income();
        assertEquals(pence, Band.tax(scale, wage - 12_579, 12));
    }

    /** Not to the penny: each month rounds what is free of tax in the employee's favour. */
    @ParameterizedTest(name = "{0} on {1} a year")
    @CsvSource({"1257L, 20000, 148420", "1257L, 40000, 548420", "1257L, 60000, 1142840", "S1257L, 40000, 554918"})
    void twelve_months_of_tax_come_within_a_pound_of_it(String code, long wage, long pence) {
        CodeOfTax tax = new CodeOfTax(code, false);
        long month = Pence.share(100 * wage, 1, 12);
        long taken = 0;
        for (int period = 1; period <= 12; period++) {
            taken += tax.tax(FIGURES, period, month, month * (period - 1), taken);
        }
        assertTrue(Math.abs(taken - pence) < 100, taken + " and " + pence);
    }

    @ParameterizedTest(name = "{0} a year")
    @CsvSource({"20000, 59440", "40000, 219440", "60000, 321060"})
    void twelve_months_of_national_insurance_come_within_a_pound_of_the_years(long wage, long pence) {
        long taken = 12 * NationalInsurance.on("A", Pence.share(100 * wage, 1, 12));
        assertTrue(Math.abs(taken - pence) < 100, taken + " and " + pence);
    }

    @ParameterizedTest(name = "{0}: {1} a month")
    @CsvSource({"1257L, 104826", "500L, 41742", "1000L, 83409", "K475, -39659", "BR, 0", "0T, 0"})
    void what_is_free_of_tax_follows_hmrcs_pay_adjustment_tables(String code, long pence) {
        assertEquals(pence, new CodeOfTax(code, false).freePay(1));
    }

    @Test
    void a_k_code_takes_half_of_the_pay_at_most() {
        assertEquals(50_000, new CodeOfTax("K9999", false).tax(FIGURES, 1, 100_000, 0, 0));
    }

    @Test
    void tax_paid_too_early_comes_back_under_a_cumulative_code_only() {
        assertTrue(new CodeOfTax("1257L", false).tax(FIGURES, 2, 50_000, 500_000, 79_030) < 0);
        assertEquals(0, new CodeOfTax("1257L", true).tax(FIGURES, 2, 50_000, 500_000, 79_030));
    }

    @Test
    void a_study_loan_is_repaid_in_whole_pounds_above_its_threshold() {
        assertEquals(5_700, StudyLoan.PLAN_2.repayment(308_333, FIGURES));
        assertEquals(0, StudyLoan.PLAN_2.repayment(244_875, FIGURES));
    }

    @Test
    void the_pension_band_is_that_of_the_month_times_twelve() {
        assertEquals(13_876, PensionScheme.ALPHA.contribution(301_658, FIGURES));
        assertEquals(16_440, PensionScheme.ALPHA.contribution(301_659, FIGURES));
    }
}
