package uk.gov.sop.pay.changes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import uk.gov.sop.local.data.pay.PairMaker;
import uk.gov.sop.local.data.pay.PairMaker.Pair;
import uk.gov.sop.pay.PaySamples;
import uk.gov.sop.pay.changes.lines.Cause;
import uk.gov.sop.pay.changes.lines.PaidSlip;
import uk.gov.sop.pay.changes.lines.PayChange;
import uk.gov.sop.shared.TaxYear;

/** Are the causes found that were put there? */
class KnownCausesTest {

    private static final int OF_EACH = 200;
    private static final int MIXED = 2_500;
    private static final long SHOWN = 50;

    private final PayChanges changes = Figured.changes();

    @Test
    void single_causes_are_found_in_95_of_100() {
        Confusion confusion = new Confusion();
        for (Cause cause : PairMaker.PLANTED) {
            PairMaker.of(cause).limit(OF_EACH).forEach(pair -> compare(pair, confusion));
        }
        System.out.println(confusion.table("One cause"));
        assertEquals(PairMaker.PLANTED.size() * OF_EACH, confusion.pairs());
        assertEquals(confusion.pairs(), confusion.exact());
        assertTrue(confusion.rightShare() >= 9_500, () -> confusion.table("One cause"));
    }

    @Test
    void mixed_causes_are_found_in_85_of_100() {
        Confusion confusion = new Confusion();
        PairMaker.mixed().limit(MIXED).forEach(pair -> compare(pair, confusion));
        System.out.println(confusion.table("Two to four causes"));
        assertEquals(MIXED, confusion.pairs());
        assertEquals(confusion.pairs(), confusion.exact());
        assertTrue(confusion.rightShare() >= 8_500, () -> confusion.table("Two to four causes"));
    }

    @Test
    void tax_that_was_altered_is_unexplained_by_exactly_that_much_whatever_else_changed() {
        int shown = 0;
        List<Pair> pairs = PairMaker.mixed().limit(300).toList();
        for (Pair pair : pairs) {
            PayComparison known = between(pair);
            long altered = 150 + 37L * shown;
            Settled.alterTax(pair.after(), altered);
            PayComparison comparison = between(pair);
            assertEquals(known.difference() - altered, comparison.difference());
            shown += unexplained(comparison) == unexplained(known) - altered ? 1 : 0;
        }
        assertEquals(pairs.size(), shown);
    }

    private PayComparison between(Pair pair) {
        return changes.between(slip(pair.before(), pair.beforeDate()), slip(pair.after(), pair.afterDate()));
    }

    private static long unexplained(PayComparison comparison) {
        return comparison.changes().stream()
                .filter(change -> change.cause() == Cause.UNEXPLAINED)
                .mapToLong(PayChange::amount)
                .sum();
    }

    private void compare(Pair pair, Confusion confusion) {
        PaidSlip before = slip(pair.before(), pair.beforeDate());
        PaidSlip after = slip(pair.after(), pair.afterDate());
        assertEquals(List.of(), before.payslip().findings());
        PayComparison comparison = changes.between(before, after);
        long sum = comparison.changes().stream().mapToLong(PayChange::amount).sum();
        confusion.add(pair.causes(), shown(comparison), sum == after.net() - before.net());
    }

    private static Set<Cause> shown(PayComparison comparison) {
        Set<Cause> causes = EnumSet.noneOf(Cause.class);
        comparison.changes().stream()
                .filter(change -> Math.abs(change.amount()) >= SHOWN)
                .forEach(change -> causes.add(change.cause()));
        return causes;
    }

    static PaidSlip slip(ObjectNode json, LocalDate date) {
        return new PaidSlip(PaySamples.read(json), date, TaxYear.of(date).startYear(), TaxYear.periodOf(date));
    }
}
