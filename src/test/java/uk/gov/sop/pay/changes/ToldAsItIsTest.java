package uk.gov.sop.pay.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.PayChange;
import uk.gov.sop.pay.changes.lines.PayChange.Part;
import uk.gov.sop.pay.changes.lines.PayChange.What;

/** Sentences that would frighten or mislead somebody although their sums are right. */
class ToldAsItIsTest {

    private static final LocalDate JUNE = LocalDate.of(2026, 6, 30);

    private final ObjectNode before = PaySamples.april("CO100001");
    private final ObjectNode after = PaySamples.may("CO100001");

    @Test
    void a_rise_is_no_cut_where_payroll_states_the_salary_of_full_time_hours() {
        contract(before, 3_700_000, 1_332, 185_000);
        contract(after, 3_811_000, 1_776, 254_067);
        List<PayChange> changes = compare(PaySamples.APRIL, PaySamples.MAY);
        assertEquals(61_667, pay(changes, Cause.HOURS));
        assertEquals(7_400, pay(changes, Cause.PAY_AWARD));
        assertTrue(text(changes, Cause.PAY_AWARD)
                .startsWith("Your yearly full-time salary went up from £37,000.00 to £38,110.00. "));
        assertTrue(text(changes, Cause.HOURS)
                .startsWith("Your contracted hours went from 22 hours 12 minutes to 29 hours 36 minutes a week."));
        assertEquals(69_067, payOfAll(changes));
    }

    @Test
    void fewer_hours_at_the_same_full_time_salary_are_hours_alone() {
        contract(before, 3_700_000, 2_220, 308_333);
        contract(after, 3_700_000, 1_332, 185_000);
        List<PayChange> changes = compare(PaySamples.APRIL, PaySamples.MAY);
        assertEquals(-123_333, pay(changes, Cause.HOURS));
        assertEquals(-123_333, payOfAll(changes));
    }

    @Test
    void where_the_salary_is_that_of_the_hours_a_rise_is_told_for_the_new_hours() {
        contract(before, 2_220_000, 1_332, 185_000);
        contract(after, 3_048_800, 1_776, 254_067);
        List<PayChange> changes = compare(PaySamples.APRIL, PaySamples.MAY);
        assertEquals(61_667, pay(changes, Cause.HOURS));
        assertEquals(7_400, pay(changes, Cause.PAY_AWARD));
        assertTrue(text(changes, Cause.PAY_AWARD)
                .startsWith("Your yearly salary went up from £29,600.00 to £30,488.00 for the new hours. "));
    }

    @Test
    void money_taken_back_is_not_called_paid_back_though_no_tax_is_due_on_it() {
        add("Recovery of overpaid salary 2025-26", -12_000, false);
        List<PayChange> changes = compare(PaySamples.APRIL, PaySamples.MAY);
        assertEquals(
                "‘Recovery of overpaid salary 2025-26’ took off £120.00 in May 2026, and not in April 2026. "
                        + "£120.00 less pay: £120.00 less net pay.",
                text(changes, Cause.RECOVERY));
    }

    @Test
    void expenses_are_said_to_be_paid_back_and_no_pay() {
        add("Mileage", 4_500, false);
        assertEquals(
                "‘Mileage’ added £45.00 in May 2026, and not in April 2026. It is paid back to you and is not pay: nothing "
                        + "is taken from it. £45.00 more expenses: £45.00 more net pay.",
                text(compare(PaySamples.APRIL, PaySamples.MAY), Cause.EXPENSES));
    }

    @Test
    void half_pay_is_not_said_to_be_days_without_work() {
        contract(after, 3_700_000, 2_220, 154_167);
        assertTrue(text(compare(PaySamples.APRIL, JUNE), Cause.PART_MONTH)
                .startsWith(
                        "Your salary is for a whole month in April 2026 and for 15 of 30 days in June 2026, as where "
                                + "a month is worked in part or pay is reduced. "));
    }

    @Test
    void a_wrong_payslip_and_the_right_one_are_not_both_called_by_their_month() {
        add("Performance award", 50_000, true);
        PayComparison comparison = between(PaySamples.APRIL, PaySamples.APRIL);
        assertTrue(text(comparison.changes(), Cause.ONE_OFF)
                .startsWith("‘Performance award’ added £500.00 on this payslip, and not on the other payslip. "));
        assertTrue(comparison.summary().contains(" more than on the other payslip: "), comparison.summary());
    }

