package uk.gov.sop.pay.slips;

import static org.junit.jupiter.api.Assertions.assertEquals;

import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;

class SlipFiguresTest {

    @Property(tries = 300)
    void any_figures_that_a_payslip_may_state_come_back(
            @ForAll @LongRange(min = -Payslip.MOST_PENCE, max = Payslip.MOST_PENCE) long pence) {
        SlipFigures figures = figures(pence, "SK9999 W1");
        assertEquals(figures, SlipFigures.of(figures.bytes()));
    }

    @Example
    void their_length_tells_nothing() {
        assertEquals(
                figures(0, "K1").bytes().length,
                figures(Payslip.MOST_PENCE, "1257L").bytes().length);
    }

    private static SlipFigures figures(long pence, String code) {
        return new SlipFigures(
                new Totals(pence, -pence, 0), six(pence), six(-pence), code, TaxCode.Basis.WEEK1_MONTH1, "Z");
    }

    private static Figures six(long from) {
        return new Figures(from, from - 1, from + 1, -from, from / 2, Payslip.MOST_PENCE);
    }
}
