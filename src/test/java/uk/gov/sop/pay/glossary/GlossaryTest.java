package uk.gov.sop.pay.glossary;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import uk.gov.sop.pay.slips.Deduction;
import uk.gov.sop.pay.yearly.Benefit;

class GlossaryTest {

    private static final Pattern NAME = Pattern.compile("\\{\\w+}");

    private final Glossary glossary = ReleasedGlossary.read();

    @ParameterizedTest
    @EnumSource(value = PayElement.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void every_element_has_a_meaning_in_both_languages(PayElement element) {
        String english = glossary.payment(element, "Zzz", 100, Language.EN);
        assertFalse(english.contains("Zzz"));
        assertNotEquals(english, glossary.payment(element, "Zzz", 100, Language.CY));
    }

    @ParameterizedTest
    @EnumSource(value = Deduction.Kind.class, mode = EnumSource.Mode.EXCLUDE, names = "OTHER")
    void every_kind_of_deduction_has_a_meaning(Deduction.Kind kind) {
        assertFalse(deduction(kind.name(), "Zzz", 100, 2026, null).contains("Zzz"));
    }

    @ParameterizedTest
    @CsvSource({
        "Salary, SALARY",
        "BASIC PAY, SALARY",
        "Salary arrears Apr-Jun, ARREARS",
        "Pay award arrears, ARREARS",
        "O/T at 1.5, OVERTIME",
        "Responsibility allowance, ALLOWANCE",
        "On-call allowance, ALLOWANCE",
        "Performance award, ONE_OFF",
        "Expenses paid with salary, EXPENSES",
        "Unpaid leave 3 days, UNPAID_LEAVE",
        "Industrial action 01/10, STRIKE",
        "Recovery of salary overpayment, RECOVERY",
        "SSP, OTHER"
    })
    void where_payroll_gives_no_element_the_description_tells_it(String description, PayElement element) {
        assertEquals(Optional.of(element), glossary.elementOf(description));
    }

    @Test
    void what_nobody_explains_is_said_to_be_payrolls_word() {
        assertEquals(
                "Your department's payroll calls it “XB 17”. If you do not know what it is, ask about it from the payslip.",
                glossary.payment(null, "XB 17", 100, Language.EN));
        assertEquals(Optional.empty(), glossary.elementOf("Striker union payslip"));
    }

    @Test
    void an_amount_below_zero_says_which_way_it_goes() {
        assertEquals(
                "Your pay for your contracted hours. The amount is below zero: it is taken back.",
                glossary.payment(PayElement.SALARY, "Salary", -100, Language.EN));
        assertEquals(
                "Pay taken off for time on strike.", glossary.payment(PayElement.STRIKE, "Strike", -100, Language.EN));
        assertTrue(deduction("TAX", "PAYE", -100, 2026, null).endsWith("it is given back to you."));
    }

    @Test
    void a_pension_tells_its_scheme_rate_and_band() {
        assertTrue(deduction("PENSION", "Pension: alpha", 16804, 2026, 545)
                .endsWith("You pay 5.45% of your pensionable pay. That is the rate in 2026/27 for pay of more than "
                        + "£36,199 and up to £56,000 a year."));
        assertTrue(deduction("PENSION", "Pension: alpha", 100, 2025, 460)
                .endsWith("That is the rate in 2025/26 for pay of up to £34,799 a year."));
        assertTrue(deduction("PENSION", "Pension: alpha", 100, 2025, 805)
                .endsWith("That is the rate in 2025/26 for pay of more than £150,000 a year."));
    }

    @Test
    void a_rate_that_payroll_does_not_say_is_the_one_that_makes_the_amount() {
        assertTrue(deduction("PENSION", "alpha", 16804, 2026, null).contains("You pay 5.45%"));
        assertFalse(deduction("PENSION", "alpha", 16700, 2026, null).contains("%"));
    }

    @Test
    void figures_of_a_year_that_are_not_known_are_not_told() {
        assertTrue(deduction("PENSION", "alpha", 100, 2023, 460).endsWith("You pay 4.60% of your pensionable pay."));
        assertFalse(deduction("STUDENT_LOAN", "Student loan plan 2", 100, 2025, null)
                .contains("£"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Student loan plan 1|9%|£26,900",
                "Student loan plan 2|9%|£29,385",
                "SL PLAN-4|9%|£33,795",
                "Student loan plan 5|9%|£25,000",
                "Postgraduate loan|6%|£21,000"
            })
    void a_loan_tells_its_percent_and_the_threshold_of_the_year(String description, String percent, String threshold) {
        String meaning = deduction("STUDENT_LOAN", description, 100, 2026, null);
        assertTrue(meaning.contains(percent), meaning);
        assertTrue(meaning.endsWith("The threshold in 2026/27 is " + threshold + " a year."), meaning);
    }

    @Test
    void other_deductions_go_by_what_payroll_calls_them() {
        assertTrue(
                deduction("OTHER", "Trade union subscription", 1450, 2026, null).contains("trade union"));
        assertTrue(deduction("OTHER", "CREDIT UNION", 1450, 2026, null).contains("credit union"));
        assertTrue(deduction("OTHER", "Season ticket loan", 1450, 2026, null).contains("season ticket"));
        assertTrue(deduction("OTHER", "ZQ9", 1450, 2026, null).contains("“ZQ9”"));
    }

    @Test
    void all_words_name_the_same_figures_in_both_languages() {
        GlossaryFile file = ReleasedGlossary.file();
        file.sentences().values().forEach(GlossaryTest::sameNames);
        file.explanations().values().forEach(GlossaryTest::sameNames);
        sameNames(file.taxCode().number());
        sameNames(file.taxCode().kNumber());
    }

    @ParameterizedTest
    @EnumSource(Benefit.Section.class)
    void every_section_of_the_p11d_has_a_name_and_a_meaning_in_both_languages(Benefit.Section section) {
        String letter = section.name();
        assertNotEquals(glossary.benefitSection(letter, Language.EN), glossary.benefitSection(letter, Language.CY));
        assertNotEquals(glossary.benefit(letter, Language.EN), glossary.benefit(letter, Language.CY));
        assertTrue(glossary.benefit(letter, Language.EN).matches("[^.]+\\."), "one sentence");
    }

    @Test
    void a_file_without_a_section_of_the_p11d_stops_the_start() {
        GlossaryFile file = ReleasedGlossary.file();
        assertThrows(
                IllegalArgumentException.class,
                () -> new GlossaryFile(
                        file.payments(),
                        file.deductions(),
                        file.taxCode(),
                        file.bases(),
                        file.niLetters(),
                        Map.of(),
                        file.explanations(),
                        file.sentences()));
    }

    @Test
    void a_file_without_a_sort_of_payment_stops_the_start() {
        GlossaryFile file = ReleasedGlossary.file();
        assertThrows(
                IllegalArgumentException.class,
                () -> new GlossaryFile(
                        file.payments().stream()
                                .filter(payment -> payment.element() != PayElement.STRIKE)
                                .toList(),
                        file.deductions(),
                        file.taxCode(),
                        file.bases(),
                        file.niLetters(),
                        file.benefits(),
                        file.explanations(),
                        file.sentences()));
    }

    @Test
    void a_file_without_a_letter_stops_the_start() {
        GlossaryFile file = ReleasedGlossary.file();
        assertThrows(
                IllegalArgumentException.class,
                () -> new GlossaryFile(
                        file.payments(),
                        file.deductions(),
                        file.taxCode(),
                        file.bases(),
                        Map.of(),
                        file.benefits(),
                        file.explanations(),
                        file.sentences()));
    }

    @Test
    void the_language_is_the_first_that_is_spoken_here() {
        assertEquals(Language.CY, Language.of(List.of(Locale.FRENCH, Locale.of("cy", "GB"), Locale.UK)));
        assertEquals(Language.EN, Language.of(List.of(Locale.FRENCH)));
        assertEquals(Language.EN, Language.of(List.of()));
    }

    private String deduction(String kind, String description, long pence, int taxYear, @Nullable Integer pensionRate) {
        return glossary.deduction(
                new TakenFromPay(kind, description, pence, pensionRate, 308_333), taxYear, Language.EN);
    }

    private static void sameNames(Words words) {
        assertEquals(names(words.en()), names(words.cy()), words.en());
    }

    private static List<String> names(String text) {
        return NAME.matcher(text).results().map(found -> found.group()).sorted().toList();
    }
}
