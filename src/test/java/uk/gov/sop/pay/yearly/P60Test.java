package uk.gov.sop.pay.yearly;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.pay.P60Samples;
import uk.gov.sop.pay.slips.Payslip;

class P60Test {

    private final ObjectNode p60 = P60Samples.p60("CO100001");

    @Test
    void a_p60_that_adds_up_has_no_findings() {
        assertEquals(List.of(), found());
    }

    @Test
    void the_total_is_pay_and_tax_of_all_employments_of_the_year() {
        p60.withObject("/previousEmployments").put("pay", 500_000).put("tax", 40_000);
        assertEquals(List.of("/total/pay", "/total/tax"), found());
        p60.withObject("/total").put("pay", 4_500_000).put("tax", 588_420);
        assertEquals(List.of(), found());
    }

    @Test
    void a_refund_of_tax_is_no_fault() {
        p60.withObject("/thisEmployment").put("tax", -12_000);
        p60.withObject("/total").put("tax", -12_000);
        assertEquals(List.of(), found());
    }

    @Test
    void a_national_insurance_letter_stands_once() {
        p60.withArray("/nationalInsurance").add(line().deepCopy());
        assertEquals(List.of("/nationalInsurance/1/letter"), found());
    }

    @Test
    void nobody_has_earnings_above_a_limit_that_they_do_not_reach() {
        line().put("atLowerLimit", 0);
        assertEquals(List.of("/nationalInsurance/0/atLowerLimit"), found());
        line().put("atLowerLimit", 6_500).put("toPrimaryThreshold", 0);
        assertEquals(List.of("/nationalInsurance/0/toPrimaryThreshold"), found());
    }

    @Test
    void nobody_contributes_without_earnings_above_the_threshold() {
        line().put("toUpperLimit", 0);
        assertEquals(List.of("/nationalInsurance/0/toUpperLimit"), found());
    }

    @Test
    void nobody_contributes_over_state_pension_age() {
        line().put("letter", "C");
        assertEquals(List.of("/nationalInsurance/0/contributions"), found());
        line().put("contributions", 0);
        assertEquals(List.of(), found());
    }

    @Test
    void statutory_pay_of_a_kind_stands_once() {
        p60.withArray("/statutoryPay").add(p60.at("/statutoryPay/0").deepCopy());
        assertEquals(List.of("/statutoryPay/1/kind"), found());
    }

    @Test
    void an_emergency_code_is_not_cumulative() {
        p60.put("taxCode", "1257L M1");
        assertEquals(List.of("/taxBasis"), found());
    }

    @Test
    void contributions_are_those_under_all_letters() {
        p60.withArray("/nationalInsurance")
                .addObject()
                .put("letter", "M")
                .put("atLowerLimit", 600)
                .put("toPrimaryThreshold", 600)
                .put("toUpperLimit", 1_000)
                .put("contributions", 80);
        assertEquals(219_520, P60Samples.read(p60).ni());
    }

    private ObjectNode line() {
        return (ObjectNode) p60.at("/nationalInsurance/0");
    }

    private List<String> found() {
        return P60Samples.read(p60).findings().stream()
                .map(Payslip.Finding::field)
                .toList();
    }
}
