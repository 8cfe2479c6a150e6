package uk.gov.sop.pay.yearly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import uk.gov.sop.pay.P11DSamples;
import uk.gov.sop.pay.slips.Payslip;

class P11DTest {

    private final ObjectNode p11d = P11DSamples.p11d("CO100001");

    @Test
    void a_p11d_that_adds_up_has_no_findings() {
        assertEquals(List.of(), found());
    }

    @Test
    void the_total_is_the_sum_of_the_cash_equivalents() {
        p11d.put("total", 390_001);
        assertEquals(List.of("/total"), found());
    }

    @ParameterizedTest
    @CsvSource({"84000, 12000, 72000", "84000, 0, 84000", "500, 500, 0", "500, 900, 0", "0, 0, 0"})
    void a_cash_equivalent_is_the_cost_less_what_was_made_good_and_never_below_nought(
            long cost, long madeGood, long cashEquivalent) {
        p11d.put("total", 318_000 + cashEquivalent);
        insurance().put("cost", cost).put("madeGood", madeGood).put("cashEquivalent", cashEquivalent);
        assertEquals(List.of(), found());
        p11d.put("total", 318_001 + cashEquivalent);
        insurance().put("cashEquivalent", cashEquivalent + 1);
        assertEquals(List.of("/benefits/0/cashEquivalent"), found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"A", "C", "I", "K", "L", "M", "N"})
    void sections_with_a_cost_have_what_was_made_good_as_well(String section) {
        insurance().put("section", section);
        assertEquals(List.of(), found());
        insurance().remove("madeGood");
        assertEquals(List.of("/benefits/0/cost"), found());
        insurance().remove("cost");
        assertEquals(List.of("/benefits/0/cost"), found());
        insurance().put("madeGood", 0);
        assertEquals(List.of("/benefits/0/cost"), found());
    }

    @ParameterizedTest
    @ValueSource(strings = {"B", "D", "E", "F", "G", "H", "J"})
    void the_others_have_a_cash_equivalent_alone(String section) {
        insurance().put("section", section);
        assertEquals(List.of("/benefits/0/cost"), found());
        insurance().remove("cost");
        assertEquals(List.of("/benefits/0/cost"), found());
        insurance().remove("madeGood");
        assertEquals(List.of(), found());
    }

    private ObjectNode insurance() {
        return (ObjectNode) p11d.at("/benefits/0");
    }

    private List<String> found() {
        return P11DSamples.read(p11d).findings().stream()
                .map(Payslip.Finding::field)
                .toList();
    }
}
