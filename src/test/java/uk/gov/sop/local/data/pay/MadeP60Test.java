package uk.gov.sop.local.data.pay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import uk.gov.sop.local.data.Almanac;
import uk.gov.sop.local.data.cast.Cast;
import uk.gov.sop.local.data.cast.Colleague;
import uk.gov.sop.pay.slips.Payslip;
import uk.gov.sop.pay.yearly.P60;
import uk.gov.sop.shared.TaxYear;

class MadeP60Test {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 21);

    private final Almanac almanac = new Almanac(TODAY);
    private final Cast cast = Cast.of(TODAY, 300);

    @Test
    void there_is_one_of_each_tax_year_that_has_ended() {
        PayHistory.Told told = told(Cast.small(TODAY).named("amara.okafor"));
        assertEquals(
                List.of(2024, 2025), told.p60s().stream().map(MadeP60::taxYear).toList());
    }

    /** Who can sign in, for a look at what leavers keep. */
    @Test
    void somebody_of_the_demo_has_left_with_payslips_and_p60s() {
        PayHistory.Told told = told(Cast.small(TODAY).named("viktor.petrov"));
        assertEquals(LocalDate.of(2026, 7, 31), told.payslips().getLast().date());
        assertEquals(
                List.of(2024, 2025), told.p60s().stream().map(MadeP60::taxYear).toList());
    }

    @Test
    void they_add_up_and_agree_with_the_payslip_of_the_last_period() {
        List<Payslip.Finding> found = new ArrayList<>();
        int compared = 0;
        for (int number = 0; number < cast.size(); number++) {
            PayHistory.Told told = told(cast.get(number));
            for (MadeP60 made : told.p60s()) {
                P60 p60 = made.sent();
                found.addAll(p60.findings());
                compared += compare(made, p60, told.payslips());
            }
        }
        assertEquals(List.of(), found);
        assertTrue(compared > 100, compared + " compared");
    }

    private static int compare(MadeP60 made, P60 p60, List<MadePayslip> payslips) {
        List<MadePayslip> last = payslips.stream()
                .filter(slip -> TaxYear.of(slip.date()).startYear() == made.taxYear())
                .filter(slip -> TaxYear.periodOf(slip.date()) == 12)
                .toList();
        for (MadePayslip slip : last) {
            assertEquals(slip.yearToDate().taxable(), p60.thisEmployment().pay());
            assertEquals(slip.yearToDate().tax(), p60.thisEmployment().tax());
            assertEquals(slip.yearToDate().ni(), p60.ni());
        }
        return last.size();
    }

    private PayHistory.Told told(Colleague person) {
        return PayHistory.told(person, almanac, new long[almanac.payDays().size()]);
    }
}