    @Test
    void two_pay_dates_of_a_month_are_called_by_their_day() {
        add("Performance award", 50_000, true);
        assertTrue(text(compare(PaySamples.APRIL.minusDays(15), PaySamples.APRIL), Cause.ONE_OFF)
                .startsWith("‘Performance award’ added £500.00 on 30 April 2026, and not on 15 April 2026. "));
    }

    @Test
    void pay_for_earlier_months_names_them() {
        add("Arrears of pay", 20_000, true);
        ((ObjectNode) after.at("/payments/1")).put("periodOf", "2026-02");
        assertTrue(text(compare(PaySamples.APRIL, PaySamples.MAY), Cause.BACK_DATED)
                .startsWith("Pay for earlier months: none in April 2026, £200.00 (February 2026) in May 2026. "));
    }

    @Test
    void a_line_in_place_of_an_equal_one_leaves_no_sentence_without_a_beginning() {
        take(before, "Trade union subscription", 1_450);
        take(after, "Union subs", 1_450);
        assertEquals(
                List.of(),
                compare(PaySamples.APRIL, PaySamples.MAY).stream()
                        .filter(change -> change.cause() != Cause.OTHER_DEDUCTION)
                        .toList());
        assertEquals(
                "‘Union subs’ of £14.50 started. ‘Trade union subscription’ of £14.50 stopped. Your net pay stays the same.",
                text(compare(PaySamples.APRIL, PaySamples.MAY), Cause.OTHER_DEDUCTION));
    }

    @Test
    void what_payroll_names_in_welsh_is_understood() {
        for (ObjectNode slip : List.of(before, after)) {
            ((ObjectNode) slip.at("/payments/0")).put("description", "Cyflog");
        }
        contract(after, 3_811_840, 2_220, 317_653);
        assertEquals(9_320, pay(compare(PaySamples.APRIL, PaySamples.MAY), Cause.PAY_AWARD));
    }

    @Test
    void an_allowance_is_the_same_here_as_where_it_is_explained() {
        add("On-call allowance", 10_000, true);
        assertEquals(10_000, pay(compare(PaySamples.APRIL, PaySamples.MAY), Cause.ALLOWANCE));
    }

    private static void contract(ObjectNode slip, long annual, int weekMinutes, long salary) {
        slip.put("annualSalary", annual).put("weekMinutes", weekMinutes);
        ((ObjectNode) slip.at("/payments/0")).put("amount", salary);
        Settled.settle(slip, slip);
    }

    private void add(String description, long amount, boolean pay) {
        after.withArray("/payments")
                .addObject()
                .put("description", description)
                .put("amount", amount)
                .put("taxable", pay)
                .put("niable", pay);
        Settled.settle(before, after);
    }

    private static void take(ObjectNode slip, String description, long amount) {
        slip.withArray("/deductions")
                .addObject()
                .put("kind", "OTHER")
                .put("description", description)
                .put("amount", amount);
        Settled.settle(slip, slip);
    }

    private List<PayChange> compare(LocalDate then, LocalDate now) {
        return between(then, now).changes();
    }

    private PayComparison between(LocalDate then, LocalDate now) {
        PayComparison comparison =
                Figured.changes().between(KnownCausesTest.slip(before, then), KnownCausesTest.slip(after, now));
        assertFalse(comparison.changes().isEmpty());
        return comparison;
    }

    private static PayChange of(List<PayChange> changes, Cause cause) {
        return changes.stream()
                .filter(change -> change.cause() == cause)
                .findFirst()
                .orElseThrow(() -> new AssertionError(cause + " is not in " + changes));
    }

    private static String text(List<PayChange> changes, Cause cause) {
        return of(changes, cause).text();
    }

    private static long pay(List<PayChange> changes, Cause cause) {
        return payOfAll(List.of(of(changes, cause)));
    }

    private static long payOfAll(List<PayChange> changes) {
        return changes.stream()
                .flatMap(change -> change.parts().stream())
                .filter(part -> part.what() == What.PAY)
                .mapToLong(Part::amount)
                .sum();
    }
}
