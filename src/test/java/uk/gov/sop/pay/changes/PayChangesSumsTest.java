package uk.gov.sop.pay.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.changes.lines.PayChange;
import uk.gov.sop.pay.changes.lines.PayChange.Part;
import uk.gov.sop.pay.changes.lines.PayChange.What;
import uk.gov.sop.pay.slips.Deduction;
import uk.gov.sop.pay.slips.Payslip;

/** Exactness, over payslips that no payroll would make. */
class PayChangesSumsTest {

    private final PayChanges changes = Figured.changes();

    @Property(tries = 1_000)
    void the_payslips_compared_are_sound(@ForAll("slips") PaidSlip slip) {
        assertEquals(List.of(), slip.payslip().findings());
    }

    @Property(tries = 2_000)
    void changes_add_up_to_the_difference_in_net_pay(
            @ForAll("slips") PaidSlip before, @ForAll("slips") PaidSlip after) {
        assertEquals(after.net() - before.net(), sum(changes.between(before, after)));
    }

    @Property(tries = 1_000)
    void parts_add_up_to_their_change_and_none_is_empty(
            @ForAll("slips") PaidSlip before, @ForAll("slips") PaidSlip after) {
        for (PayChange change : changes.between(before, after).changes()) {
            assertEquals(
                    change.amount(),
                    change.parts().stream().mapToLong(Part::amount).sum());
            assertFalse(change.parts().isEmpty());
            assertFalse(change.parts().stream().anyMatch(part -> part.amount() == 0));
        }
    }

    @Property(tries = 1_000)
    void parts_of_each_sort_of_line_add_up_to_what_changed_on_those_lines(
            @ForAll("slips") PaidSlip before, @ForAll("slips") PaidSlip after) {
        Map<What, Long> expected = lines(after.payslip());
        lines(before.payslip()).forEach((what, amount) -> expected.merge(what, -amount, Long::sum));
        changes.between(before, after)
                .changes()
                .forEach(change ->
                        change.parts().forEach(part -> expected.merge(part.what(), -part.amount(), Long::sum)));
        assertEquals(
                List.of(), expected.values().stream().filter(left -> left != 0).toList());
    }

    @Property(tries = 1_000)
    void what_is_compared_with_itself_did_not_change(@ForAll("slips") PaidSlip slip) {
        PayComparison same = changes.between(slip, slip);
        assertEquals(List.of(), same.changes());
        assertEquals("Nothing changed", same.summary().substring(0, 15));
    }

    @Property(tries = 1_000)
    void the_other_way_round_the_sum_is_the_same_with_the_other_sign(
            @ForAll("slips") PaidSlip before, @ForAll("slips") PaidSlip after) {
        assertEquals(-sum(changes.between(before, after)), sum(changes.between(after, before)));
    }

    @Property(tries = 1_000)
    void what_nothing_explains_comes_last(@ForAll("slips") PaidSlip before, @ForAll("slips") PaidSlip after) {
        List<PayChange> all = changes.between(before, after).changes();
        all.stream()
                .filter(change -> change.cause() == Cause.UNEXPLAINED)
                .forEach(change -> assertEquals(all.getLast(), change));
    }

    @Provide
    Arbitrary<PaidSlip> slips() {
        return AnyPayslip.any();
    }

    private static long sum(PayComparison comparison) {
        return comparison.changes().stream().mapToLong(PayChange::amount).sum();
    }

    private static Map<What, Long> lines(Payslip slip) {
        Map<What, Long> sums = new HashMap<>();
        slip.payments().forEach(payment -> sums.merge(What.PAY, payment.amount(), Long::sum));
        slip.deductions().forEach(deduction -> sums.merge(what(deduction.kind()), -deduction.amount(), Long::sum));
        return sums;
    }

    private static What what(Deduction.Kind kind) {
        return kind == Deduction.Kind.OTHER ? What.OTHER_DEDUCTION : What.valueOf(kind.name());
    }
}
