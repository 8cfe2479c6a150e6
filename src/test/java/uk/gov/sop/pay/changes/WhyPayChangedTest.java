package uk.gov.sop.pay.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.changes.lines.PayChange;
import uk.gov.sop.pay.changes.lines.PayChange.Part;
import uk.gov.sop.pay.changes.lines.PayChange.What;

/** What staff are told, over the worked example of April and May 2026. */
class WhyPayChangedTest {

    private final ObjectNode april = PaySamples.april("CO100001");
    private final ObjectNode may = PaySamples.may("CO100001");

    @Test
    void nothing_changed_is_an_answer() {
        PayComparison comparison = compare();
        assertEquals(List.of(), comparison.changes());
        assertEquals("Nothing changed: your net pay is £2,379.06, as in April 2026.", comparison.summary());
    }

    @Test
    void an_award_takes_its_tax_insurance_and_pension_with_it() {
        may.put("annualSalary", 3_811_840);
        pays(0, 317_653);
        takes(39_100, 17_028, 17_312);
        PayChange change = only();
        assertEquals(Cause.PAY_AWARD, change.cause());
        assertEquals(
                List.of(
                        new Part(What.PAY, "Salary", 9_320),
                        new Part(What.TAX, "PAYE income tax", -1_760),
                        new Part(What.NATIONAL_INSURANCE, "National Insurance", -745),
                        new Part(What.PENSION, "Pension: alpha", -508)),
                change.parts());
        assertEquals(
                "Your yearly salary went up from £37,000.00 to £38,118.40. £93.20 more pay, £17.60 more tax, £7.45 more "
                        + "National Insurance and £5.08 more pension contributions: £63.07 more net pay.",
                change.text());
    }

    @Test
    void tax_that_no_rule_accounts_for_is_shown_and_not_hidden() {
        takes(38_340, 16_283, 16_804);
        PayChange change = only();
        assertEquals(Cause.UNEXPLAINED, change.cause());
        assertEquals(-1_000, change.amount());
        assertEquals(
                "‘PAYE income tax’ is £10.00 higher than these two payslips explain. Your payroll team can tell you why. "
                        + "£10.00 more tax: £10.00 less net pay.",
                change.text());
    }

    @Test
    void what_is_unexplained_is_not_given_to_the_only_thing_that_changed() {
        pays(0, 308_333);
        add("Expenses", 2_000, false);
        takes(38_340, 16_283, 16_804);
        List<PayChange> changes = compare().changes();
        assertEquals(List.of(Cause.EXPENSES, Cause.UNEXPLAINED), causes(changes));
        assertEquals(
                List.of(2_000L, -1_000L),
                changes.stream().map(PayChange::amount).toList());
    }

    @Test
    void a_salary_that_is_short_for_no_reason_the_payslip_gives_is_unexplained() {
        pays(0, 300_001);
        takes(35_880, 15_616, 16_350);
        PayChange change = only();
        assertEquals(Cause.UNEXPLAINED, change.cause());
        assertEquals(new Part(What.PAY, "Salary", -8_332), change.parts().getFirst());
    }

    @Test
    void where_a_years_figures_are_not_known_deductions_go_to_the_one_cause_there_is() {
        may.put("annualSalary", 3_811_840);
        pays(0, 317_653);
        takes(39_100, 17_028, 17_312);
        PayComparison comparison = Figured.changes()
                .between(at(april, PaySamples.APRIL.plusYears(10)), at(may, PaySamples.MAY.plusYears(10)));
        assertEquals(List.of(Cause.PAY_AWARD), causes(comparison.changes()));
        assertEquals(6_307, comparison.difference());
    }

    @Test
    void where_they_are_not_known_and_two_things_changed_deductions_are_unexplained() {
        may.put("annualSalary", 3_811_840);
        pays(0, 317_653);
        add("Bonus", 10_000, true);
        takes(41_100, 17_829, 17_312);
        PayComparison comparison = Figured.changes()
                .between(at(april, PaySamples.APRIL.plusYears(10)), at(may, PaySamples.MAY.plusYears(10)));
        assertTrue(causes(comparison.changes()).contains(Cause.UNEXPLAINED));
    }

    @Test
    void what_evens_out_is_told_all_the_same() {
        add("Expenses", 2_000, false);
        may.withArray("/deductions")
                .addObject()
                .put("kind", "OTHER")
                .put("description", "Union")
                .put("amount", 2_000);
        takes(37_340, 16_283, 16_804);
        PayComparison comparison = compare();
        assertEquals(0, comparison.difference());
        assertEquals(
                "Your net pay is £2,379.06, as in April 2026, because what changed evens out.", comparison.summary());
        assertEquals(2, comparison.changes().size());
    }

    private void add(String description, long amount, boolean taxable) {
        may.withArray("/payments")
                .addObject()
                .put("description", description)
                .put("amount", amount)
                .put("taxable", taxable)
                .put("niable", taxable);
    }

    private void pays(int line, long amount) {
        ((ObjectNode) may.at("/payments/" + line)).put("amount", amount);
    }

    /** The figures that follow from the lines are made to follow. */
    private void takes(long tax, long ni, long pension) {
        long[] taken = {tax, ni, pension};
        for (int i = 0; i < taken.length; i++) {
            ((ObjectNode) may.at("/deductions/" + i)).put("amount", taken[i]);
        }
        Settled.settle(april, may);
    }

    private PayComparison compare() {
        return Figured.changes().between(at(april, PaySamples.APRIL), at(may, PaySamples.MAY));
    }

    private PayChange only() {
        List<PayChange> changes = compare().changes();
        assertEquals(1, changes.size(), changes::toString);
        return changes.getFirst();
    }

    private static List<Cause> causes(List<PayChange> changes) {
        return changes.stream().map(PayChange::cause).toList();
    }

    private static PaidSlip at(ObjectNode json, LocalDate date) {
        PaidSlip slip = KnownCausesTest.slip(json, date);
        assertEquals(List.of(), slip.payslip().findings());
        return slip;
    }
}
