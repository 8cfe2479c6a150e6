package uk.gov.sop.expenses.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import uk.gov.sop.expenses.policy.ExpenseKind;
import uk.gov.sop.expenses.policy.Spent;

/** Of six lines the third repeats the second and the sixth, a journey, the fifth. */
class LinesTakenOutTest {

    private static final UUID KEPT = new UUID(0, 1);
    private static final UUID RETURNED = new UUID(0, 2);

    private final List<Finding> found =
            Looked.in("CO").at(bus(100), bus(320), bus(320), bus(400), drive("Bristol"), drive("BRISTOL"));

    @Test
    void a_line_named_by_what_stays_is_named_where_it_moved_up_to() {
        assertEquals(
                List.of("/lines/1/amount is the same as line 1", "/lines/4/from is the same journey as line 4"),
                said(without(0).staying(found)));
        assertEquals(List.of(0, 3), others(without(0).staying(found)));
        assertEquals(
                List.of("/lines/2/amount is the same as line 2", "/lines/4/from is the same journey as line 4"),
                said(without(3).staying(found)));
    }

    @Test
    void lines_returned_together_are_named_as_they_stand_in_their_own_claim() {
        List<Finding> returned = without(1, 2, 4, 5).leaving(found);
        assertEquals(
                List.of("/lines/1/amount is the same as line 1", "/lines/3/from is the same journey as line 3"),
                said(returned));
        assertEquals(List.of(0, 2), others(returned));
        assertEquals(List.of(), without(1, 2, 4, 5).staying(found));
    }

    @Test
    void what_stays_names_the_claim_of_a_line_that_was_returned() {
        Finding stays = without(1).staying(found).getFirst();
        assertEquals("/lines/1/amount", stays.pointer());
        assertEquals(RETURNED, stays.otherClaimId());
        assertEquals(
                "is the same as a line that was returned and has a claim of its own now; take one off, or say in reason"
                        + " why there are two",
                stays.message());
        assertEquals(null, stays.otherLine());
    }

    @Test
    void what_is_returned_names_the_claim_that_the_other_line_stays_in() {
        Finding returned = without(2, 3).leaving(found).getFirst();
        assertEquals("/lines/0/amount", returned.pointer());
        assertEquals(KEPT, returned.otherClaimId());
        assertEquals(
                "is the same as a line of your claim “Work in Leeds”, from which this one was returned; take one off, or"
                        + " say in reason why there are two",
                returned.message());
    }

    private static LinesTakenOut without(Integer... positions) {
        return new LinesTakenOut(KEPT, "Work in Leeds", RETURNED, Set.of(positions));
    }

    private static List<String> said(List<Finding> findings) {
        return findings.stream()
                .map(finding -> finding.pointer() + " " + finding.message().replaceFirst(" of this claim;.*", ""))
                .toList();
    }

    private static List<Integer> others(List<Finding> findings) {
        return findings.stream().map(Finding::otherLine).toList();
    }

    private static Spent bus(long pence) {
        return Spent.on("2026-11-02", ExpenseKind.BUS_UNDERGROUND).pounds(pence);
    }

    private static Spent drive(String from) {
        return Spent.miles("2026-11-02", 10).with("from", from);
    }
}
