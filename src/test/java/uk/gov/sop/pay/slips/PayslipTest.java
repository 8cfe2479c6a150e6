package uk.gov.sop.pay.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.glossary.Language;
import uk.gov.sop.pay.glossary.ReleasedGlossary;

class PayslipTest {

    private final ObjectNode payslip = PaySamples.april("CO100001");

    @Test
    void the_worked_example_adds_up() {
        assertEquals(List.of(), PaySamples.read(payslip).findings());
    }

    @ParameterizedTest
    @CsvSource({"gross", "taxable", "niable", "tax", "ni", "pension"})
    void each_figure_of_the_period_must_follow_from_the_lines(String figure) {
        payslip.withObject("/thisPeriod").put(figure, 1);
        assertEquals(List.of("/thisPeriod/" + figure), fields());
    }

    @Test
    void total_payments_are_the_sum_of_payments() {
        payslip.withObject("/totals").put("payments", 308334);
        assertEquals(List.of("/totals/payments", "/totals/net"), fields());
    }

    @Test
    void total_deductions_are_the_sum_of_deductions() {
        payslip.withObject("/totals").put("deductions", 70426);
        assertEquals(List.of("/totals/deductions", "/totals/net"), fields());
    }

    @Test
    void the_parts_paid_out_are_the_net_pay() {
        payslip.withArray("/netPayments").addObject().put("method", "BACS").put("amount", 1);
        assertEquals(List.of("/totals/net"), fields());
    }

    @Test
    void net_pay_may_be_paid_in_parts() {
        ((ObjectNode) payslip.at("/netPayments/0")).put("amount", 200000);
        payslip.withArray("/netPayments").addObject().put("method", "BACS").put("amount", 37906);
        assertEquals(List.of(), fields());
    }

    @Test
    void expenses_paid_with_salary_are_paid_but_are_not_pay() {
        payslip.withArray("/payments")
                .addObject()
                .put("description", "Expenses")
                .put("amount", 4500)
                .put("taxable", false)
                .put("niable", false);
        ((ObjectNode) payslip.at("/netPayments/0")).put("amount", 242406);
        payslip.withObject("/totals").put("payments", 312833).put("net", 242406);
        assertEquals(List.of(), fields());
    }

    @Test
    void a_refund_of_tax_is_a_negative_deduction() {
        ((ObjectNode) payslip.at("/deductions/0")).put("amount", -1000);
        payslip.withObject("/thisPeriod").put("tax", -1000);
        payslip.withObject("/totals").put("deductions", 32087).put("net", 276246);
        ((ObjectNode) payslip.at("/netPayments/0")).put("amount", 276246);
        assertEquals(List.of(), fields());
    }

    @Test
    void a_code_with_an_emergency_suffix_needs_its_basis() {
        payslip.put("taxCode", "1257L X");
        assertEquals(List.of("/taxBasis"), fields());
    }

    @Test
    void findings_repeat_no_figure() {
        payslip.withObject("/totals").put("payments", 1).put("deductions", 2).put("net", 3);
        payslip.withObject("/thisPeriod").put("gross", 5);
        List<Payslip.Finding> findings = PaySamples.read(payslip).findings();
        assertFalse(findings.isEmpty());
        assertTrue(findings.stream().noneMatch(f -> f.message().matches(".*\\d.*")));
    }

    @Test
    void explanations_show_the_sums_in_pounds() {
        assertEquals(
                List.of(
                        "£3,083.33 payments, all of which are pay = £3,083.33",
                        "£3,083.33 taxable payments − £168.04 pension contributions = £2,915.29",
                        "£3,083.33 payments − £704.27 deductions = £2,379.06"),
                Explanation.of(PaySamples.read(payslip), ReleasedGlossary.read(), Language.EN).stream()
                        .map(Explanation::text)
                        .toList());
    }

    private List<String> fields() {
        return PaySamples.read(payslip).findings().stream()
                .map(Payslip.Finding::field)
                .distinct()
                .toList();
    }

    @Test
    void gross_pay_is_explained_also_where_money_that_is_no_pay_was_taken_back() {
        ObjectNode json = PaySamples.april("CO100001");
        json.withArray("/payments")
                .addObject()
                .put("description", "Recovery of overpaid salary 2025-26")
                .put("amount", -12_000)
                .put("taxable", false)
                .put("niable", false);
        json.withObject("/totals").put("payments", 296_333).put("net", 225_906);
        assertEquals(
                "£2,963.33 payments + £120.00 taken back that is not pay = £3,083.33",
                ShownPayslips.of(json, Language.EN).explanations().getFirst().text());
        ((ObjectNode) json.at("/payments/1")).put("amount", 12_000);
        json.withObject("/totals").put("payments", 320_333);
        assertEquals(
                "£3,203.33 payments − £120.00 that is not pay (for example expenses) = £3,083.33",
                ShownPayslips.of(json, Language.EN).explanations().getFirst().text());
    }
}
